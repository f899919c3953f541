import type { HandoffMode } from '@throughline/contract';
import { atom } from 'nanostores';
import type { CartOwner, CartTools } from '../cart/create-cart.ts';
import type { SessionOwner } from '../session/session.ts';
import { DisposedError } from '../error.ts';
import { type Loading, onDemand } from '../on-demand.ts';
import type { HandoffResource, OfferState } from './handoff.ts';

/** What both ends of a hand-off work with. */
export interface HandoffTools extends CartTools, Loading {
  readonly cart: CartOwner;
  readonly session: SessionOwner;
}

/**
 * The hand-off's shell: many elements look at its state, which must not load what few pages do. The work itself follows `$offer`: an offer
 * that somebody else made `idle` has been withdrawn.
 */
export const createHandoff = (tools: HandoffTools, mode: HandoffMode): HandoffResource => {
  const $offer = atom<OfferState>({ status: 'idle' });
  const exchange = onDemand(
    tools,
    {},
    () => import('./exchange.ts'),
    () => ({ ...tools, $offer }),
  );

  return {
    $offer,
    withdraw: () => $offer.set({ status: 'idle' }),
    offer: (options) => {
      $offer.set({ status: 'preparing' });
      return exchange.offer({ mode, ...options }).catch((error: unknown) => {
        $offer.set({ status: 'failed', reason: 'offline' });
        if (error instanceof DisposedError) throw error;
      });
    },
    preview: exchange.preview,
    claim: exchange.claim,
  };
};
