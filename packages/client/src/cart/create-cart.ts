import { type ActionId, type LineId, LIMITS } from '@throughline/contract';
import { atom } from 'nanostores';
import { ArgumentError, DisposedError } from '../error.ts';
import type { Platform } from '../platform/platform.ts';
import type { Facts, Pending } from '../sync/held.ts';
import type { Ledger } from '../sync/ledger.ts';
import { forgetLost } from '../sync/lost.ts';
import type { Sync } from '../sync/sync.ts';
import { cart as isCart } from '../transport/answer.ts';
import { type Http, PATIENTLY } from '../transport/http.ts';
import type { CartResource } from './cart.ts';
import type { CartView, LineView } from './cart-view.ts';
import { addAgain, draft } from './draft.ts';
import { createViewer } from './viewer.ts';

/** What the shopper's own resources work with. */
export interface CartTools {
  readonly platform: Platform;
  readonly ledger: Ledger;
  readonly sync: Sync;
  readonly http: Http;
  readonly life: AbortSignal;
}

/** The cart as the client holds it: what the hand-off needs besides. */
export interface CartOwner extends CartResource {
  /** Something the view depends on has changed outside the ledger. */
  render(): void;
}

const units = (value: number, least: number): number => {
  if (!Number.isInteger(value) || !value || value < least || value > LIMITS.unitsPerLine)
    throw new ArgumentError(`not a quantity: ${value}`);
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

/** `factsOf`: what is known of an article; `preferred`: for the next cart. */
export const createCart = (
  tools: CartTools,
  online: () => boolean,
  factsOf: (sku: string) => Facts | null,
  preferred: { currency: string | null },
): CartOwner => {
  const { platform, ledger, sync, http, life } = tools;
  const removed = new Map<LineId, LineView>();
  const view = createViewer(ledger, sync, online, preferred, () => render());
  const $cart = atom<CartView>(view());

  const render = (): void => {
    if (!ledger.known.held && !ledger.drafts.length) removed.clear();
    $cart.set(view());
  };
  ledger.subscribe(render);

  const act = (drafted: Pending): Promise<void> => {
    const acknowledged = ledger.act(drafted);
    sync.wake();
    return acknowledged;
  };

  return {
    $cart,
    render,
    adopt: async (cart) => (await import('./adopt.ts')).adopt(tools, cart),
    add: ({ sku, quantity = 1 }) =>
      attempt(() => {
        if (typeof sku !== 'string' || !sku || sku.length > LIMITS.skuLength || sku !== sku.trim())
          throw new ArgumentError(`not a SKU: ${sku}`);
        return act(draft(platform, { type: 'addLine', sku, quantity: units(quantity, 1) }, factsOf(sku)));
      }),
    changeQuantity: (line, by) =>
      attempt(() => act(draft(platform, { type: 'changeQuantity', line, by: units(by, -LIMITS.unitsPerLine) }))),
    remove: (line) => {
      const shown = $cart.get().lines.find(({ id }) => id === line);
      if (shown) removed.set(line, shown);
      return act(draft(platform, { type: 'removeLine', line }));
    },
    undoRemove: (line) =>
      attempt(() => {
        const shown = removed.get(line);
        if (!shown) throw new ArgumentError(`not a line removed here: ${line}`);
        removed.delete(line);
        return act(addAgain(platform, shown));
      }),
    applyCode: (typed) =>
      attempt(() => {
        // As the server compares it, so that the same one twice is shown once.
        const code = typed.toUpperCase().replace(/\s/g, '');
        if (!code || code.length > LIMITS.skuLength) throw new ArgumentError(`not a code: ${typed}`);
        return act(draft(platform, { type: 'applyCode', code }));
      }),
    removeCode: (code) => act(draft(platform, { type: 'removeCode', code })),
    setCurrency: (currency) =>
      attempt(() => {
        if (!/^[A-Z]{3}$/.test(currency)) throw new ArgumentError(`not an ISO 4217 code: ${currency}`);
        preferred.currency = currency;
        if (ledger.known.held || ledger.drafts.length) return act(draft(platform, { type: 'setCurrency', currency, basedOn: -1 }));
        render();
        return Promise.resolve();
      }),
    changeVariant: (line, sku) => act(draft(platform, { type: 'changeVariant', line, sku }, factsOf(sku))),
    saveForLater: (line) => act(draft(platform, { type: 'saveForLater', line })),
    moveToCart: (line) => act(draft(platform, { type: 'moveToCart', line })),
    setDelivery: (line, delivery) => act(draft(platform, { type: 'setDelivery', line, delivery })),
    setGiftNote: (note) => act(draft(platform, { type: 'setGiftNote', note, basedOn: -1 })),
    undoChange: (change) => act(draft(platform, { type: 'undoChange', change })),
    dismiss: (refusal: ActionId) =>
      void ledger
        .change(({ held }) => held && { held: { ...held, refusals: held.refusals.filter(({ action }) => action !== refusal) } })
        .catch(() => {}),
    refresh: async () => {
      await ledger.reread();
      const cart = ledger.known.held?.cart;
      if (!cart?.made) return;
      try {
        const fresh = await http.ask({ cart, attempts: PATIENTLY, signal: ledger.cartLife }, isCart);
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
