import * as z from 'zod/mini';
import { LineId, OrderId, OrderToken, PhotoId, ReturnId, StoreId, WithdrawalId } from './id.ts';
import { LIMITS } from './limits.ts';
import { Money } from './money.ts';
import { OrderEmail, OrderNumber } from './order.ts';
import { ArrangedPickup, Pickup, PickupOffer } from './pickup.ts';
import { Picture, Sku } from './product.ts';

/** Why something goes back. Of `faulty`, `not-as-described`, `wrong-item` and `late` the shopper bears no cost. */
export const RETURN_REASONS = [
  'too-small',
  'too-large',
  'changed-mind',
  'unwanted-gift',
  'faulty',
  'not-as-described',
  'wrong-item',
  'late',
] as const;
export const ReturnReason = z.enum(RETURN_REASONS);
export type ReturnReason = z.infer<typeof ReturnReason>;

/** As the shopper sees it; whoever receives it looks again. */
export const RETURN_CONDITIONS = ['unopened', 'opened', 'worn', 'damaged', 'incomplete'] as const;
export const ReturnCondition = z.enum(RETURN_CONDITIONS);
export type ReturnCondition = z.infer<typeof ReturnCondition>;

/** `store`: brought to one of the brand's · `drop-off`: left with a carrier · `pickup`: fetched at home. */
export const RETURN_METHODS = ['store', 'drop-off', 'pickup'] as const;
export const ReturnMethod = z.enum(RETURN_METHODS);
export type ReturnMethod = z.infer<typeof ReturnMethod>;

/**
 * Why a line can't go back for reasons of the shopper's own. Reasons that are the seller's may still be open: a fault in something on
 * final sale is a fault.
 */
export const WHY_NOT_RETURNABLE = [
  'not-delivered',
  'order-cancelled',
  'return-open',
  'all-returned',
  'window-closed',
  'final-sale',
  'hygiene',
  'made-to-order',
  'perishable',
  'gift-card',
] as const;
export const WhyNotReturnable = z.enum(WHY_NOT_RETURNABLE);
export type WhyNotReturnable = z.infer<typeof WhyNotReturnable>;

/** `refund`: the way it was paid · `credit`: to spend with the brand, with a bonus · `exchange`: another variant of the same product. */
export const RETURN_OUTCOMES = ['refund', 'credit', 'exchange'] as const;
export const ReturnOutcome = z.enum(RETURN_OUTCOMES);
export type ReturnOutcome = z.infer<typeof ReturnOutcome>;

/** IANA name of the zone the shopper is in, whose days count; the brand's when left out. What a wrong one could win is hours. */
export const Zone = z.string().check(z.maxLength(64), z.regex(/^[A-Za-z0-9_+/-]+$/, 'expected a time zone such as "Europe/Berlin"'));

const units = z.int().check(z.minimum(1), z.maximum(LIMITS.unitsPerLine));
const note = z.optional(z.string().check(z.maxLength(500)));

/** What is going back, as far as an order's line tells it. */
const article = {
  line: LineId,
  sku: Sku,
  title: z.string(),
  /** The chosen values in words: `[{ name: 'Size', value: 'M' }]`. */
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  picture: z.nullable(Picture),
} as const;

/** A variant that can be had instead. `difference` is per unit: above zero the shopper pays it, below she gets it back; null for a gift. */
export const ReturnExchange = z.object({
  sku: Sku,
  options: article.options,
  /** Units that can be had now. */
  available: z.int(),
  difference: z.nullable(Money),
});
export type ReturnExchange = z.infer<typeof ReturnExchange>;

export const ReturnableLine = z.object({
  ...article,
  bought: z.int(),
  /** Units that can be returned now, for one of `reasons`. */
  units: z.int(),
  /** Null: for any reason. */
  whyNot: z.nullable(WhyNotReturnable),
  /** Those that are accepted now; none: it can't be returned at all. */
  reasons: z.array(ReturnReason),
  outcomes: z.array(ReturnOutcome),
  /** The last day for reasons of the shopper's own, in the zone of the answer: `2026-12-05`. Null: it has not arrived. */
  lastDay: z.nullable(z.string()),
  exchanges: z.array(ReturnExchange),
  /** What was paid for the units that can be returned, discounts taken off. Null for a gift. */
  paid: z.nullable(Money),
});
export type ReturnableLine = z.infer<typeof ReturnableLine>;

