import { savedMessages } from '../account/saved-messages.de.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import type { PrivacyMessages } from './privacy-messages.ts';

export const de: MessageTable<PrivacyMessages> = () => ({
  ...stateMessages,
  ...savedMessages,
  visit: 'An diesem Bildschirm gilt deine Wahl, bis du gehst. Auf deinen eigenen Geräten bleibt sie.',
  device: 'Deine Wahl wird auf diesem Gerät gespeichert. Melde dich an, dann gilt sie überall.',

  privacy: 'Was wir dürfen',
  privacyLead: 'Jedes für sich und jederzeit zu ändern. Nichts ist vorausgewählt.',
  purposes: {
    analytics: { title: 'Zählen, wie du den Shop nutzt', text: 'Seiten und Schritte werden gezählt, damit der Shop besser wird.' },
    marketing: { title: 'Dir schreiben', text: 'Neues und Angebote, ab und zu.' },
    personalisation: { title: 'Zeigen, was zu dir passt', text: 'Was du ansiehst und kaufst, bestimmt, was du siehst.' },
    fit: { title: 'Deine Maße speichern', text: 'Um zu sagen, welche Größe dir passt. Ohne Zustimmung werden sie gelöscht.' },
  },
  channels: {
    web: 'Onlineshop',
    mobile: 'Handy',
    kiosk: 'Bildschirme in den Filialen',
    social: 'Soziale Medien',
    email: 'E-Mail',
    sms: 'SMS',
  },
  granted: (day, place, wording) => `Ja seit ${day} (${place}, Wortlaut ${wording})`,
  withdrawn: (day, place) => `Nein seit ${day} (${place})`,
  neverAsked: 'Nein: Du wurdest nie gefragt',

  data: 'Deine Daten',
  dataLead: 'Alles, was wir über dich wissen, kannst du mitnehmen und löschen lassen.',
  export: 'Meine Daten herunterladen',
  exporting: 'Wird zusammengestellt',
  exportElsewhere: 'Zum Herunterladen melde dich auf deinem eigenen Gerät an.',
  erase: 'Mein Konto löschen',
  eraseTitle: 'Alles löschen?',
  erased: [
    'deine Adresse, Einstellungen und Maße',
    'deine Punkte, unwiederbringlich',
    'deinen Warenkorb auf jedem Gerät',
    'deine Wahl und was gezählt wurde',
  ],
  kept: 'Bestellungen und Rückgaben müssen wir nach dem Gesetz einige Jahre aufbewahren. Von wem sie sind, steht nicht mehr darin.',
  eraseNow: 'Endgültig löschen',
  erasing: 'Wird gelöscht',
  keep: 'Konto behalten',
  prove: 'Damit sicher ist, dass du es bist: Lass dir zuerst einen neuen Code senden.',
  goneTitle: 'Wir haben dich vergessen',
  goneLead: 'Dein Konto ist gelöscht und du bist überall abgemeldet.',
  records: (nouns) => `Nach dem Gesetz aufbewahrt, ohne deinen Namen: ${nouns}.`,
  nouns: { orders: 'Bestellungen', returns: 'Rückgaben' },
});
