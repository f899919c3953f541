import { type Amount, allocate, scale } from '../money.ts';
import type { Article } from '../article.ts';
import type { AmountOff, Benefit, BuyGet, Percent, Tier, Tiered } from './offer.ts';
import { isAbout, type Selection } from './selection.ts';

/** A line while offers are put on it. */
export interface Position {
  readonly article: Pick<Article, 'sku' | 'handle' | 'collections'>;
  readonly quantity: number;
  readonly unitPrice: Amount;
  /** What other offers have left of `unitPrice` × `quantity`. */
  readonly left: Amount;
}

const WHOLE = 10_000;

const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

/** `left` of what an offer is about, 0 of what it is not. */
const weigh = (on: Selection, positions: readonly Position[]): Amount[] =>
  positions.map((position) => (isAbout(on, position.article) ? position.left : 0));

const share = (total: Amount, weights: readonly Amount[]): Amount[] =>
  total > 0 ? allocate(Math.min(total, sum(weights)), weights) : weights.map(() => 0);

const percentOff = ({ percentBp, on }: Pick<Percent, 'percentBp' | 'on'>, positions: readonly Position[]): Amount[] => {
  const weights = weigh(on, positions);
  return share(scale(sum(weights), percentBp, WHOLE), weights);
};

const amountOff = ({ amounts, per, on }: AmountOff, positions: readonly Position[], currency: string): Amount[] => {
  const amount = amounts[currency] ?? 0;
  const weights = weigh(on, positions);
  return per === 'order' ? share(amount, weights) : weights.map((weight) => Math.min(amount, weight));
};

/** What counts towards the tiers: units, or the price before discounts. */
export const reachedOf = ({ tiers, on }: Tiered, positions: readonly Position[]): number => {
  const about = positions.filter(({ article }) => isAbout(on, article));
  return sum(about.map(({ quantity, unitPrice }) => (typeof tiers[0]?.from === 'number' ? quantity : quantity * unitPrice)));
};

/** Where a tier begins in this currency; never, where it names none. */
export const edgeOf = ({ from }: Tier, currency: string): number => (typeof from === 'number' ? from : (from[currency] ?? Infinity));

const tieredOff = (benefit: Tiered, positions: readonly Position[], currency: string): Amount[] => {
  const reached = reachedOf(benefit, positions);
  const percentBp = Math.max(0, ...benefit.tiers.filter((tier) => reached >= edgeOf(tier, currency)).map((tier) => tier.percentBp));
  return percentOff({ percentBp, on: benefit.on }, positions);
};

/** Units of each position that are had at the better price: the cheapest, and as often as there are enough others to buy. */
const unitsGot = ({ buy, get, times }: BuyGet, positions: readonly Position[]): number[] => {
  const kinds = positions.map(({ article, quantity }) => {
    const bought = isAbout(buy.on, article);
    const got = isAbout(get.on, article);
    return { quantity, got, both: bought && got, only: bought && !got };
  });
  const count = (which: 'got' | 'both' | 'only'): number => sum(kinds.map((kind) => (kind[which] ? kind.quantity : 0)));
  const [toGet, either, toBuy] = [count('got'), count('both'), count('only')];
  const rounds = Math.min(
    times,
    Math.floor(toGet / get.quantity),
    Math.floor((toBuy + either) / buy.quantity),
    Math.floor((toBuy + toGet) / (buy.quantity + get.quantity)),
  );
  let wanted = rounds * get.quantity;
  /** Of those that could be either, as many as the buying leaves. */
  let spare = either + toBuy - rounds * buy.quantity;
  const units = positions.map(() => 0);
  const cheapest = positions
    .map((position, at) => ({ at, price: position.unitPrice }))
    .toSorted((a, b) => a.price - b.price || a.at - b.at);
  for (const { at } of cheapest) {
    const kind = kinds[at];
    if (!kind?.got) continue;
    const taken = Math.min(wanted, kind.quantity, kind.both ? spare : Infinity);
    units[at] = taken;
    wanted -= taken;
    if (kind.both) spare -= taken;
  }
  return units;
};

const buyGetOff = (benefit: BuyGet, positions: readonly Position[]): Amount[] => {
  const units = unitsGot(benefit, positions);
  return positions.map(({ left, quantity }, at) => {
    const worth = Number((BigInt(left) * BigInt(units[at] ?? 0)) / BigInt(quantity));
    return scale(worth, benefit.get.percentBp, WHOLE);
  });
};

/**
 * What a benefit takes off each position, in their order: whole minor units, never more than is left. Positions come sorted by
 * SKU, so that who gets the odd unit does not depend on the order in which the shopper chose.
 */
export const takeOff = (benefit: Benefit, positions: readonly Position[], currency: string): Amount[] => {
  switch (benefit.kind) {
    case 'percent':
      return percentOff(benefit, positions);
    case 'amount':
      return amountOff(benefit, positions, currency);
    case 'tiered':
      return tieredOff(benefit, positions, currency);
    case 'buy-get':
      return buyGetOff(benefit, positions);
    case 'gift':
    case 'free-shipping':
      return positions.map(() => 0);
  }
};
