import type { CartId, CartJoin, Channel, ClientId, CustomerId, SessionId, SignInProof } from '@throughline/contract';
import type { Context } from '../context.ts';
import { emptyCart } from '../domain/cart.ts';
import { mergeCarts, type MergedRecord } from '../domain/merge-carts.ts';
import { sha256 } from '../hash.ts';
import { ProblemError, wrongInput } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { type CartRow, findCart, insertCart, replaceCart, retireTokens } from '../storage/cart-rows.ts';
import { carryAnswers, findCustomerCart, giveCart, insertSessionToken, noteChannels, ownerOf } from '../storage/customer-cart-rows.ts';
import { mint } from '../mint.ts';
import type { Database } from '../storage/storage.ts';
import { readShelf } from './shelf.ts';

/** A sign-in about to get its cart. `fresh` and `by`: ids to be used where one is needed. */
interface Taking {
  readonly brand: BrandRow;
  readonly customer: CustomerId;
  readonly session: SessionId;
  readonly channel: Channel;
  readonly proof: Pick<SignInProof, 'cartToken' | 'cart' | 'currency'>;
  readonly fresh: CartId;
  readonly by: ClientId;
  readonly now: number;
}

export interface Taken {
  readonly cart: CartRow;
  readonly merged: readonly MergedRecord[];
  /** Whether the cart's content has changed. */
  readonly changed: boolean;
  /** The cart whose tokens are dead now. The device that signs in learns it from its answer, and not as if somebody had taken the cart away. */
  readonly retired?: { readonly cart: CartId; readonly survivor: string };
}

/**
 * Gives the session's cart token the customer's one cart: hers with the guest's lines added; or the guest's, if she has none; or a new
 * one. A cart that belongs to another customer is left alone.
 */
export const takeCart = async (tx: Database, taking: Taking): Promise<Taken> => {
  const taken = await chooseCart(tx, taking);
  const { session, channel, proof, now } = taking;
  if (!(await insertSessionToken(tx, taken.cart.id, session, sha256(proof.cartToken), now))) throw tokenKnown('/cartToken');
  await noteChannels(tx, taken.cart.id, taken.retired?.cart, channel);
  return taken;
};

/** A token that was given out before can't be what a cart or session opens to. */
export const tokenKnown = (pointer: string): ProblemError => wrongInput(pointer, 'expected a token minted for this request');

/** Tells the streams what became of carts. After the commit. */
export const tellTaken = ({ streams }: Pick<Context, 'streams'>, { cart, changed, retired }: Taken, by: ClientId): void => {
  if (changed) streams.changed({ ...cart, by });
  if (retired) streams.retired(retired.cart, retired.survivor);
};

/** Merges a guest's cart into the customer's. Whoever repeats it, because the answer was lost, gets the cart again and no report. */
export const joinCart = async (
  context: Context,
  brand: BrandRow,
  { customer, session }: { customer: CustomerId; session: SessionId },
  channel: Channel,
  proof: CartJoin,
): Promise<Taken> => {
  const { storage, clock, random } = context;
  const [fresh, by] = [mint(random, 'ca', 16), mint(random, 'cl', 16)];
  const taken = await storage.write(async (tx): Promise<Taken> => {
    const taking = { brand, customer, session, channel, proof, fresh, by, now: clock.now() };
    const again = await findCart(tx, brand.document.id, (await findCustomerCart(tx, customer))?.id ?? fresh, sha256(proof.cartToken));
    if (again !== undefined && again !== 'retired') return { cart: again, merged: [], changed: false };
    if ((await guestCart(tx, taking)) === undefined) throw new ProblemError('cart-not-found');
    return takeCart(tx, taking);
  });
  tellTaken(context, taken, by);
  return taken;
};

const chooseCart = async (tx: Database, taking: Taking): Promise<Taken> => {
  const { brand, customer, channel, proof, now } = taking;
  const own = await findCustomerCart(tx, customer);
  const guest = await guestCart(tx, taking);
  const survivor = sha256(proof.cart?.token ?? '');
  if (guest !== undefined && guest.id !== own?.id) {
    if (own !== undefined) {
      const { cart, merged } = await merge(tx, taking, own, guest);
      await close(tx, taking, guest);
      return { cart, merged, changed: cart.version > own.version, retired: { cart: guest.id, survivor } };
    }
    const cart = await give(tx, taking, guest);
    // On a kiosk only the visit's own token opens it from now on.
    if (channel !== 'kiosk') return { cart, merged: [], changed: false };
    await retireTokens(tx, guest.id, now);
    return { cart, merged: [], changed: false, retired: { cart: guest.id, survivor } };
  }
  if (own !== undefined) return { cart: own, merged: [], changed: false };
  const currency = proof.currency ?? brand.document.currencies[0] ?? '';
  if (!brand.document.currencies.includes(currency))
    throw new ProblemError('currency-unavailable', { detail: `The brand sells in ${brand.document.currencies.join(', ')}.` });
  const cart: CartRow = { id: taking.fresh, version: 0, document: emptyCart(currency, now), customer };
  await insertCart(tx, brand.document.id, cart, now);
  await giveCart(tx, cart.id, customer);
  return { cart, merged: [], changed: false };
};

/** The guest's cart is the customer's from now on, and offers made to her are looked at. */
const give = async (tx: Database, { customer, by, now }: Taking, guest: CartRow): Promise<CartRow> => {
  await giveCart(tx, guest.id, customer);
  const cart: CartRow = { ...guest, version: guest.version + 1, document: { ...guest.document, until: now }, customer };
  if (!(await replaceCart(tx, guest, cart.version, cart.document, by))) throw new ProblemError('unavailable', { retryAfter: 1 });
  return cart;
};

/** The cart the shopper held until now, unless it is gone or somebody else's. */
const guestCart = async (tx: Database, { brand, customer, proof }: Taking): Promise<CartRow | undefined> => {
  if (proof.cart === undefined) return undefined;
  const cart = await findCart(tx, brand.document.id, proof.cart.id, sha256(proof.cart.token));
  if (cart === undefined || cart === 'retired') return undefined;
  const owner = await ownerOf(tx, cart.id);
  return owner === null || owner === customer ? cart : undefined;
};

/** Nothing stays in a cart that was merged: whoever was about to change it, on this node or another, comes too late. */
const close = async (tx: Database, { by, now }: Taking, guest: CartRow): Promise<void> => {
  await retireTokens(tx, guest.id, now);
  if (!(await replaceCart(tx, guest, guest.version + 1, emptyCart(guest.document.currency, now), by)))
    throw new ProblemError('unavailable', { retryAfter: 1 });
};

const merge = async (
  tx: Database,
  { brand, customer, by, now }: Taking,
  own: CartRow,
  guest: CartRow,
): Promise<{ cart: CartRow; merged: readonly MergedRecord[] }> => {
  const { lines, saved } = guest.document;
  const choosing = lines.flatMap(({ delivery }) => (delivery ? [delivery.store] : []));
  const adding = [...lines, ...saved].map(({ sku }) => sku);
  const shelf = await readShelf(tx, brand, { ...own, customer }, now, { adding, choosing });
  // Beyond both: answers that name a version of the guest's cart are within what the customer's has reached.
  const version = Math.max(own.version, guest.version) + 1;
  const { document, merged } = mergeCarts(own.document, guest.document, version, shelf, now);
  await carryAnswers(tx, guest.id, own.id);
  if (guest.version === 0) return { cart: own, merged };
  if (!(await replaceCart(tx, own, version, document, by))) throw new ProblemError('unavailable', { retryAfter: 1 });
  return { cart: { ...own, version, document }, merged };
};
