import type {
  LineId,
  OrderId,
  Returnable,
  ReturnableLine,
  ReturnCondition,
  ReturnDraft,
  ReturnMethod,
  ReturnOutcome,
  ReturnPlan,
  ReturnPlanLine,
  ReturnReason,
} from '@throughline/client';
import { type Fetching, pickupOf, stillFetching } from './fetching.ts';

/** What the shopper wants of one line, as far as she has said it. */
export interface Wish {
  readonly line: LineId;
  readonly quantity: number;
  readonly reason?: ReturnReason | undefined;
  readonly condition?: ReturnCondition | undefined;
  readonly outcome?: ReturnOutcome | undefined;
  readonly exchangeFor?: string | undefined;
  readonly note?: string | undefined;
}

export interface Draft {
  readonly lines: readonly Wish[];
  readonly method?: ReturnMethod | undefined;
  /** Kept beside another method, for coming back to it. */
  readonly fetching?: Fetching | undefined;
}

export const EMPTY: Draft = { lines: [] };

export const wishOf = ({ lines }: Draft, line: LineId): Wish | undefined => lines.find((wish) => wish.line === line);

export const withWish = (draft: Draft, line: LineId, said: Partial<Wish>): Draft => {
  const before = wishOf(draft, line);
  const after = { quantity: 1, ...before, ...said, line };
  return { ...draft, lines: before ? draft.lines.map((wish) => (wish === before ? after : wish)) : [...draft.lines, after] };
};

export const withoutWish = (draft: Draft, line: LineId): Draft => ({ ...draft, lines: draft.lines.filter((wish) => wish.line !== line) });

/** What of a draft still holds for the order as it is now: it may be days old, or another device was faster. */
export const fitting = ({ lines, method, pickup }: ReturnDraft, offer: Returnable): Draft => ({
  lines: lines.flatMap((wish): Wish[] => {
    const on = offer.lines.find(({ line }) => line === wish.line);
    if (!on || on.units < 1) return [];
    const { reason, condition, note, outcome } = wish;
    const exchangeFor = on.exchanges.some(({ sku }) => sku === wish.exchangeFor) ? wish.exchangeFor : undefined;
    return [
      {
        line: on.line,
        quantity: Math.min(Math.max(1, wish.quantity ?? 1), on.units),
        ...{ condition, note },
        reason: reason && on.reasons.includes(reason) ? reason : undefined,
        outcome: outcome && on.outcomes.includes(outcome) ? outcome : undefined,
        ...(exchangeFor && { exchangeFor }),
      },
    ];
  }),
  method: offer.policy.methods.some((each) => each.method === method) ? method : undefined,
  fetching: pickup && offer.pickup ? stillFetching(pickup, offer.pickup) : undefined,
});

/** What is kept: as the client takes it. */
export const kept = ({ lines, method, fetching }: Draft): ReturnDraft => ({
  lines: lines.map((wish) => present(wish) as Partial<ReturnPlanLine>),
  ...(method && { method }),
  ...(fetching && { pickup: { address: fetching.address, ...(fetching.window && { window: fetching.window }) } }),
});

/** Without what is undefined. */
const present = (wish: Wish): object => Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined && value !== ''));

/** What it comes to can be asked of this, wherever it is fetched; undefined while something is missing. */
export const roughPlanOf = (order: OrderId, { lines, method }: Draft): ReturnPlan | undefined => {
  const planned = lines.flatMap((wish): ReturnPlanLine[] => {
    const { reason, condition, outcome, exchangeFor } = wish;
    if (!reason || !condition || !outcome || (outcome === 'exchange') !== !!exchangeFor) return [];
    return [present(wish) as ReturnPlanLine];
  });
  const [first, ...others] = planned;
  return first && method && planned.length === lines.length ? { order, method, lines: [first, ...others] } : undefined;
};

/** The whole of it, to be placed; undefined while something is missing. */
export const planOf = ({ order, pickup: offered }: Returnable, draft: Draft): ReturnPlan | undefined => {
  const rough = roughPlanOf(order, draft);
  if (!offered || rough?.method !== 'pickup') return rough;
  const pickup = draft.fetching && pickupOf(draft.fetching);
  return pickup && { ...rough, pickup };
};

export const lineOf = ({ lines }: Returnable, id: LineId): ReturnableLine | undefined => lines.find(({ line }) => line === id);
