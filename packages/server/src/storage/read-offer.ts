import type { OfferPublication } from '@throughline/contract';
import { type Benefit, type Messages, normaliseCode, type OfferDocument } from '../domain/offers/offer.ts';

const readBenefit = (benefit: OfferPublication['benefit']): Benefit => {
  switch (benefit.kind) {
    case 'percent':
    case 'amount':
      return { ...benefit, on: benefit.on ?? {} };
    case 'tiered':
      return {
        kind: 'tiered',
        tiers: benefit.tiers.map((tier) => ({ from: 'units' in tier ? tier.units : tier.spend, percentBp: tier.percentBp })),
        on: benefit.on ?? {},
      };
    case 'buy-get':
      return {
        kind: 'buy-get',
        buy: { ...benefit.buy, on: benefit.buy.on ?? {} },
        get: { ...benefit.get, on: benefit.get.on ?? {} },
        times: benefit.times ?? Infinity,
      };
    default:
      return benefit;
  }
};

/** A publication with every default filled in and every instant read. */
export const readOffer = (offer: OfferPublication): OfferDocument => {
  const { segment, codes = [], experiment } = offer;
  const benefit = readBenefit(offer.benefit);
  const messages = (offer.messages ?? {}) as Messages;
  return {
    id: offer.id,
    title: offer.title,
    benefit,
    starts: offer.starts === undefined ? null : Date.parse(offer.starts),
    ends: offer.ends === undefined ? null : Date.parse(offer.ends),
    timeZone: offer.timeZone ?? 'UTC',
    channels: offer.channels ?? null,
    segment: segment
      ? {
          signedIn: segment.signedIn ?? false,
          newCustomer: segment.newCustomer ?? false,
          points: segment.points ?? 0,
          bought: segment.bought ?? [],
          attributes: segment.attributes ?? {},
        }
      : null,
    minimum: offer.minimum ?? null,
    codes: [...new Set(codes.map(normaliseCode))],
    costs: offer.costs ?? null,
    public: offer.public ?? codes.length === 0,
    priority: offer.priority ?? 0,
    stacking: offer.stacking ?? null,
    limits: { total: offer.limits?.total ?? null, perCustomer: offer.limits?.perCustomer ?? null },
    messages,
    experiment: experiment
      ? {
          id: experiment.id,
          variants: experiment.variants.map((variant) => ({
            id: variant.id,
            share: variant.share,
            benefit: variant.benefit === undefined ? benefit : variant.benefit && readBenefit(variant.benefit),
            messages: { ...messages, ...variant.messages },
          })),
        }
      : null,
  };
};
