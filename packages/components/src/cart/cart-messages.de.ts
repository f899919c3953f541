import type { MessageTable } from '../i18n/message-set.ts';
import type { CartMessages } from './cart-messages.ts';

export const messages: MessageTable<CartMessages> = (speech) => {
  const units = (count: number): string => speech.plural(count, { one: '# Artikel', other: '# Artikel' });
  const left = (count: number): string => `Nur noch ${speech.number(count)} verfügbar`;
  return {
    add: 'In den Warenkorb',
    added: 'Hinzugefügt',
    addedTitle: (title) => `Jetzt im Warenkorb: ${title}`,
    soldOut: 'Ausverkauft',
    allInBag: 'Alle im Warenkorb',
    unavailable: 'Nicht verfügbar',
    bag: (count) => (count ? `Warenkorb, ${units(count)}` : 'Warenkorb, leer'),
    heading: 'Dein Warenkorb',
    units,
    close: 'Schließen',
    empty: 'Dein Warenkorb ist leer',
    emptyHint: 'Was du hineinlegst, bleibt hier – auf jedem Bildschirm, auf dem du einkaufst.',
    goOn: 'Weiter einkaufen',
    quantity: (title) => `Anzahl: ${title}`,
    quantityNow: (title, count) => `${title}: ${units(count)}`,
    more: (title) => `Eins mehr: ${title}`,
    less: (title) => `Eins weniger: ${title}`,
    remove: 'Entfernen',
    removeTitle: (title) => `${title} entfernen`,
    removed: (title) => `Entfernt: ${title}`,
    options: 'Optionen',
    optionsOf: (title, chosen) => `${chosen}, ${title} ändern`,
    checkout: 'Zur Kasse',
    each: (price) => `je ${price}`,
    total: 'Gesamt',
    pending: 'Wird aktualisiert',
    totalLater: 'Die Gesamtsumme wird bestätigt, sobald du wieder online bist.',
    taxIncluded: (tax) => `Inklusive ${tax} MwSt.`,
    left,
    saved: 'Auf diesem Gerät gespeichert. Abgeglichen wird, sobald du wieder online bist.',
    unsaved: 'Noch nicht gespeichert. Lass diese Seite offen, bis du wieder online bist.',
    moved: 'Dein Warenkorb ist auf ein anderes Gerät umgezogen.',
    elsewhere: 'Auf einem anderen Gerät geändert',
    slow: 'Das dauert länger als sonst.',
    loading: 'Dein Warenkorb wird geladen',
    failed: 'Dein Warenkorb lässt sich gerade nicht anzeigen.',
    retry: 'Erneut versuchen',
    lacking: 'Codes, Lieferung und Grußkarte lassen sich gerade nicht anzeigen.',
  };
};
