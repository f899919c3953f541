import type { Cart, CartId, CartToken } from '@throughline/contract';
import type { Platform } from '../platform/platform.ts';
import { enqueue } from '../sync/held.ts';
import type { Ledger } from '../sync/ledger.ts';
import { foresee } from '../sync/rarely.ts';
import { rebase } from '../sync/rebase.ts';
import { addAgain, draft } from './draft.ts';

export interface AdoptTools {
  readonly platform: Platform;
  readonly ledger: Ledger;
}

/** Holds another cart from now on, with the lines of the one held until now; `snapshot` is what is known of it already. */
export const adopt = (
  { platform, ledger }: AdoptTools,
  { id, token }: { id: CartId; token: CartToken },
  snapshot: Cart | null = null,
): Promise<void> =>
  ledger.change(({ held, snapshot: before }) => {
    const cart = { id, token, currency: null, made: true };
    const own = held ?? ledger.fresh();
    // The same cart by another token: nothing to carry over.
    if (own.cart.id === id) return { held: { ...own, cart }, snapshot: snapshot ?? before };
    const { lines, saved, giftNote } = rebase({ snapshot: before }, own.pending, foresee);
    const again = [...lines, ...saved].map((line) => addAgain(platform, line));
    // A card that somebody wrote in the cart that comes is not written over.
    if (giftNote && !snapshot?.giftNote) again.push(draft(platform, { type: 'setGiftNote', note: giftNote, basedOn: -1 }));
    return { held: again.reduce(enqueue, { ...own, cart, pending: [] }), snapshot };
  });
