import type { HandoffMode } from '@throughline/contract';
import { atom } from 'nanostores';
import type { CartOwner, CartTools } from '../cart/create-cart.ts';
import type { SessionOwner } from '../session/session.ts';
import { DisposedError } from '../error.ts';
import type { HandoffResource, OfferState } from './handoff.ts';

/** What both ends of a hand-off work with. */
export interface HandoffTools extends CartTools {
  readonly cart: CartOwner;
  readonly session: SessionOwner;
}

/** The hand-off's shell: most pages never hand a cart over, so the work itself is loaded when it is first asked for. */
export const createHandoff = (tools: HandoffTools, defaultMode: HandoffMode): HandoffResource => {
  const $offer = atom<OfferState>({ status: 'idle' });
  const { life } = tools;
  let offering = new AbortController();

  const exchange = () => {
    if (life.aborted) throw new DisposedError();
    return import('./exchange.ts');
  };
  life.addEventListener('abort', () => offering.abort());

  return {
    $offer,
    withdraw: () => {
      offering.abort();
      $offer.set({ status: 'idle' });
    },
    offer: async ({ mode = defaultMode, label } = {}) => {
      const loading = exchange();
      offering.abort();
      const { signal } = (offering = new AbortController());
      const tell = (state: OfferState): void => {
        if (!signal.aborted) $offer.set(state);
      };
      tell({ status: 'preparing' });
      const loaded = await loading.catch(() => null);
      if (loaded) await loaded.offer(tools, { mode, ...(label !== undefined && { label }) }, tell, signal);
      else tell({ status: 'failed', reason: 'offline' });
    },
    preview: async (proof) => (await exchange()).preview(tools, proof),
    claim: async (proof) => (await exchange()).claim(tools, proof),
  };
};
