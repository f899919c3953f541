import { readFile } from 'node:fs/promises';
import { type Channel, type Fulfilment, type OrderId, type OrderKind, type OrderStatus } from '@throughline/contract';
import { allocate, taxWithin } from '../domain/money.ts';
import type { OrderDocument, OrderLineDocument } from '../domain/order.ts';
import { checkNumber, formatNumber } from '../domain/order-number.ts';
import { advance, orderEnd } from '../domain/order-status.ts';
import type { Article } from '../domain/article.ts';
import { insertOrder } from '../storage/order-rows.ts';
import { findArticles } from '../storage/product-rows.ts';
import { putReservation } from '../storage/stock-rows.ts';
import type { Database } from '../storage/storage.ts';
import { demoCustomer } from './demo-profile.ts';
import { storeIdOf } from './stores.ts';

/** An order as it is written down: of which articles, and when what became of it. */
interface DemoOrder {
  /** The number without its check character. */
  readonly nine: string;
  /** How long ago it was placed. */
  readonly hours: number;
  readonly channel: Channel;
  readonly kind: OrderKind;
  readonly currency: string;
  /** The demo's customer's; else a guest's with this address. */
  readonly customer?: true;
  readonly email?: string;
  /** A store by its own reference, and the code to say there. */
  readonly store?: string;
  readonly code?: string;
  readonly lines: readonly { readonly sku: string; readonly quantity: number; readonly percent?: number; readonly gift?: true }[];
  /** Hours after it was placed. */
  readonly then: readonly (readonly [OrderStatus, number])[];
}

const FILE = new URL('../../demo/orders.json', import.meta.url);
const HOUR = 3_600_000;

const FULFILMENT: Readonly<Record<OrderKind, Fulfilment>> = { counter: 'counter', reserve: 'pickup', checkout: 'delivery' };

/** The offer of which one order had its discount, over by now. */
const OFFER = { offer: 'knitwear-days', title: { en: 'Knitwear days', ar: 'أيام الملابس المحبوكة' } };

const lineOf = (order: DemoOrder, index: number, article: Article): OrderLineDocument => {
  const { sku, quantity, percent = 0, gift = false } = order.lines[index] ?? { sku: article.sku, quantity: 1 };
  const unitPrice = article.prices[order.currency] ?? 0;
  const discount = Math.round((unitPrice * quantity * percent) / 100);
  const { product, handle, title, options, picture, finalSale = false } = article;
  return {
    ...{ id: `li_${index + 1}`, sku, product, handle, title, options, picture, quantity, unitPrice, discount },
    offers: discount > 0 ? [{ ...OFFER, amount: discount }] : [],
    ...{ total: unitPrice * quantity - discount, tax: 0, finalSale, gift, fulfilment: FULFILMENT[order.kind] },
  };
};

/** Undefined where an article is no longer the demo's. */
const documentOf = (
  order: DemoOrder,
  index: number,
  { articles, brandId, taxRateBp, now }: { articles: ReadonlyMap<string, Article>; brandId: string; taxRateBp: number; now: number },
): OrderDocument | undefined => {
  const { nine, hours, channel, kind, currency, customer, email = null, store, code = null, then } = order;
  const lines = order.lines.flatMap(({ sku }, place) => {
    const article = articles.get(sku);
    return article?.prices[currency] === undefined ? [] : [lineOf(order, place, article)];
  });
  if (lines.length < order.lines.length) return undefined;
  const totals = lines.map(({ total }) => total);
  const tax = allocate(
    taxWithin(
      totals.reduce((a, b) => a + b, 0),
      taxRateBp,
    ),
    totals,
  );
  const placedAt = now - hours * HOUR;
  const placed: OrderDocument = {
    id: `or_OlmoHavDemoOrder${String(index + 1).padStart(6, '0')}` as OrderId,
    number: formatNumber(checkNumber(nine)),
    ...{ placedAt, channel, kind, currency, locale: 'en', payment: null },
    customer: customer ? demoCustomer.id : null,
    email: customer ? demoCustomer.email : email,
    lines: lines.map((line, place) => ({ ...line, tax: tax[place] ?? 0 })),
    store: store === undefined ? null : storeIdOf(brandId, store),
    pickupCode: code,
    expiresAt: orderEnd(kind, placedAt),
    history: [{ status: 'placed', at: placedAt }],
  };
  return then.reduce((before, [status, after]) => {
    const next = advance(before, status, placedAt + Math.round(after * HOUR));
    if (typeof next === 'string') throw new Error(`${placed.number} can't become "${status}"`);
    return status === 'paid' && kind === 'checkout' ? { ...next, payment: `demo-${nine}` } : next;
  }, placed);
};

/** Gives the demo orders of several ages and states, of its customer and of a guest, unless they are there. */
export const seedOrders = async (tx: Database, brandId: string, taxRateBp: number, now: number): Promise<void> => {
  const orders = JSON.parse(await readFile(FILE, 'utf8')) as readonly DemoOrder[];
  const articles = await findArticles(
    tx,
    brandId,
    orders.flatMap(({ lines }) => lines.map(({ sku }) => sku)),
  );
  for (const [index, order] of orders.entries()) {
    const document = documentOf(order, index, { articles, brandId, taxRateBp, now });
    if (document === undefined || !(await insertOrder(tx, brandId, document, { fingerprint: '', answer: '' }))) continue;
    if (document.expiresAt === null || document.expiresAt <= now) continue;
    for (const { sku, quantity } of document.lines)
      await putReservation(tx, { brandId, storeId: document.store, order: document.id, sku, quantity, until: document.expiresAt });
  }
};
