import type { Speech } from '../i18n/speech.ts';

export const productMessages = (speech: Speech) => ({
  from: (price: string) => `from\u00a0${price}`,
  unavailable: 'Not available',
  left: (count: number) => speech.plural(count, { one: 'Only # left', other: 'Only # left' }),
  allInBag: (count: number) =>
    count === 2
      ? 'You have both in your bag'
      : speech.plural(count, { one: 'You have the last one in your bag', other: 'You have all # in your bag' }),
  choose: (option: string) => `Choose ${option.toLocaleLowerCase(speech.locale)}`,
  chooseFirst: (option: string) => `Choose ${option.toLocaleLowerCase(speech.locale)} first.`,
  valueSoldOut: (value: string) => `${value}, sold out`,
  valueNotMade: (value: string) => `${value}, not made in this combination`,
  notMade: (values: readonly string[]) => `${list(speech, values)} is not made.`,
  soldOutWith: (values: readonly string[]) => `${list(speech, values)} is sold out.`,
  stillThere: (option: string, values: readonly string[]) =>
    `Still there in ${option.toLocaleLowerCase(speech.locale)}: ${list(speech, values)}.`,
  pictures: 'Pictures',
  showPicture: (number: number, count: number) => `Show picture ${speech.number(number)} of ${speech.number(count)}`,
  gone: 'This article is not sold any more.',
  failed: 'This article can’t be shown right now.',
  retry: 'Try again',
});

export type ProductMessages = ReturnType<typeof productMessages>;

const list = (speech: Speech, values: readonly string[]): string => new Intl.ListFormat(speech.locale, { type: 'unit' }).format(values);
