import { type ActionId, type LineId, LIMITS } from '@throughline/contract';
import { atom } from 'nanostores';
import { ArgumentError, DisposedError } from '../error.ts';
import type { Platform } from '../platform/platform.ts';
import type { Facts, Pending } from '../sync/held.ts';
import type { Ledger } from '../sync/ledger.ts';
import { forgetLost } from '../sync/lost.ts';
import type { Sync } from '../sync/sync.ts';
import { cart as isCart } from '../transport/answer.ts';
import type { Http } from '../transport/http.ts';
import type { CartResource } from './cart.ts';
import type { CartView, LineView } from './cart-view.ts';
import { addAgain, draft } from './draft.ts';
import { createViewer } from './viewer.ts';

export interface CartOptions {
  readonly platform: Platform;
  readonly ledger: Ledger;
  readonly sync: Sync;
  readonly http: Http;
  readonly life: AbortSignal;
  readonly online: () => boolean;
  /** What is known of an article. */
  readonly factsOf: (sku: string) => Facts | null;
  /** The currency for the next cart. */
  readonly preferred: { currency: string | null };
}

/** The cart as the client holds it: what the hand-off needs besides. */
export interface CartOwner extends CartResource {
  /** Something the view depends on has changed outside the ledger. */
  render(): void;
}

const units = (value: number, least: number): number => {
  if (!Number.isInteger(value) || !value || value < least || value > LIMITS.unitsPerLine)
    throw new ArgumentError(`expected a whole number of units up to ${LIMITS.unitsPerLine}, got ${value}`);
  return value;
};

/** Wrong arguments reject; unlike an `async` function this gives back the very promise, whose refusals nobody has to catch. */
const attempt = (work: () => Promise<void>): Promise<void> => {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
};

export const createCart = (options: CartOptions): CartOwner => {
  const { platform, ledger, sync, http, life, factsOf, preferred } = options;
  const removed = new Map<LineId, LineView>();
  const view = createViewer(options);
  const $cart = atom<CartView>(view());

  const render = (): void => {
    if (!ledger.known.held && !ledger.drafts.length) removed.clear();
    $cart.set(view());
  };
  const unsubscribe = ledger.subscribe(render);
  life.addEventListener('abort', unsubscribe);

  const act = (drafted: Pending): Promise<void> => {
    const acknowledged = ledger.act(drafted);
    sync.wake();
    return acknowledged;
  };

  return {
    $cart,
    render,
    adopt: async (cart) => (await import('./adopt.ts')).adopt(options, cart),
    add: ({ sku, quantity = 1 }) =>
      attempt(() => {
        if (typeof sku !== 'string' || !sku || sku.length > LIMITS.skuLength || sku !== sku.trim())
          throw new ArgumentError(`expected a SKU of 1 to ${LIMITS.skuLength} characters without blanks at either end`);
        return act(draft(platform, { type: 'addLine', sku, quantity: units(quantity, 1) }, factsOf(sku)));
      }),
    changeQuantity: (line, by) => attempt(() => act(draft(platform, { type: 'changeQuantity', line, by: units(by, -LIMITS.unitsPerLine) }))),
    remove: (line) => {
      const shown = $cart.get().lines.find(({ id }) => id === line);
      if (shown) removed.set(line, shown);
      return act(draft(platform, { type: 'removeLine', line }));
    },
    undoRemove: (line) =>
      attempt(() => {
        const shown = removed.get(line);
        if (!shown) throw new ArgumentError('this line was not removed on this page');
        removed.delete(line);
        return act(addAgain(platform, shown));
      }),
    setCurrency: (currency) =>
      attempt(() => {
        if (!/^[A-Z]{3}$/.test(currency)) throw new ArgumentError('expected an ISO 4217 code such as "EUR"');
        preferred.currency = currency;
        if (ledger.known.held || ledger.drafts.length) return act(draft(platform, { type: 'setCurrency', currency, basedOn: -1 }));
        render();
        return Promise.resolve();
      }),
    dismiss: (refusal: ActionId) =>
      void ledger
        .change(({ held }) => held && { held: { ...held, refusals: held.refusals.filter(({ action }) => action !== refusal) } })
        .catch(() => {}),
    refresh: async () => {
      await ledger.reread();
      const cart = ledger.known.held?.cart;
      if (!cart?.made) return;
      try {
        const fresh = await http.insist({ cart, signal: ledger.cartLife }, isCart);
        await sync.take(fresh, null);
      } catch (error) {
        await forgetLost(ledger, cart, error);
        throw error;
      }
    },
    settled: async () => {
      for (;;) {
        if (life.aborted) throw new DisposedError();
        if (ledger.ready && !ledger.drafts.length && !ledger.known.held?.pending.length) return;
        await ledger.next(life);
      }
    },
    forget: () => {
      removed.clear();
      return ledger.forget();
    },
  };
};
