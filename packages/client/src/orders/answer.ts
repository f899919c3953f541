import type {
  Order,
  OrderChange,
  OrderChangedProblem,
  OrderFound,
  OrderLine,
  OrderPage,
  OrderPlaced,
  OrderTotals,
  StoreId,
} from '@throughline/contract';
import { cart, money, picture, problem } from '../transport/answer.ts';
import { flag, list, maybe, record, type Shape, text, whole, word } from '../transport/shape.ts';

const price = maybe(money);

const line = record<OrderLine>({
  id: text,
  sku: text,
  product: text,
  handle: text,
  title: text,
  options: list(record<OrderLine['options'][number]>({ name: text, value: text })),
  picture: maybe(picture),
  quantity: whole,
  unitPrice: price,
  discount: price,
  total: price,
  taxIncluded: price,
  finalSale: flag,
  gift: flag,
  fulfilment: text,
  store: maybe(text<StoreId>),
});

export const order = record<Order>({
  id: text,
  number: text,
  placedAt: text,
  channel: text,
  kind: text,
  currency: text,
  status: text,
  history: list(record<Order['history'][number]>({ status: text, at: text })),
  lines: list(line),
  totals: record<OrderTotals>({ quantity: whole, discount: price, total: price, taxIncluded: price }),
  email: maybe(text),
  store: maybe(text<StoreId>),
  giftNote: maybe(text),
  pickupCode: maybe(text),
  expiresAt: maybe(text),
  cancellable: flag,
  view: word('full', 'gift'),
});

export const orderPage = record<OrderPage>({ items: list(order), next: maybe(text) });

export const orderPlaced = record<OrderPlaced>({ order, checkout: maybe(text), page: maybe(text) });

export const orderFound = record<OrderFound>({ id: text, token: text, expiresIn: whole });

const change: Shape<OrderChange> = (value): value is OrderChange =>
  record<Pick<OrderChange, 'line' | 'title' | 'type'>>({ line: text, title: text, type: text })(value);

const changes = record<Pick<OrderChangedProblem, 'changes' | 'cart'>>({ changes: list(change), cart });

/** What is not as the shopper saw it, where that is why nothing was ordered. */
export const changedOf = (value: unknown): Pick<OrderChangedProblem, 'changes' | 'cart'> | null =>
  problem(value) && changes(value) ? value : null;
