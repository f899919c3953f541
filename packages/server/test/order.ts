import type { OrderDocument, OrderLineDocument } from '../src/domain/order.ts';

/** One tee for 49.00. */
export const orderLine = (more: Partial<OrderLineDocument> = {}): OrderLineDocument => ({
  id: 'li_1',
  sku: 'TEE-M',
  product: 'pr_tee',
  handle: 'tee',
  title: { en: 'Heavy Tee', ar: 'تيشيرت' },
  options: [{ name: { en: 'Size', ar: 'المقاس' }, value: { en: 'M', ar: 'م' } }],
  picture: null,
  quantity: 1,
  unitPrice: 4900,
  discount: 0,
  offers: [],
  total: 4900,
  tax: 782,
  finalSale: false,
  gift: false,
  fulfilment: 'delivery',
  ...more,
});

/** A guest's order of one tee, just placed on the web. */
export const order = (more: Partial<OrderDocument> = {}): OrderDocument => ({
  id: 'or_AAAAAAAAAAAAAAAAAAAAAA',
  number: 'SH-0000-0000',
  placedAt: 1_000_000,
  channel: 'web',
  kind: 'checkout',
  customer: null,
  email: 'guest@example.test',
  locale: 'en',
  currency: 'EUR',
  lines: [orderLine()],
  store: null,
  pickupCode: null,
  expiresAt: null,
  history: [{ status: 'placed', at: 1_000_000 }],
  payment: null,
  ...more,
});
