import { type Channel, type Consent, type ConsentReceipt, type Purpose } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../i18n/dates.ts';
import { languageTag } from '../account/language-tag.ts';
import { reasonOf } from '../account/fault.ts';
import { CONSENT_TEXT } from '../account/consent-text.ts';
import { section } from '../account/section.ts';
import type { PrivacyView } from './privacy-view.ts';

/** Where each purpose can hold: nobody is written to by a screen. */
const WHERE: Readonly<Record<Purpose, readonly Channel[]>> = {
  marketing: ['email', 'sms'],
  personalisation: ['web', 'mobile', 'kiosk', 'email'],
  analytics: ['web', 'mobile', 'kiosk'],
  fit: ['web', 'mobile', 'kiosk'],
};

/** What concerns a guest as well: nobody writes to her, and nothing of her is kept. */
const GUEST: readonly Purpose[] = ['personalisation', 'analytics'];

/**
 * Each purpose and channel apart, with the receipt of what she chose last. A guest, and whoever stands at a kiosk, chooses for this channel
 * alone: a guest's choice is this device's, a kiosk's ends with the visit.
 */
export const consentsSection = (view: PrivacyView, consents: readonly Consent[]): TemplateResult => {
  const { say, client, profile } = view;
  const kiosk = client.channel === 'kiosk';
  const here = (channel: Channel): boolean => (profile && !kiosk ? true : channel === client.channel);
  const purposes = (Object.keys(WHERE) as Purpose[]).filter((purpose) => (profile ? WHERE[purpose].some(here) : GUEST.includes(purpose)));
  const note = kiosk ? say.visit : profile ? undefined : say.device;
  return section(
    view,
    'privacy',
    say.privacy,
    html`<p class="hint">${say.privacyLead}</p>
      ${note ? html`<p class="notice">${note}</p>` : nothing}
      ${purposes.map(
        (purpose) => html`<fieldset class="choices purpose" aria-describedby="why-${purpose}">
          <legend>${say.purposes[purpose].title}</legend>
          <p class="hint" id="why-${purpose}">${say.purposes[purpose].text}</p>
          <div class="columns">${WHERE[purpose].filter(here).map((channel) => choice(view, consents, purpose, channel))}</div>
        </fieldset>`,
      )}`,
  );
};

const choice = (view: PrivacyView, consents: readonly Consent[], purpose: Purpose, channel: Channel): TemplateResult => {
  const { say, speech, client, profile, doing } = view;
  const held = consents.find((each) => each.purpose === purpose && each.channel === channel);
  const receipt = profile?.consents.find(({ id }) => id === held?.id);
  const choose = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    void doing.act('privacy', async () => {
      if (checked) return client.profile.giveConsent(purpose, channel, { text: CONSENT_TEXT, locale: languageTag(speech.locale) });
      return client.profile.withdrawConsent(purpose, channel).catch((error: unknown) => {
        // It holds on this device already.
        throw reasonOf(error) === 'offline' ? Object.assign(new Error('told later'), { reason: 'withdrawn-here' }) : error;
      });
    });
  };
  return html`<label class="choice">
    <input type="checkbox" .checked=${held?.choice === 'granted'} @change=${choose}>
    <span>${say.channels[channel]}<span class="hint">${receipt ? receiptLine(view, receipt) : held ? nothing : say.neverAsked}</span></span>
  </label>`;
};

const receiptLine = ({ say, speech }: PrivacyView, { choice: chosen, at, place, text }: ConsentReceipt): string => {
  const day = formatDay(speech, at, { month: 'short' });
  return chosen === 'granted' ? say.granted(day, say.channels[place], text ?? '') : say.withdrawn(day, say.channels[place]);
};
