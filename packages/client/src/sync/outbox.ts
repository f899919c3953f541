import { type Action, type Cart, LIMITS, type Problem } from '@throughline/contract';
import { isPassing, NetworkError, ProblemError } from '../error.ts';
import { actionAnswer, cart as isCart } from '../transport/answer.ts';
import type { Call, Http } from '../transport/http.ts';
import { acknowledge, type Held, type HeldCart, newest } from './held.ts';
import type { Ledger } from './ledger.ts';
import { forgetLost } from './lost.ts';
import { rare } from './rare.ts';
import type { Rest } from './rest.ts';

/** Statuses of a request that will never be taken as it is. */
const NEVER = [400, 409, 412, 413, 422];

export interface Outbox {
  /** Sends what is pending, oldest first, one request at a time, until the signal aborts. */
  run(signal: AbortSignal): Promise<void>;
  /** What keeps it from sending besides the network. */
  readonly problem: Problem | null;
  /** The last attempt met a network or a server in trouble; the next comes by itself. */
  readonly waiting: boolean;
}

/** `currency`: the brand's first. */
export const createOutbox = (
  ledger: Ledger,
  http: Http,
  rest: Rest,
  currency: (signal: AbortSignal) => Promise<string>,
  onProblem: () => void,
): Outbox => {
  let problem: Problem | null = null;
  let waiting = false;
  let size: number = LIMITS.actionsPerRequest;

  const make = async ({ cart }: Held, signal: AbortSignal): Promise<void> => {
    const body = { currency: cart.currency ?? (await currency(signal)) };
    /** What is learnt of the cart, if it is still the one held. */
    const learn = (news: Partial<HeldCart>, made: Cart | null = null): Promise<void> =>
      ledger.change(({ held, snapshot }) =>
        held?.cart.id === cart.id
          ? { held: { ...held, cart: { ...held.cart, ...news } }, snapshot: made ? newest(snapshot, made) : snapshot }
          : null,
      );
    try {
      await learn({ made: true }, await http.ask({ method: 'PUT', cart, body, signal }, isCart));
    } catch (error) {
      if (!(error instanceof ProblemError) || error.reason !== 'currency-unavailable' || !cart.currency) throw error;
      await learn({ currency: null });
    }
  };

  /** The oldest actions that may go in one request: of one client; an absolute one alone, since it tells the version it goes by. */
  const batch = ({ pending }: Held): readonly Action[] => {
    const actions: Action[] = [];
    for (const { client, action } of pending.slice(0, size)) {
      if (client !== pending[0]?.client || (actions[0] && ('basedOn' in action || 'basedOn' in actions[0]))) break;
      actions.push(action);
    }
    return actions;
  };

  const send = async (held: Held, signal: AbortSignal): Promise<void> => {
    const actions = batch(held);
    const [first] = actions;
    // Decided now, once and before the first send, so that a repeated send says the same.
    if (first && 'basedOn' in first && first.basedOn < 0) return ledger.change((await rare()).base(first.id));
    const call: Call = {
      cart: held.cart,
      path: '/actions',
      body: { client: held.pending[0]?.client, actions },
      signal,
    };
    try {
      const answer = await http.ask(call, actionAnswer);
      await ledger.change(acknowledge(answer));
      if (ledger.known.held?.pending[0]?.action.id === first?.id) throw new NetworkError('no usable answer');
      size = Math.min(size * 2, LIMITS.actionsPerRequest);
    } catch (error) {
      if (!(error instanceof ProblemError && NEVER.includes(error.problem.status))) throw error;
      size = await (await rare()).pass(ledger, actions, error, LIMITS.actionsPerRequest);
    }
  };

  const tell = (now: Problem | null, waits: boolean): void => {
    if (now === problem && waits === waiting) return;
    problem = now;
    waiting = waits;
    onProblem();
  };

  const loop = async (signal: AbortSignal): Promise<void> => {
    let attempt = 0;
    while (!signal.aborted) {
      const { held } = ledger.known;
      if (!held?.pending.length) {
        await ledger.next(signal);
        continue;
      }
      // Not the leader's signal: a request under way goes on when the page is left, and its answer is welcome whoever leads then.
      const request = ledger.cartLife;
      try {
        await (held.cart.made ? send : make)(held, request);
        attempt = 0;
        tell(null, false);
      } catch (error) {
        await forgetLost(ledger, held.cart, error).catch(() => {});
        if (request.aborted) continue;
        const passing = isPassing(error);
        tell(error instanceof ProblemError && !passing ? error.problem : null, passing);
        await rest.after(error, ++attempt, signal);
      }
    }
  };

  let last = Promise.resolve();
  return {
    // One after the other: whoever leads again waits for what was under way when the page slept.
    run: (signal) => (last = last.then(() => loop(signal))),
    get problem() {
      return problem;
    },
    get waiting() {
      return waiting;
    },
  };
};
