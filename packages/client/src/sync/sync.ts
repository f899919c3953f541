import type { Cart, ClientId, Problem } from '@throughline/contract';
import type { Platform } from '../platform/platform.ts';
import type { Http } from '../transport/http.ts';
import { lead } from './leader.ts';
import type { Ledger } from './ledger.ts';
import { createLive } from './live.ts';
import { createOutbox } from './outbox.ts';
import { createRest } from './rest.ts';

/** Keeps this tab, the other tabs and the server in step. */
export interface Sync {
  /** Takes a snapshot that was asked for. */
  take(cart: Cart, by: ClientId | null): Promise<void>;
  /** Now is a good moment to try again. */
  wake(): void;
  /** Begins the stream anew: what it says has changed its language. */
  restart(): void;
  /** Why the server takes nothing, besides the network. */
  readonly problem: Problem | null;
  /** What is pending waits for a server in trouble. */
  readonly waiting: boolean;
}

/** `currency`: the brand's first; `onProblem` runs when `problem` or `waiting` has changed. */
export const createSync = (
  platform: Platform,
  name: string,
  ledger: Ledger,
  http: Http,
  life: AbortSignal,
  currency: (signal: AbortSignal) => Promise<string>,
  onProblem: () => void,
): Sync => {
  const rest = createRest(platform);
  const outbox = createOutbox(ledger, http, rest, currency, onProblem);
  const live = createLive(platform, ledger, http, rest);
  let stop: (() => void) | null = null;
  let asleep = false;

  const begin = (): void => {
    // Without a cart there is nothing to send or to hear.
    if (stop || asleep || life.aborted || !ledger.known.held) return;
    stop = lead(platform, name, ledger, (signal) => {
      void outbox.run(signal);
      void live.run(signal);
    });
  };
  const end = (): void => {
    stop?.();
    stop = null;
  };
  const wake = (): void => {
    asleep = false;
    begin();
    rest.wake();
  };

  let pending = 0;
  let { persistence } = ledger;
  ledger.subscribe(() => {
    const before = pending;
    pending = ledger.known.held?.pending.length ?? 0;
    // Storage failed: what is in memory now waits for no other tab.
    if (persistence !== ledger.persistence) end();
    persistence = ledger.persistence;
    begin();
    // The shopper acted, here or in another tab: worth a try even if the last one failed a moment ago.
    if (pending > before) rest.wake();
  });
  const unlisten = platform.lifecycle((event) => {
    // A page in the back/forward cache must hold neither lock nor stream: it would not be kept, and the other tabs would wait for it.
    if (event === 'sleep') {
      asleep = true;
      end();
    }
    if (event === 'wake') {
      wake();
      void ledger.reread().catch(() => {});
    }
  });
  life.addEventListener('abort', () => {
    unlisten();
    end();
  });
  begin();

  return {
    take: live.take,
    wake,
    restart: () => {
      end();
      begin();
    },
    get waiting() {
      return outbox.waiting;
    },
    get problem() {
      return outbox.problem;
    },
  };
};
