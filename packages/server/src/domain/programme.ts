import type { Reward } from '@throughline/contract';
import type { Amount } from './money.ts';
import type { Account } from './points.ts';

/** What points are good for, with what it is worth per currency. `code`: of the offer that gives it, and costs as many points. */
export type RewardDocument =
  | { readonly kind: 'amount-off'; readonly points: number; readonly amounts: Readonly<Record<string, Amount>>; readonly code?: string }
  | { readonly kind: 'free-shipping'; readonly points: number; readonly code?: string };

/** How a brand gives points. */
export interface Programme {
  /** Minor units of each currency that earn one point; a currency that is not here earns none. */
  readonly perPoint: Readonly<Record<string, Amount>>;
  /** Days that points last, and the rest of the one they were earned on. */
  readonly days: number;
  readonly rewards: readonly RewardDocument[];
}

/** Points for what was paid, rounded down. */
export const pointsFor = ({ perPoint }: Programme, amount: Amount, currency: string): number => {
  const per = perPoint[currency];
  return per === undefined || amount <= 0 ? 0 : Math.floor(amount / per);
};

/** The rewards in one currency, the cheapest first; of one price the first named. */
const rewardsIn = ({ rewards }: Programme, currency: string): Reward[] =>
  rewards
    .flatMap((reward): Reward[] => {
      if (reward.kind === 'free-shipping') return [reward];
      const { amounts, ...rest } = reward;
      const amount = amounts[currency];
      return amount === undefined ? [] : [{ ...rest, money: { amount, currency } }];
    })
    .toSorted((a, b) => a.points - b.points);

/** What there is to say to somebody about her points. */
export interface Standing {
  readonly points: number;
  readonly owed: number;
  readonly expiring: { readonly points: number; readonly expiresAt: number } | null;
  readonly enoughFor: Reward | null;
  readonly next: { readonly reward: Reward; readonly missing: number } | null;
}

/** What an account, without what has expired, means to its owner. */
export const standingOf = ({ balance, owed, lots }: Account, programme: Programme, currency: string): Standing => {
  const rewards = rewardsIn(programme, currency);
  const first = lots.find(({ left }) => left > 0);
  const together = lots.filter(({ expiresAt }) => expiresAt === first?.expiresAt).reduce((sum, { left }) => sum + left, 0);
  const next = rewards.find(({ points }) => points > balance);
  return {
    points: balance,
    owed,
    expiring: first === undefined ? null : { points: together, expiresAt: first.expiresAt },
    enoughFor: rewards.findLast(({ points }) => points <= balance) ?? null,
    next: next === undefined ? null : { reward: next, missing: next.points - balance },
  };
};
