import type { Money, OrderId, OrderPayment, OrderStatus } from '@throughline/contract';
import type { Context } from '../context.ts';
import { type OrderDocument, orderTotal, receivedAt, shelfOf, statusOf, unitsBySku } from '../domain/order.ts';
import { advance, givesBack, isCancellable, nextOf } from '../domain/order-status.ts';
import type { OrderHolder } from '../http/credentials.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { findOrder, listLapsed, type OrderRow, replaceOrder } from '../storage/order-rows.ts';
import type { Database } from '../storage/storage.ts';
import { loadOrder } from './order-access.ts';
import { reportSale } from './fit.ts';
import { clawBackPoints, earnPoints, returnPoints } from './loyalty.ts';
import { tellOrder } from './order-news.ts';
import { consume, release, restock } from './stock.ts';
import { type Happening, type TellingNeeds, writeAndTell } from './webhooks.ts';

/** Orders that lapse in one transaction: shoppers' writes wait for no more than this. */
const BATCH = 50;

/** Whether the goods have left the stock, and the money is the brand's. */
const isSold = (order: OrderDocument): boolean => order.history.some(({ status }) => status === 'paid' || status === 'collected');

const amountOf = (order: OrderDocument): Money => ({ amount: orderTotal(order), currency: order.currency });

/** What is sold leaves the stock, and earns points; what comes to nothing goes back on its shelf, and takes them along. */
const moveGoods = async (tx: Database, brandId: string, before: OrderDocument, after: OrderDocument, now: number): Promise<void> => {
  if (isSold(after) && !isSold(before)) {
    await consume(tx, after.id, now);
    if (after.customer !== null) await earnPoints(tx, { brandId, customer: after.customer, order: after.id, amount: amountOf(after), now });
  }
  if (receivedAt(after) !== null && receivedAt(before) === null) await reportSale(tx, brandId, after, now);
  if (!givesBack(statusOf(after))) return;
  if (after.customer !== null) await returnPoints(tx, { brandId, customer: after.customer, cause: after.id, now });
  if (!isSold(before)) return release(tx, after.id);
  for (const [sku, quantity] of unitsBySku(before)) await restock(tx, { brandId, storeId: shelfOf(before, sku) }, sku, quantity, now);
  if (after.customer !== null)
    await clawBackPoints(tx, { brandId, customer: after.customer, order: after.id, cause: after.id, amount: amountOf(after), now });
};

/** Gives the order its next status, with all that comes of it, within a transaction. The status it has, or has had, changes nothing. */
const move = async (
  happening: Happening,
  brandId: string,
  before: OrderRow,
  status: OrderStatus,
  more: Partial<OrderDocument> = {},
): Promise<OrderDocument> => {
  const { tx, now } = happening;
  const after = advance(before.document, status, now);
  if (after === 'unchanged') return before.document;
  if (after === 'refused') {
    const ways = nextOf(before.document).join(', ') || 'nothing';
    throw new ProblemError('order-status', { detail: `The order is "${statusOf(before.document)}"; next can be: ${ways}.` });
  }
  const document = { ...after, ...more };
  if (!(await replaceOrder(tx, before, document))) throw new ProblemError('unavailable', { retryAfter: 1 });
  await moveGoods(tx, brandId, before.document, document, now);
  await tellOrder(happening, brandId, 'order.changed', document);
  return document;
};

const find = async (tx: Database, brand: BrandRow, id: OrderId): Promise<OrderRow> => {
  const order = await findOrder(tx, brand.document.id, id);
  if (order === undefined) throw new ProblemError('order-not-found');
  return order;
};

/** The shopper calls it off, as long as nothing is paid. A gift's recipient can't. */
export const cancelOrder = (context: Context, brand: BrandRow, id: OrderId, holder: OrderHolder): Promise<OrderDocument> =>
  writeAndTell(context, async (happening) => {
    const { tx, now } = happening;
    const order = await loadOrder(tx, brand, id, holder, now);
    if (order.scope === 'gift') throw new ProblemError('order-not-found');
    if (statusOf(order.document) !== 'cancelled' && !isCancellable(order.document))
      throw new ProblemError('order-status', {
        detail: `The order is "${statusOf(order.document)}": it can't be called off here any more.`,
      });
    return move(happening, brand.document.id, order, 'cancelled');
  });

/** The hosted checkout's own server says what became of the payment. */
export const recordPayment = (context: Context, brand: BrandRow, id: OrderId, payment: OrderPayment): Promise<OrderDocument> =>
  writeAndTell(context, async (happening) => {
    const order = await find(happening.tx, brand, id);
    const { kind, currency } = order.document;
    if (kind !== 'checkout') throw new ProblemError('order-status', { detail: 'The order is not paid by a hosted checkout.' });
    const total = orderTotal(order.document);
    if (payment.amount.currency !== currency || payment.amount.amount !== total)
      throw new ProblemError('payment-mismatch', { detail: `The order's total is ${total} minor units of ${currency}.` });
    return move(happening, brand.document.id, order, payment.outcome, { payment: payment.reference });
  });

/** The brand says where the order is. */
export const setOrderStatus = (context: Context, brand: BrandRow, id: OrderId, status: OrderStatus): Promise<OrderDocument> =>
  writeAndTell(context, async (happening) => {
    const order = await find(happening.tx, brand, id);
    if (status === 'paid' && order.document.kind === 'checkout')
      throw new ProblemError('order-status', { detail: 'A hosted checkout says so with the payment; see POST /orders/{id}/payment.' });
    return move(happening, brand.document.id, order, status);
  });

/** Orders that nobody paid or collected in time come to nothing, and their goods are for sale again. */
export const expireOrders = async (needs: TellingNeeds): Promise<void> => {
  for (;;) {
    const lapsed = await writeAndTell(needs, async (happening) => {
      const { tx, now } = happening;
      const orders = await listLapsed(tx, now, BATCH);
      for (const { brandId, id } of orders) {
        const order = await findOrder(tx, brandId, id);
        if (order !== undefined) await move(happening, brandId, order, 'expired');
      }
      return orders.length;
    });
    if (lapsed < BATCH) return;
  }
};
