import { type Fulfilment, type LineId, lineIdOf } from '@throughline/contract';
import { type CartDocument, type LineDocument, reprice, type Shelf } from './cart.ts';
import type { Amount } from './money.ts';
import type { OrderLineDocument } from './order.ts';
import type { Words } from './words.ts';

/** What is not as the shopper saw it; see the contract's `OrderChange`. */
export type Change = { readonly line: LineId; readonly title: Words } & (
  | { readonly type: 'price' | 'discount'; readonly was: Amount; readonly now: Amount }
  | { readonly type: 'quantity'; readonly was: number; readonly now: number }
  | { readonly type: 'gone' }
);

const isSold = (line: LineDocument, cart: CartDocument, shelf: Shelf): boolean =>
  shelf.articles.get(line.sku)?.prices[cart.currency] !== undefined;

/** The cart with only what can be had now, at present prices. */
const upToDate = (cart: CartDocument, shelf: Shelf, now: number): CartDocument => {
  const lines = cart.lines.flatMap((line) => {
    const quantity = isSold(line, cart, shelf) ? Math.min(line.quantity, shelf.articles.get(line.sku)?.stock ?? 0) : 0;
    return quantity > 0 ? [{ ...line, quantity }] : [];
  });
  return reprice({ ...cart, lines, updatedAt: now }, shelf);
};

/** Looks at a cart again before it is ordered: what is different from what the shopper saw, and the cart as it can be ordered now. */
export const review = (
  seen: CartDocument,
  shelf: Shelf,
  now: number,
): { readonly changes: readonly Change[]; readonly cart: CartDocument } => {
  const cart = upToDate(seen, shelf, now);
  const changes = seen.lines.flatMap((before): Change[] => {
    const { sku, title } = before;
    const line = lineIdOf(sku);
    if (!isSold(before, seen, shelf)) return [{ type: 'gone', line, title }];
    const after = cart.lines.find((each) => each.sku === sku);
    const quantity = after?.quantity ?? 0;
    const found: Change[] = [];
    if (quantity !== before.quantity) found.push({ type: 'quantity', line, title, was: before.quantity, now: quantity });
    if (after !== undefined && after.unitPrice !== before.unitPrice)
      found.push({ type: 'price', line, title, was: before.unitPrice, now: after.unitPrice });
    return found;
  });
  return { changes, cart };
};

/** A cart's lines as they are agreed upon. */
export const orderLines = (cart: CartDocument, fulfilment: Fulfilment, gifts: ReadonlySet<LineId>): OrderLineDocument[] =>
  cart.lines.map(({ available: _available, ...line }, index) => ({
    ...line,
    id: `li_${index + 1}`,
    discount: line.unitPrice * line.quantity - line.total,
    finalSale: line.finalSale ?? false,
    gift: gifts.has(lineIdOf(line.sku)),
    fulfilment,
  }));

/** The version after: what was in the cart is ordered, and the cart is free for what comes next. */
export const emptied = (cart: CartDocument, order: NonNullable<CartDocument['ordered']>, now: number): CartDocument => ({
  ...cart,
  lines: [],
  ordered: order,
  updatedAt: now,
});
