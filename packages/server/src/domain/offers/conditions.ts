import type { Channel, CodeReason } from '@throughline/contract';
import type { Amount } from '../money.ts';
import type { Benefit, OfferDocument, Segment } from './offer.ts';
import type { Shopper } from './shopper.ts';

/** How often an offer was redeemed, by all and by this customer. */
export interface Uses {
  readonly total: number;
  readonly own: number;
}

/** What an offer's conditions are held against. */
export interface Situation {
  readonly now: number;
  readonly channels: readonly Channel[];
  readonly currency: string;
  /** All lines before discounts. */
  readonly subtotal: Amount;
  readonly shopper: Shopper;
  /** By offer id; one that isn't here was never redeemed. */
  readonly uses: ReadonlyMap<string, Uses>;
}

export interface Miss {
  readonly reason: CodeReason;
  readonly missing?: Amount;
}

const outside = (segment: Segment, shopper: Shopper): CodeReason | undefined => {
  // Of a guest nothing is known: signing in may help, and says no more than that.
  if (shopper.customer === null) return 'sign-in';
  const { newCustomer, points, bought, attributes } = segment;
  const inside =
    (!newCustomer || shopper.orders === 0) &&
    shopper.points >= points &&
    (bought.length === 0 || bought.some((collection) => shopper.bought.includes(collection))) &&
    Object.entries(attributes).every(([name, value]) => shopper.attributes[name] === value);
  return inside ? undefined : 'not-for-you';
};

const isPriced = (benefit: Benefit, currency: string): boolean => {
  switch (benefit.kind) {
    case 'amount':
      return benefit.amounts[currency] !== undefined;
    case 'free-shipping':
      return benefit.from[currency] !== undefined;
    case 'tiered':
      return benefit.tiers.some(({ from }) => typeof from === 'number' || from[currency] !== undefined);
    default:
      return true;
  }
};

/** The first thing that keeps an offer from holding, in the order a shopper would want to know; undefined when nothing does. */
export const missOf = (offer: OfferDocument, benefit: Benefit, situation: Situation): Miss | undefined => {
  const { now, channels, currency, subtotal, shopper, uses } = situation;
  if (offer.starts !== null && now < offer.starts) return { reason: 'not-yet' };
  if (offer.ends !== null && now >= offer.ends) return { reason: 'expired' };
  if (offer.channels !== null && !offer.channels.some((channel) => channels.includes(channel))) return { reason: 'wrong-channel' };
  if (!isPriced(benefit, currency) || (offer.minimum !== null && offer.minimum[currency] === undefined))
    return { reason: 'wrong-currency' };
  const reason = offer.segment && outside(offer.segment, shopper);
  if (reason) return { reason };
  if (offer.costs !== null && shopper.points < offer.costs) return { reason: shopper.customer === null ? 'sign-in' : 'not-for-you' };
  const { total, perCustomer } = offer.limits;
  const used = uses.get(offer.id);
  if (perCustomer !== null && shopper.customer === null) return { reason: 'sign-in' };
  if ((total !== null && (used?.total ?? 0) >= total) || (perCustomer !== null && (used?.own ?? 0) >= perCustomer))
    return { reason: 'used-up' };
  const missing = (offer.minimum?.[currency] ?? 0) - subtotal;
  return missing > 0 ? { reason: 'minimum-not-reached', missing } : undefined;
};

/** The next moment at which an offer begins or ends. */
export const nextBoundary = (offers: readonly OfferDocument[], now: number): number | null => {
  const coming = offers.flatMap(({ starts, ends }) => [starts, ends]).filter((at): at is number => at !== null && at > now);
  return coming.length === 0 ? null : Math.min(...coming);
};
