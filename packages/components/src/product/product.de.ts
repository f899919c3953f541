import { formatList } from '../i18n/lists.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductMessages } from './product.en.ts';

export const productMessages: MessageTable<ProductMessages> = (speech) => ({
  from: (price) => `ab\u00a0${price}`,
  unavailable: 'Nicht verfügbar',
  left: (count) => `Nur noch ${speech.number(count)} verfügbar`,
  allInBag: (count) =>
    count === 2
      ? 'Beide sind in deinem Warenkorb'
      : speech.plural(count, { one: 'Das letzte Stück ist in deinem Warenkorb', other: 'Alle # sind in deinem Warenkorb' }),
  choose: (option) => `${option} wählen`,
  chooseFirst: (option) => `Bitte zuerst ${option} wählen.`,
  valueSoldOut: (value) => `${value}, ausverkauft`,
  valueNotMade: (value) => `${value}, in dieser Kombination nicht erhältlich`,
  notMade: (values) => `${formatList(speech, values, 'plain')}: in dieser Kombination nicht erhältlich.`,
  soldOutWith: (values) => `${formatList(speech, values, 'plain')}: ausverkauft.`,
  stillThere: (option, values) => `Noch verfügbar (${option}): ${formatList(speech, values, 'plain')}.`,
  pictures: 'Bilder',
  showPicture: (number, count) => `Bild ${speech.number(number)} von ${speech.number(count)} zeigen`,
  gone: 'Diesen Artikel gibt es nicht mehr.',
  failed: 'Dieser Artikel lässt sich gerade nicht anzeigen.',
  retry: 'Erneut versuchen',
});
