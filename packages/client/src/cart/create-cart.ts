import { type ActionId, type Cart, type CartId, type CartToken, type LineId, LIMITS } from '@throughline/contract';
import { atom } from 'nanostores';
import { ArgumentError, DisposedError } from '../error.ts';
import type { Platform } from '../platform/platform.ts';
import { enqueue, type Facts, type Pending } from '../sync/held.ts';
import type { Ledger } from '../sync/ledger.ts';
import { mint } from '../sync/mint.ts';
import { isLost } from '../sync/outbox.ts';
import { rebase } from '../sync/rebase.ts';
import type { Sync } from '../sync/sync.ts';
import { cart as isCart } from '../transport/answer.ts';
import type { Http } from '../transport/http.ts';
import type { CartResource } from './cart.ts';
import type { CartView, LineView } from './cart-view.ts';
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
  /** `adopt`, with the snapshot the claim brought. */
  adopt(cart: { id: CartId; token: CartToken }, snapshot?: Cart): Promise<void>;
  /** Something the view depends on has changed outside the ledger. */
  render(): void;
}

const units = (value: number, least: number): number => {
  if (!Number.isInteger(value) || !value || value < least || value > LIMITS.unitsPerLine)
    throw new ArgumentError(`expected a whole number of units up to ${LIMITS.unitsPerLine}, got ${value}`);
  return value;
};

const factsFrom = ({ product, handle, unitPrice, title, options, picture, available }: LineView): Facts | null =>
  product && unitPrice && { product, handle: handle ?? '', unitPrice, title, options, picture, available };

/** Wrong arguments reject; unlike an `async` function this gives back the very promise, whose refusals nobody has to catch. */
const attempt = (work: () => Promise<void>): Promise<void> => {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
};

type Wish<A = Pending['action']> = A extends unknown ? Omit<A, 'id' | 'seq'> : never;

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
  life.addEventListener('abort', unsubscribe, { once: true });

  /** `seq` and client are given in the transaction that stores it. */
  const draft = (wish: Wish, facts: Facts | null = null): Pending => ({
    client: 'cl_',
    action: { ...wish, id: mint(platform, 'ac'), seq: 0 },
    facts,
  });

  const act = (wish: Wish, facts?: Facts | null): Promise<void> => {
    const acknowledged = ledger.act(draft(wish, facts));
    sync.wake();
    return acknowledged;
  };

  const adopt: CartOwner['adopt'] = ({ id, token }, snapshot) =>
    ledger.change(({ held, snapshot: before }) => {
      const cart = { id, token, currency: null, made: true };
      const own = held ?? ledger.fresh();
      // The same cart by another token: nothing to carry over.
      if (own.cart.id === id) return { held: { ...own, cart }, snapshot: snapshot ?? before };
      const { lines } = rebase({ snapshot: before }, own.pending);
      return {
        held: lines
          .map((line) => draft({ type: 'addLine', sku: line.sku, quantity: line.quantity }, factsFrom(line)))
          .reduce(enqueue, { ...own, cart, pending: [] }),
        snapshot: snapshot ?? null,
      };
    });

  return {
    $cart,
    render,
    adopt,
    add: ({ sku, quantity = 1 }) =>
      attempt(() => {
        if (typeof sku !== 'string' || !sku || sku.length > LIMITS.skuLength || sku !== sku.trim())
          throw new ArgumentError(`expected a SKU of 1 to ${LIMITS.skuLength} characters without blanks at either end`);
        return act({ type: 'addLine', sku, quantity: units(quantity, 1) }, factsOf(sku));
      }),
    changeQuantity: (line, by) => attempt(() => act({ type: 'changeQuantity', line, by: units(by, -LIMITS.unitsPerLine) })),
    remove: (line) => {
      const shown = $cart.get().lines.find(({ id }) => id === line);
      if (shown) removed.set(line, shown);
      return act({ type: 'removeLine', line });
    },
    undoRemove: (line) =>
      attempt(() => {
        const shown = removed.get(line);
        if (!shown) throw new ArgumentError('this line was not removed on this page');
        removed.delete(line);
        return act({ type: 'addLine', sku: shown.sku, quantity: shown.quantity }, factsFrom(shown));
      }),
    setCurrency: (currency) =>
      attempt(() => {
        if (!/^[A-Z]{3}$/.test(currency)) throw new ArgumentError('expected an ISO 4217 code such as "EUR"');
        preferred.currency = currency;
        if (ledger.known.held || ledger.drafts.length) return act({ type: 'setCurrency', currency, basedOn: -1 });
        render();
        return Promise.resolve();
      }),
    dismiss: (refusal: ActionId) =>
      void ledger
        .change(({ held, snapshot }) => ({
          held: held && { ...held, refusals: held.refusals.filter(({ action }) => action !== refusal) },
          snapshot,
        }))
        .catch(() => {}),
    refresh: async () => {
      await ledger.reread();
      const cart = ledger.known.held?.cart;
      if (!cart?.made) return;
      try {
        const fresh = await http.insist({ path: `/carts/${cart.id}`, token: cart.token, signal: ledger.cartLife }, isCart);
        await sync.take(fresh, null);
      } catch (error) {
        if (isLost(error)) await ledger.forget({ cart, problem: error.problem });
        throw error;
      }
    },
    settled: async () => {
      for (;;) {
        if (life.aborted) throw new DisposedError('the client was disposed of');
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
