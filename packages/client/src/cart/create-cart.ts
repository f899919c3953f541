import { type ActionId, type LineId, LIMITS } from '@throughline/contract';
import { atom } from 'nanostores';
import { ArgumentError, DisposedError } from '../error.ts';
import type { Platform } from '../platform/platform.ts';
import type { Facts, Pending } from '../sync/held.ts';
import type { Ledger } from '../sync/ledger.ts';
import { rare } from '../sync/rare.ts';
import type { Sync } from '../sync/sync.ts';
import type { Http } from '../transport/http.ts';
import type { CartResource } from './cart.ts';
import type { CartView, LineView } from './cart-view.ts';
import { addAgain, draft, type Wish } from './draft.ts';
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

const isUnits = (value: number, least: number): boolean =>
  Number.isInteger(value) && value !== 0 && value >= least && value <= LIMITS.unitsPerLine;

/** Wrong arguments reject, and nobody has to catch what is right: that is why no verb is an `async` function. */
const wrong = (what: string, value: unknown): Promise<void> => Promise.reject(new ArgumentError(`not a ${what}: ${value}`));

/** `factsOf`: what is known of an article; `preferred`: for the next cart. */
export const createCart = (
  tools: CartTools,
  online: () => boolean,
  factsOf: (sku: string) => Facts | null,
  preferred: { currency: string | null },
): CartOwner => {
  const { platform, ledger, sync, life } = tools;
  const removed = new Map<LineId, LineView>();
  const view = createViewer(ledger, sync, online, preferred, () => render());
  const $cart = atom<CartView>(view());

  const render = (): void => {
    if (!ledger.known.held && !ledger.drafts.length) removed.clear();
    $cart.set(view());
  };
  ledger.subscribe(render);

  const keep = (drafted: Pending): Promise<void> => {
    const acknowledged = ledger.act(drafted);
    sync.wake();
    return acknowledged;
  };
  const act = (wish: Wish, facts: Facts | null = null): Promise<void> => keep(draft(platform, wish, facts));

  return {
    $cart,
    render,
    adopt: async (cart) => (await import('./adopt.ts')).adopt(tools, cart),
    add: ({ sku, quantity = 1 }) =>
      typeof sku !== 'string' || !sku || sku.length > LIMITS.skuLength || sku !== sku.trim()
        ? wrong('SKU', sku)
        : isUnits(quantity, 1)
          ? act({ type: 'addLine', sku, quantity }, factsOf(sku))
          : wrong('quantity', quantity),
    changeQuantity: (line, by) => (isUnits(by, -LIMITS.unitsPerLine) ? act({ type: 'changeQuantity', line, by }) : wrong('quantity', by)),
    remove: (line) => {
      const { lines, saved } = $cart.get();
      const shown = [...lines, ...saved].find(({ id }) => id === line);
      if (shown) removed.set(line, shown);
      return act({ type: 'removeLine', line });
    },
    undoRemove: (line) => {
      const shown = removed.get(line);
      removed.delete(line);
      return shown ? keep(addAgain(platform, shown)) : wrong('line removed here', line);
    },
    applyCode: (typed) => {
      // As the server compares it, so that the same one twice is shown once.
      const code = typed.toUpperCase().replace(/\s/g, '');
      return code && code.length <= LIMITS.skuLength ? act({ type: 'applyCode', code }) : wrong('code', typed);
    },
    removeCode: (code) => act({ type: 'removeCode', code }),
    setCurrency: (currency) => {
      if (!/^[A-Z]{3}$/.test(currency)) return wrong('ISO 4217 code', currency);
      preferred.currency = currency;
      if (ledger.known.held || ledger.drafts.length) return act({ type: 'setCurrency', currency, basedOn: -1 });
      render();
      return Promise.resolve();
    },
    changeVariant: (line, sku) => act({ type: 'changeVariant', line, sku }, factsOf(sku)),
    saveForLater: (line) => act({ type: 'saveForLater', line }),
    moveToCart: (line) => act({ type: 'moveToCart', line }),
    setDelivery: (line, delivery) => act({ type: 'setDelivery', line, delivery }),
    setGiftNote: (note) => act({ type: 'setGiftNote', note, basedOn: -1 }),
    undoChange: (change) => act({ type: 'undoChange', change }),
    dismiss: (refusal: ActionId) =>
      void ledger
        .change(({ held }) => held && { held: { ...held, refusals: held.refusals.filter(({ action }) => action !== refusal) } })
        .catch(() => {}),
    refresh: async () => (await rare()).refresh(tools),
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
