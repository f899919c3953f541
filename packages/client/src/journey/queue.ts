import type { EventId, JourneyEvent, VisitId } from '@throughline/contract';
import { mint } from '../sync/mint.ts';
import type { Tools } from '../tools.ts';
import type { JourneyWish } from './journey.ts';

const KEY = 'journey';
/** Milliseconds of rest after which a new visit begins. */
const REST = 30 * 60_000;
/** Milliseconds after which what happened is no news. */
const OLD = 29 * 86_400_000;
/** Events kept; the oldest make way. */
const MOST = 500;

/** An event on this device. */
export interface Kept extends Omit<JourneyEvent, 'ago'> {
  /** Milliseconds by this device's clock, for durations only. */
  readonly at: number;
  readonly visit: VisitId;
  /** Receipt of the consent it was kept under. */
  readonly consent: string;
}

interface Held {
  readonly visit: VisitId;
  readonly last: number;
  readonly events: readonly Kept[];
}

/** Events that wait, for all tabs of the shopper; a kiosk's in memory. */
export interface Queue {
  /** How many wait now. */
  add(wish: JourneyWish, consent: string): Promise<number>;
  /** The oldest ones that belong together: one visit, one consent. */
  oldest(most: number): Promise<readonly Kept[]>;
  drop(ids: readonly EventId[]): Promise<void>;
  /** Forgets all of it, the visit too. */
  clear(): Promise<void>;
}

export const createQueue = ({ platform, ledger, channel }: Tools): Queue => {
  let memory: Held | undefined;

  const change = async (step: (held: Held | undefined) => Held | undefined): Promise<Held | undefined> => {
    if (channel === 'kiosk') return (memory = step(memory));
    return ledger.transact([KEY], (tx) => {
      const before = tx.get(KEY) as Held | undefined;
      const after = step(before);
      if (after) tx.set(KEY, after);
      else if (before) tx.delete(KEY);
      return after;
    });
  };

  return {
    add: async (wish, consent) => {
      const now = platform.now();
      // Minted here and not in the transaction, which may run twice.
      const id = mint(platform, 'ev');
      const fresh = mint(platform, 'vi');
      const held = await change((before) => {
        const rested = !before || Math.abs(now - before.last) > REST;
        const visit = rested ? fresh : before.visit;
        const events = [...(before?.events ?? []), { ...wish, id, at: now, visit, consent }];
        return { visit, last: now, events: events.slice(-MOST) };
      });
      return held?.events.length ?? 0;
    },
    oldest: async (most) => {
      const now = platform.now();
      const held = await change((before) => before && { ...before, events: before.events.filter(({ at }) => now - at < OLD) });
      const events = held?.events ?? [];
      const [first] = events;
      return events.filter(({ visit, consent }) => visit === first?.visit && consent === first.consent).slice(0, most);
    },
    drop: async (ids) => {
      await change((before) => before && { ...before, events: before.events.filter(({ id }) => !ids.includes(id)) });
    },
    clear: async () => {
      await change(() => undefined);
    },
  };
};
