import type { Platform, Stop } from '../platform/platform.ts';
import { pause } from '../transport/backoff.ts';
import type { Ledger } from './ledger.ts';
import { mint } from './mint.ts';

/** Milliseconds a lease lasts without being renewed. */
const TERM = 6000;

interface Lease {
  readonly owner: string;
  readonly until: number;
}

/**
 * Leads by a lease in storage, where the browser has no locks; resolves with what gives it back. Two may lead for a moment: harmless,
 * since every action is executed once, but wasteful.
 */
export const lease = async (platform: Platform, ledger: Ledger, signal: AbortSignal, lost: () => void): Promise<Stop> => {
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
  while (!(await grasp())) {
    await pause(platform, TERM / 3, signal);
    signal.throwIfAborted();
  }
  let over = false;
  let stop: Stop;
  const renew = (): void => {
    stop = platform.timer(() => {
      grasp().then((mine) => {
        if (over) return;
        if (mine) renew();
        else lost();
      }, lost);
    }, TERM / 3);
  };
  renew();
  return () => {
    over = true;
    stop();
    ledger.transact(['lease'], (tx) => (tx.get('lease') as Lease | undefined)?.owner === owner && tx.delete('lease')).catch(() => {});
  };
};
