import type { Words } from './words.ts';

export interface Collection {
  readonly handle: string;
  readonly title: Words;
}

/** Where a product is found that nobody filed anywhere else. */
export const MORE: Collection = { handle: 'more', title: { en: 'More', ar: 'المزيد' } };

/** What the brand names itself comes first, then what else its products are filed under, titled after its handle; `more` is the last. */
export const withFiled = (named: readonly Collection[], filed: readonly string[]): Collection[] => {
  const known = new Set([...named.map(({ handle }) => handle), MORE.handle]);
  const others = filed.filter((handle) => !known.has(handle)).map((handle) => ({ handle, title: { und: readable(handle) } }));
  const more = filed.includes(MORE.handle) && !named.some(({ handle }) => handle === MORE.handle);
  return [...named, ...others, ...(more ? [MORE] : [])];
};

/** `summer-sale`: Summer sale. */
const readable = (handle: string): string => {
  const [first = '', ...rest] = handle.replaceAll('-', ' ');
  return first.toUpperCase() + rest.join('');
};
