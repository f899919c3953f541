import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import type { StoreReserveMessages } from './store-reserve.en.ts';

export const storeReserveMessages: MessageTable<StoreReserveMessages> = (speech) => ({
  ...stateMessages,
  title: 'Hier reservieren',
  lead: (count) =>
    speech.plural(count, {
      one: 'Wir legen den einen Artikel aus deiner Tasche zurück. Du bezahlst beim Abholen.',
      other: 'Wir legen die # Artikel aus deiner Tasche zurück. Du bezahlst beim Abholen.',
    }),
  leadAdd: 'Wir legen diesen Artikel in deine Tasche und legen ihn zurück. Du bezahlst beim Abholen.',
  email: 'E-Mail für die Bestätigung',
  emailFault: 'Bitte gib eine E-Mail-Adresse ein, etwa name@example.com.',
  reserve: 'Reservieren',
  reserving: 'Wird reserviert',
  done: 'Für dich reserviert',
  number: 'Bestellnummer',
  code: 'Sag das an der Kasse',
  until: (time) => `Für dich zurückgelegt bis ${time}`,
  changed: 'Inzwischen hat sich etwas geändert. Sieh dir deine Tasche an und reserviere dann noch einmal.',
  gone: (title) => `${title} gibt es in dieser Filiale nicht mehr.`,
  fewer: (title, count) =>
    speech
      .plural(count, { one: 'Von {0} gibt es in dieser Filiale nur #.', other: 'Von {0} gibt es in dieser Filiale nur #.' })
      .replace('{0}', () => title),
  empty: 'Deine Tasche ist leer. Leg zuerst etwas hinein.',
  offline: 'Du bist offline. Versuch es wieder, wenn die Verbindung da ist.',
  failed: 'Das hat nicht geklappt. Bitte versuch es noch einmal.',
});