/** The brand's rules, as they hold for this order. */
export const ReturnPolicy = z.object({
  /** Days after the day of arrival. */
  windowDays: z.int(),
  /** Days after the day of arrival in which a fault is the seller's. */
  faultDays: z.int(),
  /** Kept of a refund whose reason is the shopper's own, in basis points: 1000 is 10 %. */
  restockingBp: z.int(),
  /** Added to a credit, in basis points. */
  creditBonusBp: z.int(),
  /** What each way of returning costs when the reason is the shopper's own; null where it isn't told (gifts). */
  methods: z.array(z.object({ method: ReturnMethod, cost: z.nullable(Money) })),
});
export type ReturnPolicy = z.infer<typeof ReturnPolicy>;

/** Why the order can't be withdrawn from. */
export const WhyNoWithdrawal = z.enum(['not-distance', 'order-cancelled', 'gift', 'window-closed', 'all-returned', 'exempt']);
export type WhyNoWithdrawal = z.infer<typeof WhyNoWithdrawal>;

/** The statutory right beside the brand's own rules (Directive 2011/83/EU, Art. 9 to 16). */
export const WithdrawalRight = z.object({
  open: z.boolean(),
  whyNot: z.nullable(WhyNoWithdrawal),
  /** The last day; null while something has not arrived, for then the days have not begun. */
  lastDay: z.nullable(z.string()),
  /** Units that can be withdrawn from. */
  lines: z.array(z.object({ line: LineId, units: z.int() })),
});
export type WithdrawalRight = z.infer<typeof WithdrawalRight>;

/** What of an order can be returned. `gift`: asked with a gift receipt; no amount is told. */
export const Returnable = z.object({
  order: OrderId,
  gift: z.boolean(),
  zone: Zone,
  policy: ReturnPolicy,
  /** Null: nothing is fetched, or the brand arranges where and when with the shopper itself. */
  pickup: z.nullable(PickupOffer),
  lines: z.array(ReturnableLine),
  withdrawal: WithdrawalRight,
});
export type Returnable = z.infer<typeof Returnable>;

export const ReturnWish = z.object({
  line: LineId,
  quantity: units,
  reason: ReturnReason,
  condition: ReturnCondition,
  outcome: ReturnOutcome,
  /** With `exchange`: the variant wanted instead. */
  exchangeFor: z.optional(Sku),
  /** In the shopper's own words. */
  note,
});
export type ReturnWish = z.infer<typeof ReturnWish>;

const wished = {
  order: OrderId,
  lines: z.array(ReturnWish).check(z.minLength(1), z.maxLength(LIMITS.linesPerCart)),
  method: ReturnMethod,
  /** With `pickup`: where and when. Left out: the brand arranges it with the shopper. */
  pickup: z.optional(Pickup),
  zone: z.optional(Zone),
} as const;

/** Body of `POST /returns/quote`. Books nothing. */
export const ReturnRequest = z.object(wished);
export type ReturnRequest = z.infer<typeof ReturnRequest>;

/** Body of `POST /returns`. `id` is minted by the client: the same request again is the same return. */
export const ReturnCreation = z.object({ id: ReturnId, ...wished });
export type ReturnCreation = z.infer<typeof ReturnCreation>;

/**
 * What the shopper gets, to the last minor unit: `value` = `fee` + `shipping` + `refund` + (`credit` − `bonus`) + `exchanged`.
 * Every amount is zero or more.
 */
export const ReturnAmounts = z.object({
  /** What was paid for these units: each line's own part, its discounts taken off. */
  value: Money,
  /** Kept for restocking. */
  fee: Money,
  /** Kept for the way back. */
  shipping: Money,
  /** Comes back the way it was paid, differences of exchanges included. */
  refund: Money,
  /** To spend with the brand, `bonus` included. */
  credit: Money,
  bonus: Money,
  /** Turned into other variants. */
  exchanged: Money,
  /** To be paid for dearer variants. */
  toPay: Money,
  /** The tax within `refund`. */
  taxRefunded: Money,
});
export type ReturnAmounts = z.infer<typeof ReturnAmounts>;

/** `amounts` is null for whoever holds a gift receipt. */
export const ReturnQuote = z.object({
  order: OrderId,
  lines: z.array(z.object({ line: LineId, quantity: z.int(), amounts: z.nullable(ReturnAmounts) })),
  amounts: z.nullable(ReturnAmounts),
});
export type ReturnQuote = z.infer<typeof ReturnQuote>;

/** `placed`: on its way · `received`: checked in · `completed`: compensated · `rejected`: nothing of it was accepted · `cancelled`. */
export const RETURN_STATUSES = ['placed', 'received', 'completed', 'rejected', 'cancelled'] as const;
export const ReturnStatus = z.enum(RETURN_STATUSES);
export type ReturnStatus = z.infer<typeof ReturnStatus>;

