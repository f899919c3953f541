import * as z from 'zod/mini';
import { Channel } from './channel.ts';
import { Code } from './code.ts';
import { Currency } from './currency.ts';
import { OfferId } from './id.ts';
import { Sku } from './product.ts';

const PERCENT = 'expected basis points from 1 to 10000 (1000 is 10 %)';
const percentBp = z.int(PERCENT).check(z.minimum(1, PERCENT), z.maximum(10_000, PERCENT));
const units = z.int().check(z.minimum(1), z.maximum(999));
const handle = z.string().check(z.minLength(1), z.maxLength(255));
const instant = z.iso.datetime({ offset: true, error: 'expected an instant with its offset such as "2026-12-01T00:00:00+01:00"' });

/** By language: `{ en: 'Autumn', ar: 'الخريف' }`. */
const words = z.record(z.string(), z.string().check(z.minLength(1), z.maxLength(500)));

/** Minor units by currency: a fixed amount is never converted. */
const amounts = z
  .record(Currency, z.int().check(z.minimum(1), z.maximum(10_000_000_000)))
  .check(z.refine((value) => Object.keys(value).length > 0, 'expected an amount in at least one currency'));

/** What an offer is about: whatever any of these name. Left out: everything. */
const selection = z.strictObject({
  products: z.optional(z.array(handle).check(z.maxLength(500))),
  collections: z.optional(z.array(handle).check(z.maxLength(100))),
  skus: z.optional(z.array(Sku).check(z.maxLength(500))),
});

export const Benefit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percent'), percentBp, on: z.optional(selection) }),
  /** `order`: once, spread over the lines it is about. `line`: off each of them. */
  z.strictObject({ kind: z.literal('amount'), amounts, per: z.enum(['order', 'line']), on: z.optional(selection) }),
  /** From this much to pay on, discounts taken off. */
  z.strictObject({ kind: z.literal('free-shipping'), from: amounts }),
  /** For each `buy.quantity` bought, `get.quantity` of the cheapest others at `get.percentBp` off; at most `times` times. */
  z.strictObject({
    kind: z.literal('buy-get'),
    buy: z.strictObject({ quantity: units, on: z.optional(selection) }),
    get: z.strictObject({ quantity: units, percentBp, on: z.optional(selection) }),
    times: z.optional(units),
  }),
  /** The highest tier reached counts for all it is about. */
  z.strictObject({
    kind: z.literal('tiered'),
    tiers: z.union([
      z.array(z.strictObject({ spend: amounts, percentBp })).check(z.minLength(1), z.maxLength(10)),
      z.array(z.strictObject({ units, percentBp })).check(z.minLength(1), z.maxLength(10)),
    ]),
    on: z.optional(selection),
  }),
  z.strictObject({ kind: z.literal('gift'), sku: Sku, quantity: units }),
]);
export type Benefit = z.infer<typeof Benefit>;

/** Who an offer is for: all of what is said. */
const segment = z.strictObject({
  signedIn: z.optional(z.literal(true)),
  /** Has never ordered. */
  newCustomer: z.optional(z.literal(true)),
  /** Loyalty points, at least. */
  points: z.optional(z.int().check(z.minimum(1))),
  /** Has bought from one of these collections. */
  bought: z.optional(z.array(handle).check(z.minLength(1), z.maxLength(100))),
  /** Customer attributes that have these values. */
  attributes: z.optional(z.record(z.string(), z.string())),
});

const messages = z.partialRecord(Channel, words);

/** An offer as its brand publishes it. Prices include tax; instants carry their offset. */
export const OfferPublication = z.strictObject({
  id: OfferId,
  /** Short: it stands in the cart, and wherever no message fits. */
  title: words,
  benefit: Benefit,
  starts: z.optional(instant),
  /** The first moment at which it no longer holds. */
  ends: z.optional(instant),
  /** The zone in which `{end}` is told; UTC when left out. */
  timeZone: z.optional(z.string().check(z.maxLength(64))),
  /** Where it holds; everywhere when left out. A cart keeps what one of its channels promised. */
  channels: z.optional(z.array(Channel).check(z.minLength(1))),
  segment: z.optional(segment),
  /** What all lines come to, before discounts. */
  minimum: z.optional(amounts),
  /** Left out: it comes by itself. */
  codes: z.optional(z.array(Code).check(z.minLength(1), z.maxLength(1000))),
  /** Loyalty points that it takes, when the order is placed. Only with `codes`: nobody's points go unasked. Two such don't combine. */
  costs: z.optional(z.int().check(z.minimum(1))),
  /** `true`: an offer with codes is listed, with the first of them. */
  public: z.optional(z.boolean()),
  /** Higher first. Among equals what gives more comes first. */
  priority: z.optional(z.int()),
  /** `exclusive`: with no other offer. A group: with no other of the group. Left out: with all that are not exclusive. */
  stacking: z.optional(z.union([z.literal('exclusive'), z.strictObject({ group: z.string().check(z.minLength(1), z.maxLength(64)) })])),
  /** Orders it may be redeemed in. */
  limits: z.optional(
    z.strictObject({ total: z.optional(z.int().check(z.minimum(1))), perCustomer: z.optional(z.int().check(z.minimum(1))) }),
  ),
  /** By channel and language, with placeholders such as `{discount}` for every amount. */
  messages: z.optional(messages),
  /** Shares in percent, 100 together. `benefit` null: the people in it don't get the offer; left out: the offer's own. */
  experiment: z.optional(
    z.strictObject({
      id: OfferId,
      variants: z
        .array(
          z.strictObject({
            id: OfferId,
            share: z.int().check(z.minimum(0), z.maximum(100)),
            benefit: z.optional(z.nullable(Benefit)),
            messages: z.optional(messages),
          }),
        )
        .check(z.minLength(2), z.maxLength(10)),
    }),
  ),
});
export type OfferPublication = z.infer<typeof OfferPublication>;
