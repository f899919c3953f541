import { atom, type ReadableAtom } from 'nanostores';
import type { Tools } from '../tools.ts';
import type { Consent } from './profile.ts';

const KEY = 'consents';

/** Choices kept on this device: a guest's, and a customer's until the server has them. */
export interface DeviceConsents {
  /** null until it was looked. */
  readonly $kept: ReadableAtom<readonly Consent[] | null>;
  look(): Promise<void>;
  /** Takes the place of what was chosen here before for the purpose and channel, and gives it. */
  keep(consent: Consent): Promise<Consent | undefined>;
  /** The server has it; or it is not to be. */
  drop(consent: Consent): Promise<void>;
}

/** Nothing is written before she has chosen something. A kiosk keeps it in memory, and as long as the shopper stays. */
export const createDeviceConsents = ({ ledger, channel, shopper, life, platform }: Tools): DeviceConsents => {
  const kiosk = channel === 'kiosk';
  const $kept = atom<readonly Consent[] | null>(kiosk ? [] : null);

  const change = async (step: (kept: readonly Consent[]) => readonly Consent[]): Promise<void> => {
    if (kiosk) return $kept.set(step($kept.value ?? []));
    const next = await ledger.transact([KEY], (tx) => {
      const before = (tx.get(KEY) as readonly Consent[] | undefined) ?? [];
      const after = step(before);
      if (after.length) tx.set(KEY, after);
      else if (before.length) tx.delete(KEY);
      return after;
    });
    if (!life.aborted) $kept.set(next);
  };
  const look = (): Promise<void> => change((kept) => kept);

  shopper.$life.listen(() => {
    if (!kiosk) void look().catch(() => {});
    // Signing in, she stays; with nothing held, it is the next one's turn.
    else if (!ledger.known.held) $kept.set([]);
  });
  const stop = ledger.subscribe(() => {
    // She took her cart along, and left.
    if (kiosk && ledger.moved) $kept.set([]);
  });
  // Another tab may have asked her meanwhile.
  const unlisten = platform.lifecycle((event) => {
    if (event === 'wake' && $kept.value) void look().catch(() => {});
  });
  life.addEventListener('abort', () => {
    stop();
    unlisten();
  });

  const sameAs =
    ({ purpose, channel: at }: Consent) =>
    (each: Consent): boolean =>
      each.purpose === purpose && each.channel === at;

  return {
    $kept,
    look,
    keep: async (consent) => {
      let before: Consent | undefined;
      await change((kept) => {
        before = kept.find(sameAs(consent));
        return [...kept.filter((each) => each !== before), consent];
      });
      return before;
    },
    drop: (consent) => change((kept) => kept.filter(({ id }) => id !== consent.id)),
  };
};
