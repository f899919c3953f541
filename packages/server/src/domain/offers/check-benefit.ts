import { minorDigits } from '@throughline/contract';
import type { Article } from '../article.ts';
import type { Amount } from '../money.ts';
import type { Amounts, Benefit, OfferDocument } from './offer.ts';
import { isAbout, type Selection } from './selection.ts';

/** What offers are checked against before they are published. */
export interface Market {
  readonly currencies: readonly string[];
  readonly locales: readonly string[];
  readonly articles: readonly Article[];
}

export interface Finding {
  /** JSON Pointer below the offer, or below the list of them. */
  readonly pointer: string;
  readonly detail: string;
}

const written = (amount: Amount, currency: string): string =>
  `${(amount / 10 ** minorDigits(currency)).toFixed(minorDigits(currency))} ${currency}`;

export const checkAmounts = (amounts: Amounts, pointer: string, { currencies }: Market): Finding[] =>
  Object.keys(amounts)
    .filter((currency) => !currencies.includes(currency))
    .map((currency) => ({ pointer: `${pointer}/${currency}`, detail: `expected a currency the brand sells in: ${currencies.join(', ')}` }));

const checkSelection = (selection: Selection, pointer: string, { articles }: Market): Finding[] => {
  const { products = [], collections = [], skus = [] } = selection;
  const unknown = (names: readonly string[], what: string, field: string, has: (article: Article, name: string) => boolean): Finding[] =>
    names.flatMap((name, at) =>
      articles.some((article) => has(article, name))
        ? []
        : [{ pointer: `${pointer}/${field}/${at}`, detail: `expected ${what} of the catalogue, got "${name}"` }],
    );
  return [
    ...unknown(products, 'the handle of a product', 'products', (article, name) => article.handle === name),
    ...unknown(collections, 'the handle of a collection', 'collections', (article, name) => article.collections.includes(name)),
    ...unknown(skus, 'a SKU', 'skus', (article, name) => article.sku === name),
  ];
};

/** Refuses an amount that is more than what it could be taken off: the cheapest article it is about, or the minimum where it is about all. */
const checkPrices = (
  offer: OfferDocument,
  benefit: Extract<Benefit, { kind: 'amount' }>,
  pointer: string,
  { articles }: Market,
): Finding[] => {
  const about = articles.filter((article) => isAbout(benefit.on, article));
  const whole = benefit.per === 'order' && Object.values(benefit.on).every((names) => names === undefined);
  return Object.entries(benefit.amounts).flatMap(([currency, amount]) => {
    const cheapest = about
      .flatMap((article) => (article.prices[currency] === undefined ? [] : [{ sku: article.sku, price: article.prices[currency] }]))
      .toSorted((a, b) => a.price - b.price)[0];
    const minimum = whole ? (offer.minimum?.[currency] ?? 0) : 0;
    if (cheapest === undefined || amount <= Math.max(cheapest.price, minimum)) return [];
    return [
      {
        pointer: `${pointer}/amounts/${currency}`,
        detail:
          `takes ${written(amount, currency)} off, and ${cheapest.sku} costs ${written(cheapest.price, currency)}: its price would be negative; ` +
          (whole
            ? `take off less, or set a minimum of ${written(amount, currency)}`
            : 'take off less, or leave the cheaper articles out of "on"'),
      },
    ];
  });
};

/** Everything about a benefit that its shape does not say. */
export const checkBenefit = (offer: OfferDocument, benefit: Benefit, pointer: string, market: Market): Finding[] => {
  switch (benefit.kind) {
    case 'percent':
      return checkSelection(benefit.on, `${pointer}/on`, market);
    case 'amount':
      return [
        ...checkSelection(benefit.on, `${pointer}/on`, market),
        ...checkAmounts(benefit.amounts, `${pointer}/amounts`, market),
        ...checkPrices(offer, benefit, pointer, market),
      ];
    case 'free-shipping':
      return checkAmounts(benefit.from, `${pointer}/from`, market);
    case 'buy-get':
      return [
        ...checkSelection(benefit.buy.on, `${pointer}/buy/on`, market),
        ...checkSelection(benefit.get.on, `${pointer}/get/on`, market),
      ];
    case 'tiered':
      return [
        ...checkSelection(benefit.on, `${pointer}/on`, market),
        ...benefit.tiers.flatMap(({ from, percentBp }, at): Finding[] => {
          const before = benefit.tiers[at - 1];
          const own = typeof from === 'number' ? [] : checkAmounts(from, `${pointer}/tiers/${at}/spend`, market);
          if (before === undefined) return own;
          const rises = (typeof from === 'number' ? [''] : Object.keys(from)).every((currency) => {
            const edge = typeof from === 'number' ? from : (from[currency] ?? 0);
            const below = typeof before.from === 'number' ? before.from : (before.from[currency] ?? Infinity);
            return edge > below;
          });
          if (rises && percentBp > before.percentBp) return own;
          return [
            ...own,
            {
              pointer: `${pointer}/tiers/${at}`,
              detail: 'expected a tier that begins higher, in the same currencies, and gives more than the one before',
            },
          ];
        }),
      ];
    case 'gift':
      return market.articles.some(({ sku }) => sku === benefit.sku)
        ? []
        : [{ pointer: `${pointer}/sku`, detail: `expected a SKU of the catalogue, got "${benefit.sku}"` }];
  }
};
