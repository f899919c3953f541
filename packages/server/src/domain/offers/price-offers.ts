import type { CodeReason } from '@throughline/contract';
import type { Amount } from '../money.ts';
import { missOf, type Miss, type Situation } from './conditions.ts';
import { type Position, takeOff } from './discount.ts';
import { type Assigned, assign } from './experiment.ts';
import type { Benefit, Gift, OfferDocument } from './offer.ts';

/** What became of one offer. */
export interface Outcome {
  readonly offer: OfferDocument;
  /** What of it is this person's; null where her variant is no offer. */
  readonly assigned: Assigned | null;
  readonly status: 'applied' | 'available' | CodeReason;
  /** What it takes off each position, in their order; empty where nothing. */
  readonly parts: readonly Amount[];
  readonly missing: Amount | null;
  /** The offer that stands in the way. */
  readonly with: OfferDocument | null;
}

export interface Priced {
  /** One per offer, in the order of their ids. */
  readonly outcomes: readonly Outcome[];
  readonly gifts: readonly { readonly offer: OfferDocument; readonly gift: Gift }[];
  readonly shipping: { readonly offer: string; readonly threshold: Amount; readonly missing: Amount } | null;
}

interface Candidate {
  readonly offer: OfferDocument;
  readonly assigned: Assigned;
}

const total = (amounts: readonly Amount[]): Amount => amounts.reduce((a, b) => a + b, 0);

const clash = (a: OfferDocument, b: OfferDocument): boolean =>
  a.stacking === 'exclusive' ||
  b.stacking === 'exclusive' ||
  // Each is held against all the points there are.
  (a.costs !== null && b.costs !== null) ||
  (a.stacking !== null && b.stacking !== null && a.stacking.group === b.stacking.group);

/** Whether it would be something for this cart; what comes on top needs something to come on top of. */
const gives = (benefit: Benefit, positions: readonly Position[], currency: string): boolean =>
  benefit.kind === 'gift' || benefit.kind === 'free-shipping' ? positions.length > 0 : total(takeOff(benefit, positions, currency)) > 0;

/** Ids are unique, so this is one order whatever the order of a table. */
const byId = (a: OfferDocument, b: OfferDocument): number => (a.id < b.id ? -1 : 1);

/**
 * Puts offers on positions (sorted by SKU). Those whose conditions hold are taken by priority, then by what they would give
 * alone, then by id; each takes off what those before have left, and one that does not combine with an earlier one is left out.
 * Free shipping comes last, for it looks at what is to pay. `hasCode` and `isThere` tell of codes in the cart and of gifts in stock.
 */
export const priceOffers = (
  offers: readonly OfferDocument[],
  positions: readonly Position[],
  situation: Situation,
  hasCode: (offer: OfferDocument) => boolean,
  isThere: (gift: Gift) => boolean,
): Priced => {
  const outcomes = new Map<string, Outcome>();
  const settle = (offer: OfferDocument, assigned: Assigned | null, status: Outcome['status'], more: Partial<Outcome> = {}): void => {
    outcomes.set(offer.id, { offer, assigned, status, parts: [], missing: null, with: null, ...more });
  };
  const miss = (
    { offer, assigned }: Candidate,
    { reason, missing = null }: Miss | { reason: CodeReason; missing?: Amount | null },
  ): void => {
    settle(offer, assigned, reason, { missing });
  };

  const candidates: (Candidate & { worth: Amount })[] = [];
  for (const offer of offers) {
    const assigned = assign(offer, situation.shopper.person);
    if (assigned === undefined) {
      settle(offer, null, 'not-for-you');
      continue;
    }
    const missed = missOf(offer, assigned.benefit, situation);
    if (missed !== undefined) miss({ offer, assigned }, missed);
    else if (!hasCode(offer))
      settle(offer, assigned, gives(assigned.benefit, positions, situation.currency) ? 'available' : 'nothing-matches');
    else candidates.push({ offer, assigned, worth: total(takeOff(assigned.benefit, positions, situation.currency)) });
  }
  candidates.sort((a, b) => b.offer.priority - a.offer.priority || b.worth - a.worth || byId(a.offer, b.offer));

  let left = positions;
  const held: OfferDocument[] = [];
  const gifts: { offer: OfferDocument; gift: Gift }[] = [];

  /** False when an offer that is held stands in the way. */
  const combines = ({ offer, assigned }: Candidate): boolean => {
    const other = held.find((each) => clash(offer, each));
    if (other !== undefined) settle(offer, assigned, 'does-not-combine', { with: other });
    return other === undefined;
  };

  for (const candidate of candidates) {
    const { offer, assigned } = candidate;
    const { benefit } = assigned;
    if (benefit.kind === 'free-shipping' || !combines(candidate)) continue;
    if (benefit.kind === 'gift') {
      if (positions.length === 0) miss(candidate, { reason: 'nothing-matches' });
      else if (!isThere(benefit)) miss(candidate, { reason: 'used-up' });
      else {
        held.push(offer);
        gifts.push({ offer, gift: benefit });
        settle(offer, assigned, 'applied');
      }
      continue;
    }
    const parts = takeOff(benefit, left, situation.currency);
    if (total(parts) === 0) {
      miss(candidate, { reason: 'nothing-matches' });
      continue;
    }
    held.push(offer);
    left = left.map((position, at) => ({ ...position, left: position.left - (parts[at] ?? 0) }));
    settle(offer, assigned, 'applied', { parts });
  }

  const toPay = total(left.map((position) => position.left));
  let shipping: Priced['shipping'] = null;
  const thresholds = candidates
    .flatMap((candidate) => {
      const { benefit } = candidate.assigned;
      return benefit.kind === 'free-shipping' ? [{ candidate, threshold: benefit.from[situation.currency] ?? 0 }] : [];
    })
    .toSorted((a, b) => b.candidate.offer.priority - a.candidate.offer.priority || a.threshold - b.threshold);
  for (const { candidate, threshold } of thresholds) {
    if (!combines(candidate)) continue;
    const missing = Math.max(0, threshold - toPay);
    if (missing > 0 || positions.length === 0) miss(candidate, { reason: 'minimum-not-reached', missing });
    else {
      held.push(candidate.offer);
      settle(candidate.offer, candidate.assigned, 'applied');
    }
    if (shipping === null || missing < shipping.missing) shipping = { offer: candidate.offer.id, threshold, missing };
  }
  return { outcomes: [...outcomes.values()].toSorted((a, b) => byId(a.offer, b.offer)), gifts, shipping };
};
