import type { Money, Order, OrderChange, OrderLine } from '@throughline/contract';
import { type OrderDocument, type OrderLineDocument, orderDiscount, orderTax, orderTotal, statusOf } from '../domain/order.ts';
import { isCancellable } from '../domain/order-status.ts';
import type { Change } from '../domain/placing.ts';
import { inLocale } from '../domain/words.ts';
import type { OrderScope } from '../storage/order-token-rows.ts';
import { type Audience, presentPicture } from './present.ts';

const time = (at: number): string => new Date(at).toISOString();

const presentLine = (
  line: OrderLineDocument,
  store: OrderDocument['store'],
  money: (amount: number) => Money | null,
  audience: Audience,
): OrderLine => ({
  id: line.id,
  sku: line.sku,
  product: line.product,
  handle: line.handle,
  title: inLocale(line.title, audience.locale),
  options: line.options.map(({ name, value }) => ({ name: inLocale(name, audience.locale), value: inLocale(value, audience.locale) })),
  picture: line.picture && presentPicture(line.picture, audience),
  quantity: line.quantity,
  unitPrice: money(line.unitPrice),
  discount: money(line.discount),
  total: money(line.total),
  taxIncluded: money(line.tax),
  finalSale: line.finalSale,
  gift: line.gift,
  fulfilment: line.fulfilment,
  store: line.store ?? store,
});

/** An order in one language. A gift's recipient sees the gifts, and neither prices nor who gave them. */
export const presentOrder = (order: OrderDocument, scope: OrderScope, audience: Audience): Order => {
  const isGift = scope === 'gift';
  const money = (amount: number): Money | null => (isGift ? null : { amount, currency: order.currency });
  const lines = isGift ? order.lines.filter((line) => line.gift) : order.lines;
  return {
    id: order.id,
    number: order.number,
    placedAt: time(order.placedAt),
    channel: order.channel,
    kind: order.kind,
    currency: order.currency,
    status: statusOf(order),
    history: order.history.map(({ status, at }) => ({ status, at: time(at) })),
    lines: lines.map((line) => presentLine(line, order.store, money, audience)),
    totals: {
      quantity: lines.reduce((sum, line) => sum + line.quantity, 0),
      discount: money(orderDiscount(order)),
      total: money(orderTotal(order)),
      taxIncluded: money(orderTax(order)),
    },
    email: isGift ? null : order.email,
    store: order.store,
    giftNote: order.giftNote ?? null,
    pickupCode: isGift ? null : order.pickupCode,
    expiresAt: order.expiresAt === null ? null : time(order.expiresAt),
    cancellable: !isGift && isCancellable(order),
    view: scope,
  };
};

export const presentChange = (change: Change, currency: string, { locale }: Audience): OrderChange => {
  const { line } = change;
  const title = inLocale(change.title, locale);
  switch (change.type) {
    case 'gone':
      return { type: 'gone', line, title };
    case 'quantity':
      return { type: 'quantity', line, title, was: change.was, now: change.now };
    default:
      return { type: change.type, line, title, was: { amount: change.was, currency }, now: { amount: change.now, currency } };
  }
};
