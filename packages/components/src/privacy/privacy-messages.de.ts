import { savedMessages } from '../account/saved-messages.de.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import type { PrivacyMessages } from './privacy-messages.ts';

export const de: MessageTable<PrivacyMessages> = () => ({
  ...stateMessages,
  ...savedMessages,
  visit: 'An diesem Bildschirm gilt Ihre Wahl, bis Sie ihn verlassen. Auf Ihren eigenen Geräten bleibt sie.',
  device: 'Ihre Wahl wird auf diesem Gerät gespeichert. Melden Sie sich an, dann gilt sie überall.',

  privacy: 'Was wir dürfen',
  privacyLead: 'Jedes für sich und jederzeit zu ändern. Nichts ist vorausgewählt.',
  purposes: {
    analytics: { title: 'Zählen, wie Sie den Shop nutzen', text: 'Seiten und Schritte werden gezählt, damit der Shop besser wird.' },
    marketing: { title: 'Ihnen schreiben', text: 'Neues und Angebote, ab und zu.' },
    personalisation: { title: 'Zeigen, was zu Ihnen passt', text: 'Was Sie ansehen und kaufen, bestimmt, was Sie sehen.' },
    fit: { title: 'Ihre Maße speichern', text: 'Um zu sagen, welche Größe passt. Ohne Zustimmung werden sie gelöscht.' },
  },
  channels: {
    web: 'Webshop',
    mobile: 'Telefon',
    kiosk: 'Bildschirme in den Läden',
    social: 'Soziale Medien',
    email: 'E-Mail',
    sms: 'SMS',
  },
  granted: (day, place, wording) => `Ja seit ${day} (${place}, Wortlaut ${wording})`,
  withdrawn: (day, place) => `Nein seit ${day} (${place})`,
  neverAsked: 'Nein: Sie wurden nie gefragt',

  data: 'Ihre Daten',
  dataLead: 'Alles, was wir über Sie haben, können Sie mitnehmen und löschen lassen.',
  export: 'Meine Daten herunterladen',
  exporting: 'Wird zusammengestellt',
  exportElsewhere: 'Zum Herunterladen melden Sie sich auf Ihrem eigenen Gerät an.',
  erase: 'Mein Konto löschen',
  eraseTitle: 'Alles löschen?',
  erased: [
    'Ihre Adresse, Einstellungen und Maße',
    'Ihre Punkte, unwiederbringlich',
    'Ihre Tasche auf jedem Gerät',
    'Ihre Wahl und was gezählt wurde',
  ],
  kept: 'Bestellungen und Rückgaben müssen wir nach dem Gesetz einige Jahre aufbewahren. Sie sagen nicht mehr, von wem sie sind.',
  eraseNow: 'Endgültig löschen',
  erasing: 'Wird gelöscht',
  keep: 'Konto behalten',
  prove: 'Um sicher zu sein, dass Sie es sind: Lassen Sie sich zuerst einen neuen Code senden.',
  goneTitle: 'Sie sind vergessen',
  goneLead: 'Ihr Konto ist gelöscht und Sie sind überall abgemeldet.',
  records: (nouns) => `Nach dem Gesetz aufbewahrt, ohne Ihren Namen: ${nouns}.`,
  nouns: { orders: 'Bestellungen', returns: 'Rückgaben' },
});
