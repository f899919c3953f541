import { html, nothing, type TemplateResult } from 'lit';
import type { Doing } from './doing.ts';
import type { SavedMessages } from './saved-messages.ts';

/** What a titled part of an account is shown with. */
export interface SectionView {
  readonly say: SavedMessages;
  readonly doing: Doing;
}

/** A titled part of the page: the title at the side where there is room. `name` is its CSS part. */
export const section = ({ say, doing }: SectionView, name: string, title: string, content: unknown): TemplateResult => {
  const told = doing.news?.section === name ? doing.news : null;
  return html`<section part=${name} aria-labelledby=${name}>
    <div class="head">
      <h3 id=${name}>${title}</h3>
      <p class=${told?.fault ? 'news fault' : 'news'} role="status">${told ? (told.words ?? (told.fault ? say.faults[told.fault] : say.saved)) : nothing}</p>
    </div>
    <div class="body">${content}</div>
  </section>`;
};
