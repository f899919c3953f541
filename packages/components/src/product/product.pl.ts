import { formatList } from '../i18n/lists.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductMessages } from './product.en.ts';

export const productMessages: MessageTable<ProductMessages> = (speech) => ({
  from: (price) => `od\u00a0${price}`,
  unavailable: 'Niedostępne',
  left: (count) =>
    speech.plural(count, {
      one: 'Została tylko # sztuka',
      few: 'Zostały tylko # sztuki',
      many: 'Zostało tylko # sztuk',
      other: 'Zostało tylko # sztuki',
    }),
  allInBag: (count) =>
    count === 2
      ? 'Obie sztuki są w koszyku'
      : speech.plural(count, {
          one: 'Ostatnia sztuka jest w koszyku',
          few: 'Wszystkie # sztuki są w koszyku',
          many: 'Wszystkie # sztuk jest w koszyku',
          other: 'Wszystkie # sztuki są w koszyku',
        }),
  choose: (option) => `Wybierz: ${option.toLocaleLowerCase(speech.locale)}`,
  chooseFirst: (option) => `Najpierw wybierz: ${option.toLocaleLowerCase(speech.locale)}.`,
  valueSoldOut: (value) => `${value}, wyprzedane`,
  valueNotMade: (value) => `${value}, brak w tym zestawieniu`,
  notMade: (values) => `${formatList(speech, values, 'plain')}: brak w tym zestawieniu.`,
  soldOutWith: (values) => `${formatList(speech, values, 'plain')}: wyprzedane.`,
  stillThere: (option, values) => `Nadal dostępne (${option.toLocaleLowerCase(speech.locale)}): ${formatList(speech, values, 'plain')}.`,
  pictures: 'Zdjęcia',
  showPicture: (number, count) => `Pokaż zdjęcie ${speech.number(number)} z ${speech.number(count)}`,
  gone: 'Tego produktu nie ma już w sprzedaży.',
  failed: 'Nie można teraz wyświetlić tego produktu.',
  retry: 'Spróbuj ponownie',
});
