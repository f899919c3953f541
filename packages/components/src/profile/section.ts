import type { Client, Profile } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Readable } from '../base/state-reader.ts';
import type { Speech } from '../i18n/speech.ts';
import type { Fault, ProfileMessages } from './profile-messages.ts';

/** The parts of the profile, by their names as CSS parts. */
export type SectionName = 'points' | 'orders' | 'preferences' | 'sizes' | 'privacy' | 'data';

/** What became of the last thing she did in a section. */
export type News = { readonly section: SectionName; readonly fault: Fault | null } | null;

/** What a section is shown with. */
export interface SectionView {
  readonly say: ProfileMessages;
  readonly speech: Speech;
  readonly client: Client;
  readonly profile: Profile;
  readonly kiosk: boolean;
  readonly news: News;
  readonly read: <T>(state: Readable<T>) => T;
  /** Does something of a section, and tells there what became of it. */
  readonly act: (section: SectionName, what: () => Promise<unknown>) => Promise<boolean>;
}

/** A titled part of the page: the title at the side where there is room. */
export const section = (
  { say, news }: Pick<SectionView, 'say' | 'news'>,
  name: SectionName,
  title: string,
  content: unknown,
): TemplateResult => {
  const told = news?.section === name ? news : null;
  return html`<section part=${name} aria-labelledby=${name}>
    <div class="head">
      <h3 id=${name}>${title}</h3>
      <p class=${told?.fault ? 'news fault' : 'news'} role="status">${told ? (told.fault ? say.faults[told.fault] : say.saved) : nothing}</p>
    </div>
    <div class="body">${content}</div>
  </section>`;
};
