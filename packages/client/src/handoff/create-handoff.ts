import type { HandoffMode } from '@throughline/contract';
import { atom } from 'nanostores';
import type { CartOwner } from '../cart/create-cart.ts';
import { DisposedError } from '../error.ts';
import type { Platform } from '../platform/platform.ts';
import type { Ledger } from '../sync/ledger.ts';
import type { Http } from '../transport/http.ts';
import type { HandoffResource, OfferState } from './handoff.ts';

/** What both ends of a hand-off work with. */
export interface HandoffTools {
  readonly platform: Platform;
  readonly ledger: Ledger;
  readonly http: Http;
  readonly cart: CartOwner;
  readonly life: AbortSignal;
}

/** The hand-off's shell: most pages never hand a cart over, so the work itself is loaded when it is first asked for. */
export const createHandoff = (tools: HandoffTools, defaultMode: HandoffMode): HandoffResource => {
  const $offer = atom<OfferState>({ status: 'idle' });
  const { life } = tools;
  let offering: AbortController | null = null;

  const withdraw = (): void => {
    offering?.abort();
    offering = null;
    $offer.set({ status: 'idle' });
  };
  life.addEventListener('abort', () => offering?.abort(), { once: true });
  const alive = (): void => {
    if (life.aborted) throw new DisposedError('the client was disposed of');
  };

  return {
    $offer,
    withdraw,
    offer: async ({ mode = defaultMode, label } = {}) => {
      alive();
      offering?.abort();
      const { signal } = (offering = new AbortController());
      const tell = (state: OfferState): void => {
        if (!signal.aborted) $offer.set(state);
      };
      tell({ status: 'preparing' });
      const exchange = await import('./exchange.ts').catch(() => null);
      if (exchange) await exchange.offer(tools, { mode, ...(label !== undefined && { label }) }, tell, signal);
      else tell({ status: 'failed', reason: 'offline' });
    },
    preview: async (proof) => {
      alive();
      return (await import('./exchange.ts')).preview(tools, proof);
    },
    claim: async (proof) => {
      alive();
      return (await import('./exchange.ts')).claim(tools, proof);
    },
  };
};