/** A picture as it is kept: without place, time or device. Its bytes are at `GET /returns/{id}/photos/{photo}`. */
export const ReturnPhoto = z.object({
  id: PhotoId,
  line: LineId,
  type: z.enum(['image/jpeg', 'image/png', 'image/webp']),
  bytes: z.int(),
  width: z.int(),
  height: z.int(),
});
export type ReturnPhoto = z.infer<typeof ReturnPhoto>;

export const ReturnLine = z.object({
  ...article,
  quantity: z.int(),
  /** Null in a withdrawal: nobody is asked why. */
  reason: z.nullable(ReturnReason),
  condition: z.nullable(ReturnCondition),
  outcome: ReturnOutcome,
  /** The variant wanted instead. */
  exchangeFor: z.nullable(z.object({ sku: Sku, options: article.options })),
  note: z.nullable(z.string()),
  /** Units, once it was received; null before. */
  accepted: z.nullable(z.int()),
  rejected: z.nullable(z.int()),
  photos: z.array(ReturnPhoto),
  amounts: z.nullable(ReturnAmounts),
});
export type ReturnLine = z.infer<typeof ReturnLine>;

export const Return = z.object({
  id: ReturnId,
  order: OrderId,
  kind: z.enum(['return', 'withdrawal']),
  gift: z.boolean(),
  status: ReturnStatus,
  method: ReturnMethod,
  /** Null: it is not fetched, or nothing was said of where and when. */
  pickup: z.nullable(ArrangedPickup),
  lines: z.array(ReturnLine),
  /** What was promised; once completed, what was given. Null with a gift receipt. */
  amounts: z.nullable(ReturnAmounts),
  /** Oldest first; RFC 3339, UTC. */
  history: z.array(z.object({ status: ReturnStatus, at: z.string() })),
});
export type Return = z.infer<typeof Return>;

/** The newest first. */
export const ReturnPage = z.object({ items: z.array(Return), next: z.nullable(z.string()) });
export type ReturnPage = z.infer<typeof ReturnPage>;

/**
 * For a QR code: shown at the counter or drop-off, or scanned by the shopper's phone to go on there. `token` opens this one return,
 * sent as an order token, until it is over; it says nothing of whose it is.
 */
export const ReturnCode = z.object({
  /** The brand's page with id and token in the fragment. */
  url: z.string(),
  token: OrderToken,
});
export type ReturnCode = z.infer<typeof ReturnCode>;

/** Body of `POST /returns/{id}/receive`: what came in. Units neither accepted nor rejected did not come and can be returned again. */
export const ReturnReceipt = z.object({
  /** The store whose stock they go to; left out: the warehouse's. */
  store: z.optional(StoreId),
  lines: z
    .array(
      z.object({
        line: LineId,
        accepted: z.int().check(z.minimum(0), z.maximum(LIMITS.unitsPerLine)),
        rejected: z.int().check(z.minimum(0), z.maximum(LIMITS.unitsPerLine)),
        /** Of the accepted ones, those fit to be sold again; none when left out. */
        restock: z.optional(z.int().check(z.minimum(0), z.maximum(LIMITS.unitsPerLine))),
      }),
    )
    .check(z.minLength(1), z.maxLength(LIMITS.linesPerCart)),
});
export type ReturnReceipt = z.infer<typeof ReturnReceipt>;

/**
 * Body of `POST /orders/{id}/withdrawals`: the statement, which is not yet a withdrawal. `id` is minted by the client. Without `lines`:
 * from the whole contract.
 */
export const WithdrawalStatement = z.object({
  id: WithdrawalId,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Where the acknowledgement goes. */
  email: OrderEmail,
  zone: z.optional(Zone),
  lines: z.optional(z.array(z.object({ line: LineId, quantity: units })).check(z.minLength(1), z.maxLength(LIMITS.linesPerCart))),
});
export type WithdrawalStatement = z.infer<typeof WithdrawalStatement>;

/** `stated`: to be confirmed · `confirmed`: withdrawn; `acknowledgement` is there to be kept. */
export const Withdrawal = z.object({
  id: WithdrawalId,
  order: OrderId,
  status: z.enum(['stated', 'confirmed']),
  name: z.string(),
  email: z.string(),
  orderNumber: OrderNumber,
  lines: z.array(z.object({ ...article, quantity: z.int() })),
  /** All that was paid for it; no fee is kept. */
  refund: Money,
  lastDay: z.nullable(z.string()),
  /** Null until it is confirmed. Its document is at `GET /withdrawals/{id}/acknowledgement`. */
  acknowledgement: z.nullable(
    z.object({
      /** When the confirmation came in; RFC 3339, UTC. */
      at: z.string(),
      /** SHA-256 of the document, base64url. */
      hash: z.string(),
      /** The return that brings the goods back. */
      return: ReturnId,
    }),
  ),
});
export type Withdrawal = z.infer<typeof Withdrawal>;
