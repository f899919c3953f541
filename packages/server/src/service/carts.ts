import type { ActionBatch, CartId, Channel } from '@throughline/contract';
import type { Context } from '../context.ts';
import { emptyCart } from '../domain/cart.ts';
import { settle } from '../domain/ledger.ts';
import { sha256 } from '../hash.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { type CartRow, findCart, insertCart, insertToken, noteChannel, type OpenCart, replaceCart } from '../storage/cart-rows.ts';
import { findAnswers, findMark, insertAnswers, raiseMark } from '../storage/ledger-rows.ts';
import type { Database } from '../storage/storage.ts';
import { renewCart } from './renewal.ts';
import { readShelf } from './shelf.ts';

/** A cart as a request names it. */
export interface CartAddress {
  readonly brand: BrandRow;
  readonly id: CartId;
  readonly tokenHash: string;
}

/** The cart, or the same `cart-not-found` whether the id, the token or the brand is wrong. */
export const loadCart = async (db: Database, { brand, id, tokenHash }: CartAddress): Promise<OpenCart> => {
  const cart = await findCart(db, brand.document.id, id, tokenHash);
  if (cart === undefined) throw new ProblemError('cart-not-found');
  if (cart === 'retired') throw new ProblemError('cart-moved');
  return cart;
};

/** Makes the cart, or gives the one that is there. `making` is asked when it is new, and may throw. */
export const openCart = ({ storage, clock }: Context, address: CartAddress, currency: string, making: () => void): Promise<CartRow> =>
  storage.write(async (tx) => {
    const { brand, id, tokenHash } = address;
    if (!brand.document.currencies.includes(currency)) {
      throw new ProblemError('currency-unavailable', { detail: `The brand sells in ${brand.document.currencies.join(', ')}.` });
    }
    const now = clock.now();
    const cart: CartRow = { id, version: 0, document: emptyCart(currency, now) };
    if (!(await insertCart(tx, brand.document.id, cart, now))) return loadCart(tx, address);
    making();
    if (!(await insertToken(tx, id, tokenHash, now))) throw new ProblemError('cart-not-found');
    return cart;
  }, address.id);

export interface Acted {
  readonly cart: CartRow;
  /** JSON of an `ActionResult` each, byte for byte what was first answered. */
  readonly results: readonly string[];
  /** True when no action was new. */
  readonly replayed: boolean;
}

/** Runs a batch of actions, each exactly once, in one transaction; then tells whoever listens. */
export const act = async (
  { storage, clock, streams, metrics }: Context,
  address: CartAddress,
  batch: ActionBatch,
  { channel, locale }: { readonly channel: Channel; readonly locale: string },
): Promise<Acted> => {
  const entries = batch.actions.map((action) => ({ action, fingerprint: sha256(JSON.stringify([batch.client, action])) }));

  const { before, settled, renewed } = await storage.write(async (tx) => {
    const { brand, id } = address;
    const now = clock.now();
    const loaded = await loadCart(tx, address);
    const adding = batch.actions.flatMap((action) => ('sku' in action ? [action.sku] : []));
    const choosing = batch.actions.flatMap((action) =>
      'delivery' in action && action.delivery && action.delivery.kind !== 'ship' ? [action.delivery.store] : [],
    );
    const shelf = await readShelf(tx, brand, loaded, now, { adding, choosing, locale });
    const cart = await renewCart(tx, loaded, shelf, now);
    const ledger = {
      version: cart.version,
      document: { ...cart.document, channels: [...new Set([...cart.document.channels, channel])] },
      answers: await findAnswers(
        tx,
        id,
        batch.actions.map((action) => action.id),
      ),
      mark: await findMark(tx, id, batch.client),
    };
    const outcome = settle(ledger, entries, shelf, now);
    if ('reused' in outcome)
      throw new ProblemError('action-reused', { detail: `The action ${outcome.reused} came before with another body.` });

    if (outcome.version > cart.version && !(await replaceCart(tx, cart, outcome.version, outcome.document, batch.client))) {
      throw new ProblemError('unavailable', { retryAfter: 1 });
    }
    if (outcome.version > cart.version) await noteChannel(tx, loaded, channel);
    if (outcome.fresh.length > 0) await insertAnswers(tx, id, outcome.fresh, now);
    if (outcome.mark > ledger.mark) await raiseMark(tx, id, batch.client, outcome.mark);
    return { before: loaded.version, settled: outcome, renewed: cart };
  }, address.id);

  const cart: CartRow = settled.version > renewed.version ? { ...renewed, version: settled.version, document: settled.document } : renewed;
  if (cart.version > before) {
    metrics.changed(cart.version - before);
    streams.changed({ ...cart, by: batch.client });
  }
  return { cart, results: settled.results, replayed: settled.fresh.length === 0 };
};
