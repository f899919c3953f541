import type { Platform, Stop } from '../platform/platform.ts';
import { pause } from '../transport/backoff.ts';
import type { Ledger } from './ledger.ts';
import { mint } from './mint.ts';

/** Milliseconds a lease lasts, where the browser has no locks. */
const TERM = 6000;

interface Lease {
  readonly owner: string;
  readonly until: number;
}

const inMemory = (ledger: Ledger): boolean => ledger.persistence === 'memory';

/** Leads by a lease in storage. Two may lead for a moment: harmless, since every action is executed once, but wasteful. */
const lease = async (platform: Platform, ledger: Ledger, signal: AbortSignal): Promise<{ release: Stop; lost: AbortSignal }> => {
  const owner = mint(platform, 'le');
  const grasp = (): Promise<boolean> =>
    ledger.transact(['lease'], (tx) => {
      const held = tx.get('lease') as Lease | undefined;
      const now = platform.now();
      // One that reaches further than a term was written before the clock was set back.
      if (held && held.owner !== owner && held.until > now && held.until <= now + TERM) return false;
      tx.set('lease', { owner, until: now + TERM } satisfies Lease);
      return true;
    });
  while (!(await grasp())) await pause(platform, TERM / 3, signal);
  const lost = new AbortController();
  let stop: Stop;
  const renew = (): void => {
    stop = platform.timer(() => {
      grasp().then(
        (mine) => (mine ? lost.signal.aborted || renew() : lost.abort()),
        () => lost.abort(),
      );
    }, TERM / 3);
  };
  renew();
  const release = (): void => {
    stop();
    lost.abort();
    ledger.transact(['lease'], (tx) => (tx.get('lease') as Lease | undefined)?.owner === owner && tx.delete('lease')).catch(() => {});
  };
  return { release, lost: lost.signal };
};

/** Waits to be the one tab that sends and listens; then does `work` until its signal aborts, and waits again. Stop ends it all. */
export const lead = (platform: Platform, name: string, ledger: Ledger, work: (signal: AbortSignal) => void): Stop => {
  const end = new AbortController();
  const term = async (): Promise<void> => {
    // Memory is this tab's own: nobody else could send what is in it.
    const alone = inMemory(ledger);
    const none = new AbortController().signal;
    const { release, lost } = alone
      ? { release: () => {}, lost: none }
      : await platform.lock(name, end.signal).then(
          (unlock) => ({ release: unlock, lost: none }),
          () => {
            end.signal.throwIfAborted();
            return lease(platform, ledger, end.signal);
          },
        );
    const over = new AbortController();
    await new Promise<void>((resolve) => {
      const check = (): void => {
        if (over.signal.aborted || !(end.signal.aborted || lost.aborted || (!alone && inMemory(ledger)))) return;
        unsubscribe();
        end.signal.removeEventListener('abort', check);
        lost.removeEventListener('abort', check);
        over.abort();
        release();
        resolve();
      };
      const unsubscribe = ledger.subscribe(check);
      end.signal.addEventListener('abort', check);
      lost.addEventListener('abort', check);
      work(over.signal);
      check();
    });
  };
  const rule = async (): Promise<void> => {
    while (!end.signal.aborted) await term();
  };
  rule().catch(() => {});
  return () => end.abort();
};
