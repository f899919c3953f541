import type { Action, ActionAnswer, ActionResult, Cart, CartId, CartToken, ClientId, Line, Problem } from '@throughline/contract';
import type { Refusal } from '../cart/cart-view.ts';
import { reasonOf } from '../error.ts';

/** What a line shows of an article before the server has answered. */
export type Facts = Pick<Line, 'product' | 'handle' | 'title' | 'options' | 'picture' | 'unitPrice' | 'was' | 'available'>;

/** An action the server has not answered. Kept with the client it was counted for, since its `seq` means nothing under another. */
export interface Pending {
  readonly client: ClientId;
  readonly action: Action;
  /** What was known of an added article when it was added. */
  readonly facts: Facts | null;
}

export interface HeldCart {
  readonly id: CartId;
  readonly token: CartToken;
  /** Wished for when it is made; null: the brand's first. */
  readonly currency: string | null;
  /** Whether the server knows it. */
  readonly made: boolean;
  /** Until when it may turn out that a sign-in has merged it: whoever is told that it is gone waits for the cart that comes. */
  readonly joining?: number;
}

/** All that is kept of a shopper besides the newest snapshot. Shared by the tabs; changed in transactions only. */
export interface Held {
  readonly client: ClientId;
  /** Highest one given to an action of `client`. */
  readonly seq: number;
  readonly cart: HeldCart;
  readonly pending: readonly Pending[];
  readonly refusals: readonly Refusal[];
  /** Changes that came from other devices, ever. */
  readonly elsewhere: number;
}

/** What is known at one moment. */
export interface Known {
  readonly held: Held | null;
  readonly snapshot: Cart | null;
}

/** What changes of what is known; null: nothing. */
export type Step = (known: Known) => Partial<Known> | null;

export const NOTHING: Known = { held: null, snapshot: null };

export const newest = (a: Cart | null, b: Cart): Cart => (a && a.id === b.id && a.version >= b.version ? a : b);

/** The shopper acted. The same action again changes nothing. */
export const enqueue = (held: Held, draft: Pending): Held => {
  if (held.pending.some(({ action }) => action.id === draft.action.id)) return held;
  const seq = held.seq + 1;
  return { ...held, seq, pending: [...held.pending, { ...draft, client: held.client, action: { ...draft.action, seq } }] };
};

/**
 * A snapshot from elsewhere than an answer. While anything is pending it may hold actions that would then be shown twice: not taken.
 * One that was asked for (`by` null) is taken at the same version too: its words may be in another language.
 */
export const takeSnapshot = ({ held, snapshot }: Known, cart: Cart, by: ClientId | null): Partial<Known> | null => {
  const newer = cart.version - (snapshot?.id === cart.id ? snapshot.version : -1);
  if (held?.cart.id !== cart.id || held.pending.length || newer < 0 || (!newer && by)) return null;
  const elsewhere = held.elsewhere + (snapshot && newer && by !== held.client && !byShop(snapshot, cart) ? 1 : 0);
  return { held: { ...held, elsewhere }, snapshot: cart };
};

/** The shop changed something, and says so itself: it was no other device. */
const byShop = (before: Cart, { changes }: Cart): boolean => changes[0]?.id !== before.changes[0]?.id;

/** Versions between two snapshots that the given results don't account for were made by somebody else. */
const isForeign = (before: Cart | null, { cart, results }: ActionAnswer): boolean => {
  if (before?.id !== cart.id || byShop(before, cart)) return false;
  const own = new Set(
    results.filter(({ status, version }) => status === 'applied' && version > before.version).map(({ version }) => version),
  );
  return cart.version - before.version > own.size;
};

/** Whatever these results settle leaves the outbox; refusals are set aside. */
export const settle = (held: Held, { snapshot }: Known, results: readonly ActionResult[]): Held => {
  const settled = new Map(results.map((result) => [result.id, result]));
  const refusals = held.pending.flatMap((pending) => {
    const result = settled.get(pending.action.id);
    return result?.status === 'refused' ? [refusal(pending, snapshot, result.problem)] : [];
  });
  return {
    ...held,
    pending: held.pending.filter(({ action }) => !settled.has(action.id)),
    refusals: [...held.refusals, ...refusals],
  };
};

/** The server answered: what a snapshot at or past its version accounts for is settled. */
export const acknowledge: (answer: ActionAnswer) => Step = (answer) => (known) => {
  const { held } = known;
  if (held?.cart.id !== answer.cart.id) return null;
  const snapshot = newest(known.snapshot, answer.cart);
  const elsewhere = held.elsewhere + (isForeign(known.snapshot, answer) ? 1 : 0);
  const results = answer.results.filter(({ version }) => version <= snapshot.version);
  return { snapshot, held: settle({ ...held, elsewhere }, known, results) };
};

const refusal = ({ action, facts }: Pending, snapshot: Cart | null, problem: Problem): Refusal => {
  const line = 'sku' in action ? (`li_${action.sku}` as const) : 'line' in action ? action.line : null;
  const title =
    facts?.title ?? snapshot?.lines.find(({ id }) => id === line)?.title ?? line?.slice(3) ?? ('code' in action ? action.code : null);
  return { action: action.id, type: action.type, line, title, reason: reasonOf(problem), problem };
};
