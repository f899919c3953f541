import type { MessageTable } from '../i18n/message-set.ts';
import type { CartMessages } from './cart-messages.ts';

export const messages: MessageTable<CartMessages> = (speech) => {
  const units = (count: number): string =>
    speech.plural(count, { one: '# produkt', few: '# produkty', many: '# produktów', other: '# produktu' });
  const left = (count: number): string =>
    speech.plural(count, {
      one: 'Została tylko # sztuka',
      few: 'Zostały tylko # sztuki',
      many: 'Zostało tylko # sztuk',
      other: 'Zostało tylko # sztuki',
    });
  return {
    add: 'Dodaj do koszyka',
    added: 'Dodano',
    addedTitle: (title) => `Dodano do koszyka: ${title}`,
    soldOut: 'Wyprzedane',
    allInBag: 'Wszystko jest w koszyku',
    unavailable: 'Niedostępne',
    bag: (count) => (count ? `Koszyk, ${units(count)}` : 'Koszyk jest pusty'),
    heading: 'Twój koszyk',
    units,
    close: 'Zamknij',
    empty: 'Twój koszyk jest pusty',
    emptyHint: 'To, co dodasz, czeka tutaj – na każdym ekranie, na którym robisz zakupy.',
    goOn: 'Kontynuuj zakupy',
    quantity: (title) => `Liczba sztuk: ${title}`,
    quantityNow: (title, count) => `${title}: ${units(count)}`,
    more: (title) => `O jedną sztukę więcej: ${title}`,
    less: (title) => `O jedną sztukę mniej: ${title}`,
    remove: 'Usuń',
    removeTitle: (title) => `Usuń: ${title}`,
    removed: (title) => `Usunięto: ${title}`,
    options: 'Opcje',
    optionsOf: (title, chosen) => `${chosen}, zmień: ${title}`,
    checkout: 'Do kasy',
    each: (price) => `${price} za sztukę`,
    total: 'Razem',
    pending: 'Aktualizowanie',
    totalLater: 'Suma zostanie potwierdzona, gdy wróci połączenie.',
    taxIncluded: (tax) => `W tym ${tax} VAT`,
    left,
    saved: 'Zapisano na tym urządzeniu. Zsynchronizujemy, gdy wróci połączenie.',
    unsaved: 'Jeszcze nie zapisano. Nie zamykaj tej strony, dopóki nie wróci połączenie.',
    moved: 'Twój koszyk jest teraz na innym urządzeniu.',
    elsewhere: 'Zmieniono na innym urządzeniu',
    slow: 'Trwa to dłużej niż zwykle.',
    loading: 'Wczytywanie koszyka',
    failed: 'Nie można teraz wyświetlić koszyka.',
    retry: 'Spróbuj ponownie',
    lacking: 'Nie można teraz wyświetlić kodów, dostawy ani bileciku.',
  };
};
