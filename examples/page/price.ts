import { minorDigits, type Money, type Product } from '@throughline/contract';

/** An amount in words. How many digits it has is ISO 4217's to say, how it is written is the language's. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const digits = minorDigits(currency);
  // Latin digits in Arabic too, as the elements write them: a price must read the same in the shop, the drawer and on paper.
  const format = new Intl.NumberFormat(`${locale}-u-nu-latn`, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(amount / 10 ** digits);
}

/** The lowest price of a product, and whether its variants differ. */
export function priceFrom(product: Product): { readonly lowest: Money; readonly several: boolean } | null {
  const [first, ...rest] = product.variants.map(({ price }) => price);
  if (!first) return null;
  const lowest = rest.reduce((least, price) => (price.amount < least.amount ? price : least), first);
  return { lowest, several: rest.some(({ amount }) => amount !== first.amount) };
}
