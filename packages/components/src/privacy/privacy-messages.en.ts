import { savedMessages } from '../account/saved-messages.en.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';
import type { PrivacyMessages } from './privacy-messages.ts';

export const en: MessageTable<PrivacyMessages> = () => ({
  ...stateMessages,
  ...savedMessages,
  visit: 'On this screen your choices hold until you leave it. On your own devices they stay.',
  device: 'Your choices are kept on this device. Sign in, and they go where you go.',

  privacy: 'What we may do',
  privacyLead: 'Each on its own, and changed at any time. Nothing is ticked for you.',
  purposes: {
    analytics: { title: 'Count how you use the shop', text: 'Pages and steps are counted, so that the shop gets better.' },
    marketing: { title: 'Write to you', text: 'News and offers, now and then.' },
    personalisation: { title: 'Show what suits you', text: 'What you look at and buy decides what you are shown.' },
    fit: { title: 'Keep your measurements', text: 'To tell which size fits you. Without it they are deleted.' },
  },
  channels: {
    web: 'Web shop',
    mobile: 'Phone',
    kiosk: 'Screens in the shops',
    social: 'Social pages',
    email: 'E-mail',
    sms: 'Text message',
  },
  granted: (day, place, wording) => `Yes since ${day} (${place}, wording ${wording})`,
  withdrawn: (day, place) => `No since ${day} (${place})`,
  neverAsked: 'No: you were never asked',

  data: 'Your data',
  dataLead: 'Everything we hold about you is yours to take, and yours to have erased.',
  export: 'Download my data',
  exporting: 'Getting it together',
  exportElsewhere: 'To download your data, sign in on your own device.',
  erase: 'Erase my account',
  eraseTitle: 'Erase everything?',
  erased: [
    'your address, preferences and measurements',
    'your points, which can’t be brought back',
    'your bag on every device',
    'your choices and what was counted',
  ],
  kept: 'The law has us keep orders and returns for some years. They no longer say whose they are.',
  eraseNow: 'Erase for good',
  erasing: 'Erasing',
  keep: 'Keep my account',
  prove: 'To be sure that it is you: have a fresh code sent first.',
  goneTitle: 'You are forgotten',
  goneLead: 'Your account is erased and you are signed out everywhere.',
  records: (nouns) => `Kept for the law, without your name: ${nouns}.`,
  nouns: { orders: 'orders', returns: 'returns' },
});
