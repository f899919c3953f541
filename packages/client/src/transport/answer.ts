import type {
  ActionAnswer,
  ActionResult,
  Brand,
  Cart,
  CodeReason,
  CodeState,
  Line,
  LiveEvents,
  Money,
  OrderId,
  Picture,
  Problem,
  Product,
  Totals,
  Variant,
} from '@throughline/contract';
import { flag, list, many, maybe, optional, record, text, whole, word } from './shape.ts';

type Change = ReturnType<(typeof LiveEvents.change)['parse']>;
type Claimed = ReturnType<(typeof LiveEvents.claimed)['parse']>;
type Reset = ReturnType<(typeof LiveEvents.reset)['parse']>;

export const money = record<Money>({ amount: whole, currency: text });
export const picture = record<Picture>({ src: text, alt: text, width: whole, height: whole });

const line = record<Line>({
  id: text,
  sku: text,
  product: text,
  handle: text,
  title: text,
  options: list(record<Line['options'][number]>({ name: text, value: text })),
  picture: maybe(picture),
  quantity: whole,
  unitPrice: money,
  was: maybe(money),
  discount: money,
  discounts: list(record<Line['discounts'][number]>({ offer: text, title: text, amount: money })),
  total: money,
  available: whole,
  finalSale: optional(flag),
  gone: optional(flag),
  delivery: record<Line['delivery']>({ kind: text }),
});

export const cart = record<Cart>({
  id: text,
  version: whole,
  currency: text,
  lines: list(line),
  gifts: list(line),
  codes: list(record<CodeState>({ code: text, status: text, title: text, missing: maybe(money), with: maybe(text) })),
  saved: list(line),
  giftNote: maybe(text),
  changes: many,
  totals: record<Totals>({
    quantity: whole,
    subtotal: money,
    shippingEstimate: maybe(record<NonNullable<Totals['shippingEstimate']>>({ from: money, to: money })),
    gifts: many,
    discount: money,
    shipping: maybe(record<NonNullable<Totals['shipping']>>({ threshold: money, missing: money })),
    total: money,
    taxIncluded: money,
  }),
  ordered: optional(text<OrderId>),
  updatedAt: text,
});

export const problem = record<Problem>({
  type: text,
  title: text,
  status: whole,
  detail: optional(text),
  errors: optional(list(record<NonNullable<Problem['errors']>[number]>({ pointer: text, detail: text }))),
  available: optional(whole),
  reason: optional<CodeReason>(text),
  missing: optional(money),
  with: optional(text),
  retryAfter: optional(whole),
  triesLeft: optional(whole),
});

type Applied = Extract<ActionResult, { status: 'applied' }>;
type Refused = Extract<ActionResult, { status: 'refused' }>;
const applied = record<Applied>({ id: text, status: word('applied'), version: whole });
const refused = record<Refused>({ id: text, status: word('refused'), version: whole, problem });
const result = (value: unknown): value is ActionResult => applied(value) || refused(value);

export const actionAnswer = record<ActionAnswer>({ cart, results: list(result) });
export const change = record<Change>({ by: text, cart });
export const claimed = record<Claimed>({ handoff: text });
export const reset = record<Reset>({ cart });

const variant = record<Variant>({
  sku: text,
  values: list(text),
  price: money,
  was: maybe(money),
  available: whole,
  picture: maybe(whole),
  barcode: maybe(text),
});

type Option = Product['options'][number];

export const product = record<Product>({
  id: text,
  handle: text,
  title: text,
  description: text,
  type: text,
  collections: list(text),
  pictures: list(picture),
  options: list(
    record<Option>({
      id: text,
      name: text,
      values: list(record<Option['values'][number]>({ id: text, label: text, swatch: optional(text) })),
    }),
  ),
  variants: list(variant),
  finalSale: optional(flag),
});

export const brand = record<Brand>({
  id: text,
  name: text,
  tagline: text,
  version: text,
  stylesheet: text,
  currencies: list(text),
  locales: list(text),
  collections: list(record<Brand['collections'][number]>({ handle: text, title: text })),
  links: record<Brand['links']>({ claim: text, product: text, home: text }),
  policy: record<Brand['policy']>({ kioskIdleSeconds: whole, kioskWarningSeconds: whole }),
});
