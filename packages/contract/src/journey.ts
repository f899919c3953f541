import * as z from 'zod/mini';
import { Channel } from './channel.ts';
import { Currency } from './currency.ts';
import { EventId, OfferId, ReceiptId, VisitId } from './id.ts';
import { Money } from './money.ts';
import { Sku } from './product.ts';

/** The names of Google Analytics 4's e-commerce events, as far as a shop of ours can see them happen. */
export const JourneyName = z.enum([
  'view_item_list',
  'select_item',
  'view_item',
  'search',
  'add_to_cart',
  'remove_from_cart',
  'view_cart',
  'view_promotion',
  'select_promotion',
  'begin_checkout',
  'add_shipping_info',
  'purchase',
  'refund',
  'login',
  'share',
]);
export type JourneyName = z.infer<typeof JourneyName>;

/** As handles and ids are written; no blanks and no "@", for it goes out to others and must not say who she is. */
const handle = z
  .string()
  .check(
    z.regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._:-]{0,99}$/u, 'expected an id: 1 to 100 letters, digits and . _ : -, a letter or digit first'),
  );

/** One thing that happened. Ids and counts only: what a shopper typed or who she is has no place here. */
export const JourneyEvent = z.strictObject({
  /** Minted when it happened, and sent again with the same id until it is acknowledged. */
  id: EventId,
  name: JourneyName,
  /** Milliseconds from what happened to this request: no two clocks agree. */
  ago: z.int().check(z.minimum(0), z.maximum(30 * 86_400_000)),
  items: z.optional(z.array(z.strictObject({ sku: Sku, quantity: z.int().check(z.minimum(1), z.maximum(999)) })).check(z.maxLength(50))),
  /** What the items came to, in a currency the brand sells in. */
  value: z.optional(z.strictObject({ amount: z.int().check(z.minimum(0)), currency: Currency })),
  /** Of a list or collection. */
  list: z.optional(handle),
  /** Of an offer, and of its variant in an experiment. */
  offer: z.optional(OfferId),
  variant: z.optional(handle),
});
export type JourneyEvent = z.infer<typeof JourneyEvent>;

/** Body of `POST /events`. Only what happened after she agreed to `analytics`; the receipt of that is sent along as its proof. */
export const JourneyBatch = z.strictObject({
  /** One stretch of shopping on one device; a new one after half an hour of rest. Says nothing of who it is. */
  visit: VisitId,
  consent: ReceiptId,
  events: z.array(JourneyEvent).check(z.minLength(1), z.maxLength(50)),
});
export type JourneyBatch = z.infer<typeof JourneyBatch>;

/** How many of the events were new: the rest had been here before. */
export const JourneyAnswer = z.object({ accepted: z.int(), known: z.int() });
export type JourneyAnswer = z.infer<typeof JourneyAnswer>;

/** One channel in a period. */
export const ChannelInsight = z.object({
  channel: Channel,
  /** Visits of shoppers who agreed to be counted. */
  sessions: z.int(),
  /** Units they put into their carts. */
  adds: z.int(),
  /** Of those visits, the ones with a purchase. */
  converted: z.int(),
  /** `converted` of `sessions`, in basis points; null where there were no sessions. */
  conversionBp: z.nullable(z.int()),
  /** Orders placed, whether counted above or not. */
  orders: z.int(),
  /** What those came to, by currency. */
  revenue: z.array(Money),
});
export type ChannelInsight = z.infer<typeof ChannelInsight>;

/** What happened from `from` up to but not including `to`; RFC 3339, UTC. */
export const Insights = z.object({
  from: z.string(),
  to: z.string(),
  channels: z.array(ChannelInsight),
  carts: z.object({
    /** Carts with at least one change in the period. */
    changed: z.int(),
    /** Of these, the ones that were used on more than one channel. */
    crossed: z.int(),
    /** Of these, the ones left with something in them for longer than the brand's patience. */
    abandoned: z.int(),
  }),
});
export type Insights = z.infer<typeof Insights>;
