import type { RefreshToken, Session } from '@throughline/contract';
import type { Platform } from '../platform/platform.ts';
import type { Ledger } from '../sync/ledger.ts';
import { mint } from '../sync/mint.ts';

/** What is kept of a session besides the bearer, which is in memory only. Shared by the tabs. */
export interface Kept {
  readonly session: Session;
  readonly refreshToken: RefreshToken;
  /** What takes its place; minted before it is sent, so that all tabs and all repeats send the same. */
  readonly next?: RefreshToken;
}

/** A kiosk keeps nothing: its session ends with the visit. */
export const createKeeper = ({ platform, ledger }: { platform: Platform; ledger: Ledger }, forgetful: boolean) => {
  const change = async <T>(body: (kept: Kept | undefined, put: (kept: Kept | null) => void) => T): Promise<T | undefined> =>
    forgetful
      ? undefined
      : ledger.transact(['session'], (tx) =>
          body(tx.get('session') as Kept | undefined, (kept) => (kept ? tx.set('session', kept) : tx.delete('session'))),
        );
  return {
    read: () => change((kept) => kept),
    keep: (kept: Kept) => change((_, put) => put(kept)),
    /** What is to be sent for a new bearer. */
    beginRenewal: () =>
      change((kept, put) => {
        if (!kept) return undefined;
        const renewal = { next: mint(platform, 'rt', 32), ...kept };
        put(renewal);
        return renewal;
      }),
    /** False when the session was forgotten meanwhile. Another tab may have been as far before, and further. */
    endRenewal: ({ refreshToken, next }: Required<Kept>, session: Session) =>
      change((kept, put) => {
        if (kept?.refreshToken === refreshToken) put({ session, refreshToken: next });
        return kept?.session.id === session.id;
      }),
    /** False when another tab holds a newer one. */
    drop: ({ refreshToken }: Kept) =>
      change((kept, put) => {
        if (kept && kept.refreshToken !== refreshToken) return false;
        put(null);
        return true;
      }),
  };
};
