import type { Article } from '../article.ts';
import type { Amount } from '../money.ts';
import type { Words } from '../words.ts';
import type { Situation } from './conditions.ts';
import type { Position } from './discount.ts';
import type { Outcome, Priced } from './price-offers.ts';
import { progressOf } from './progress.ts';

/** How far the next step of an offer is; `by`: an amount, or units of articles. */
export interface StepDocument {
  readonly offer: string;
  readonly title: Words;
  readonly gives: 'gift' | 'discount';
  readonly by: 'amount' | 'units';
  readonly threshold: Amount;
  readonly missing: Amount;
}

/**
 * Steps of the offers that hold for this cart: those that come by themselves, and those whose code is in it. Free shipping has a place of its
 * own. A gift that has run out is not dangled before anybody.
 */
export const stepsOf = (
  { outcomes }: Priced,
  positions: readonly Position[],
  situation: Situation,
  codes: readonly { readonly code: string }[],
  articles: ReadonlyMap<string, Article>,
): StepDocument[] => {
  const holds = ({ offer }: Outcome): boolean => offer.codes.length === 0 || codes.some(({ code }) => offer.codes.includes(code));
  return outcomes.filter(holds).flatMap((outcome): StepDocument[] => {
    const { offer, assigned, status } = outcome;
    const benefit = assigned?.benefit;
    if (benefit === undefined || benefit.kind === 'free-shipping') return [];
    const progress = progressOf(outcome, positions, situation);
    if (progress === undefined) return [];
    const missing = progress.threshold - progress.reached;
    // Reached, and yet nothing comes of it: nothing in the cart is what it is about.
    if (missing === 0 && status !== 'applied') return [];
    if (benefit.kind === 'gift' && (articles.get(benefit.sku)?.stock ?? 0) < benefit.quantity) return [];
    const { threshold, currency } = progress;
    const gives = benefit.kind === 'gift' ? 'gift' : 'discount';
    return [{ offer: offer.id, title: offer.title, gives, by: currency === null ? 'units' : 'amount', threshold, missing }];
  });
};
