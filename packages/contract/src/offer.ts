import * as z from 'zod/mini';
import { Code, CodeReason } from './code.ts';
import { Currency } from './currency.ts';
import { OfferId } from './id.ts';
import { Money } from './money.ts';

export const OfferKind = z.enum(['percent', 'amount', 'free-shipping', 'buy-get', 'tiered', 'gift']);
export type OfferKind = z.infer<typeof OfferKind>;

/** One offer as one shopper meets it: in her language, on her channel, for her cart. */
export const Offer = z.object({
  id: OfferId,
  kind: OfferKind,
  /** What the cart calls it. */
  title: z.string(),
  /** The offer's words for the channel; every amount and date in them comes from the offer itself. */
  message: z.string(),
  /** `applied`: the cart has it. `available`: it would, with `code`; or with something that fits, where nothing is in the cart yet. Else why not. */
  status: z.union([z.literal('applied'), z.literal('available'), CodeReason]),
  /** What to type; null where the offer comes by itself. */
  code: z.nullable(Code),
  /** What it takes off the cart now, gifts not counted. */
  discount: z.nullable(Money),
  /** `minimum-not-reached`: what is missing. */
  missing: z.nullable(Money),
  /** `does-not-combine`: the title of the offer that stands in the way. */
  with: z.nullable(z.string()),
  /** How far its next step is: in minor units of `currency`, or in units of articles where that is null. `reached` stops at `threshold`. */
  progress: z.nullable(z.object({ reached: z.int(), threshold: z.int(), currency: z.nullable(Currency) })),
  /** RFC 3339, UTC; null where no end is set. */
  endsAt: z.nullable(z.string()),
  /** The variant of an experiment that this person is in. */
  variant: z.nullable(z.string()),
});
export type Offer = z.infer<typeof Offer>;

/** `now` is the server's clock, for countdowns; RFC 3339, UTC. */
export const OfferList = z.object({ now: z.string(), offers: z.array(Offer) });
export type OfferList = z.infer<typeof OfferList>;
