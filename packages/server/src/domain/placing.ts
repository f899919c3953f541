import { type Fulfilment, type LineId, lineIdOf, type OrderId, type StoreId } from '@throughline/contract';
import { type CartDocument, discountOf, type LineDocument, reprice, type Shelf } from './cart.ts';
import { renew } from './renew.ts';
import type { Amount } from './money.ts';
import type { OrderLineDocument } from './order.ts';
import type { Words } from './words.ts';

/** What is not as the shopper saw it; see the contract's `OrderChange`. */
export type Change = { readonly line: LineId; readonly title: Words } & (
  | { readonly type: 'price' | 'discount'; readonly was: Amount; readonly now: Amount }
  | { readonly type: 'quantity'; readonly was: number; readonly now: number }
  | { readonly type: 'gone' }
);

/** Looks at a cart again before it is ordered: the cart at present prices, and what of them is not as the shopper saw it. */
export const review = (
  seen: CartDocument,
  version: number,
  shelf: Shelf,
  now: number,
): { readonly changes: readonly Change[]; readonly cart: CartDocument } => {
  const cart = renew(seen, version + 1, shelf, now).renewed ?? reprice({ ...seen, updatedAt: now }, shelf, now);
  const changes = seen.lines.flatMap((before): Change[] => {
    const { sku, title } = before;
    const line = lineIdOf(sku);
    if (shelf.articles.get(sku)?.prices[seen.currency] === undefined) return [{ type: 'gone', line, title }];
    const after = cart.lines.find((each) => each.sku === sku) ?? before;
    const [was, is] = [discountOf(before), discountOf(after)];
    return [
      ...(after.unitPrice === before.unitPrice
        ? []
        : [{ type: 'price' as const, line, title, was: before.unitPrice, now: after.unitPrice }]),
      ...(is === was ? [] : [{ type: 'discount' as const, line, title, was, now: is }]),
    ];
  });
  const gifts = seen.gifts.flatMap(({ sku, title, quantity }): Change[] => {
    const now = cart.gifts.find((gift) => gift.sku === sku)?.quantity ?? 0;
    return now < quantity ? [{ type: 'quantity', line: lineIdOf(sku), title, was: quantity, now }] : [];
  });
  return { changes: [...changes, ...gifts], cart };
};

/** The lines of an article of which only so many can be had: what is there goes to what is bought, then to what is given away. */
export const shortages = (cart: CartDocument, sku: string, available: number): Change[] => {
  let left = available;
  return [...cart.lines, ...cart.gifts]
    .filter((line) => line.sku === sku)
    .flatMap(({ title, quantity }): Change[] => {
      const now = Math.min(quantity, left);
      left -= now;
      return now < quantity ? [{ type: 'quantity', line: lineIdOf(sku), title, was: quantity, now }] : [];
    });
};

/** How a line comes where the order does not say it for all: as the shopper chose it, line by line. */
const comesBy = ({ delivery }: LineDocument): Pick<OrderLineDocument, 'fulfilment' | 'store'> =>
  delivery === undefined
    ? { fulfilment: 'delivery' }
    : { fulfilment: delivery.kind === 'pickup' ? 'pickup' : 'delivery', store: delivery.store };

/** A cart's lines as they are agreed upon, and what offers add for nothing after them. */
export const orderLines = (cart: CartDocument, fulfilment: Fulfilment, gifts: ReadonlySet<LineId>): OrderLineDocument[] =>
  [...cart.lines, ...cart.gifts].map((line, index) => ({
    id: `li_${index + 1}`,
    sku: line.sku,
    product: line.product,
    handle: line.handle,
    title: line.title,
    options: line.options,
    picture: line.picture,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    discount: discountOf(line),
    offers: line.discounts,
    total: line.total,
    tax: line.tax,
    finalSale: line.finalSale ?? false,
    gift: gifts.has(lineIdOf(line.sku)),
    ...(fulfilment === 'delivery' ? comesBy(line) : { fulfilment }),
  }));

/** The store where all of it is picked up, if it is one. */
export const onlyStore = (lines: readonly OrderLineDocument[]): StoreId | null => {
  const [first] = lines;
  const one = first?.store;
  return one !== undefined && lines.every(({ fulfilment, store }) => fulfilment === 'pickup' && store === one) ? one : null;
};

/** The version after: what was in the cart is ordered, and the cart is free for what comes next. */
export const emptied = (cart: CartDocument, version: number, order: OrderId, now: number): CartDocument => ({
  ...cart,
  lines: [],
  gifts: [],
  codes: [],
  giftNote: { text: null, version: version + 1 },
  steps: [],
  shippingEstimate: null,
  shipping: null,
  until: null,
  ordered: order,
  updatedAt: now,
});
