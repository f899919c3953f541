import type { Money, Product, Variant } from '@throughline/client';

/** One value id for each option of the product, in their order; null where the shopper has not decided. */
export type Choice = readonly (string | null)[];

/** `sold-out`: made, but none left with what else is chosen · `not-made`: no such combination. */
export type ValueState = 'available' | 'sold-out' | 'not-made';

/** What is decided before the shopper decides: the variant asked for, or the values there is no choice about. */
export const openingChoice = (product: Product, sku?: string): Choice => {
  const asked = product.variants.find((variant) => variant.sku === sku);
  if (asked) return asked.values;
  return product.options.map((_, index) => {
    const offered = new Set(product.variants.map((variant) => variant.values[index]));
    return offered.size === 1 ? ([...offered][0] ?? null) : null;
  });
};

export const choose = (choice: Choice, option: number, value: string): Choice =>
  choice.map((decided, index) => (index === option ? value : decided));

const agrees = (variant: Variant, choice: Choice): boolean =>
  choice.every((value, index) => value === null || value === variant.values[index]);

/** The variants that can still be meant. */
export const candidates = (product: Product, choice: Choice): readonly Variant[] =>
  product.variants.filter((variant) => agrees(variant, choice));

/** Null while something is undecided, and for a combination that is not made. */
export const chosenVariant = (product: Product, choice: Choice): Variant | null =>
  choice.includes(null) ? null : (candidates(product, choice)[0] ?? null);

/**
 * How a value would fare if it were chosen now, everything else staying as it is. One that is chosen is judged by the options
 * before it only: of "blue, XL" that is not made, XL is the one to change.
 */
export const valueState = (product: Product, choice: Choice, option: number, value: string): ValueState => {
  const chosen = choice[option] === value;
  const others = chosen ? choice.map((decided, index) => (index < option ? decided : null)) : choice;
  const made = candidates(product, choose(others, option, value));
  if (made.length === 0) return 'not-made';
  return made.some((variant) => variant.available > 0) ? 'available' : 'sold-out';
};

/** Values of the option that can be had with what else is chosen: what to say instead of a bare "no". */
export const valuesLeft = (product: Product, choice: Choice, option: number): readonly string[] =>
  (product.options[option]?.values ?? [])
    .filter((value) => valueState(product, choice, option, value.id) === 'available')
    .map((value) => value.label);

/** The lowest price that can still be meant, and whether there are others. Null where nothing is made. */
export const priceOf = (product: Product, choice: Choice): { readonly price: Money; readonly from: boolean } | null => {
  const [first, ...others] = candidates(product, choice).map((variant) => variant.price);
  if (!first) return null;
  const price = others.reduce((lowest, other) => (other.amount < lowest.amount ? other : lowest), first);
  return { price, from: others.some((other) => other.amount !== first.amount) };
};

/** Index of the picture that shows the choice. The first one while there is nothing to tell by. */
export const pictureOf = (product: Product, choice: Choice): number => {
  if (choice.every((value) => value === null)) return 0;
  return candidates(product, choice).find((variant) => variant.picture !== null)?.picture ?? 0;
};
