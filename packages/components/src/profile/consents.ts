import { type Channel, type Consent, type ConsentReceipt, type Purpose } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../i18n/dates.ts';
import { languageTag } from './language-tag.ts';
import { reasonOf } from './fault.ts';
import { section, type SectionView } from './section.ts';

/** Version of the words she agrees to: those of `purposes` in the messages. It changes with them. */
export const CONSENT_TEXT = '2026-11';

/** Where each purpose can hold: nobody is written to by a screen. */
const WHERE: Readonly<Record<Purpose, readonly Channel[]>> = {
  marketing: ['email', 'sms'],
  personalisation: ['web', 'mobile', 'kiosk', 'email'],
  analytics: ['web', 'mobile', 'kiosk'],
  fit: ['web', 'mobile', 'kiosk'],
};

/** Each purpose and channel apart, with the receipt of what she chose last. At a kiosk: what holds at this kiosk, as long as she stays. */
export const consentsSection = (view: SectionView): TemplateResult => {
  const { say, client, kiosk, read } = view;
  const consents = read(client.profile.$consents).value ?? [];
  const here = (channel: Channel): boolean => !kiosk || channel === 'kiosk';
  const purposes = (Object.keys(WHERE) as Purpose[]).filter((purpose) => WHERE[purpose].some(here));
  return section(
    view,
    'privacy',
    say.privacy,
    html`<p class="hint">${say.privacyLead}</p>
      ${kiosk ? html`<p class="notice">${say.visit}</p>` : nothing}
      ${purposes.map(
        (purpose) => html`<fieldset class="choices purpose" aria-describedby="why-${purpose}">
          <legend>${say.purposes[purpose].title}</legend>
          <p class="hint" id="why-${purpose}">${say.purposes[purpose].text}</p>
          <div class="channels">${WHERE[purpose].filter(here).map((channel) => choice(view, consents, purpose, channel))}</div>
        </fieldset>`,
      )}`,
  );
};

const choice = (view: SectionView, consents: readonly Consent[], purpose: Purpose, channel: Channel): TemplateResult => {
  const { say, speech, client, profile, act } = view;
  const held = consents.find((each) => each.purpose === purpose && each.channel === channel);
  const receipt = profile.consents.find(({ id }) => id === held?.id);
  const choose = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    void act('privacy', async () => {
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

const receiptLine = ({ say, speech }: SectionView, { choice: chosen, at, place, text }: ConsentReceipt): string => {
  const day = formatDay(speech, at, { month: 'short' });
  return chosen === 'granted' ? say.granted(day, say.channels[place], text ?? '') : say.withdrawn(day, say.channels[place]);
};
