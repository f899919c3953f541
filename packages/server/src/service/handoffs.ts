import type {
  CartToken,
  Channel,
  Handoff,
  HandoffCreation,
  HandoffMode,
  HandoffPreview,
  HandoffProof,
  ProblemName,
} from '@throughline/contract';
import type { Context } from '../context.ts';
import { unitsOf } from '../domain/cart.ts';
import { drawCode, drawMatch, handoffEnd, normaliseCode, secondsLeft } from '../domain/handoff.ts';
import { inLocale } from '../domain/words.ts';
import { sha256 } from '../hash.ts';
import { mint } from '../mint.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { type CartRow, findCart, insertToken, noteChannel, readCart, retireTokens } from '../storage/cart-rows.ts';
import { ownerOf, retireToken } from '../storage/customer-cart-rows.ts';
import { findHandoff, openHandoff, type ProofHash, winHandoff } from '../storage/handoff-rows.ts';
import { type CartAddress, loadCart } from './carts.ts';

const UNAVAILABLE: ProblemName = 'handoff-unavailable';

/** Hashed in the same way whatever the proof, so that a wrong one takes the same steps as a right one. */
export const hashProof = (proof: HandoffProof): ProofHash =>
  'token' in proof ? { token: sha256(proof.token) } : { code: sha256(normaliseCode(proof.code)) };

/** Offers the cart to another device for a minute. Only hashes of token and code are kept. */
export const offerCart = (
  { storage, clock, random }: Context,
  address: CartAddress,
  creation: HandoffCreation,
  channel: Channel,
): Promise<Handoff> =>
  storage.write(async (tx) => {
    const cart = await loadCart(tx, address);
    if (cart.document.lines.length === 0) throw new ProblemError('handoff-empty');
    const { brand } = address;
    const now = clock.now();
    const token = mint(random, 'ho', 16);
    const match = drawMatch(random);
    const row = {
      id: mint(random, 'hd', 16),
      cartId: cart.id,
      mode: creation.mode,
      channel,
      label: creation.label ?? null,
      offeredBy: address.tokenHash,
      match,
      expiresAt: handoffEnd(now),
    };
    let code = drawCode(random);
    // Two open codes alike: one in 2^40. Drawing again is cheaper than explaining.
    while (!(await openHandoff(tx, brand.document.id, row, sha256(token), sha256(normaliseCode(code))))) code = drawCode(random);
    return { id: row.id, url: `${brand.document.links.claim}#tl=${token}`, code, match, expiresIn: secondsLeft(row.expiresAt, now) };
  });

/** What the claimer may see before she decides. Consumes nothing. */
export const previewHandoff = async (
  { storage, clock }: Context,
  brand: BrandRow,
  proof: HandoffProof,
  locale: string,
): Promise<HandoffPreview> => {
  const handoff = await findHandoff(storage.db, brand.document.id, hashProof(proof));
  const now = clock.now();
  if (handoff?.state !== 'open' || handoff.expiresAt <= now) throw new ProblemError(UNAVAILABLE);
  const cart = await readCart(storage.db, handoff.cartId);
  if (cart === undefined) throw new ProblemError(UNAVAILABLE);
  return {
    brand: inLocale(brand.document.name, locale),
    mode: handoff.mode,
    from: { channel: handoff.channel, label: handoff.label },
    quantity: unitsOf(cart.document),
    match: [...handoff.match],
    expiresIn: secondsLeft(handoff.expiresAt, now),
  };
};

/**
 * Gives the cart to the claimer's token. One claimer wins, by one conditional update; her repeat gets the same answer as
 * long as her token opens the cart. Wrong, used and expired are one answer.
 */
export const claimHandoff = async (
  { storage, clock, streams }: Context,
  brand: BrandRow,
  proof: HandoffProof,
  cartToken: CartToken,
  channel: Channel,
): Promise<{ mode: HandoffMode; cart: CartRow }> => {
  const claimer = sha256(cartToken);
  const result = await storage.write(async (tx) => {
    const now = clock.now();
    const handoff = await findHandoff(tx, brand.document.id, hashProof(proof));
    if (handoff === undefined) throw new ProblemError(UNAVAILABLE);
    const { cartId, mode } = handoff;

    // A customer's cart moves from the one screen that offered it; her other devices keep it.
    const single = mode === 'move' && (await ownerOf(tx, cartId)) !== null ? handoff.offeredBy : null;
    const won = await winHandoff(tx, handoff.id, claimer, now);
    if (!won && (handoff.state !== 'claimed' || handoff.claimedBy !== claimer)) throw new ProblemError(UNAVAILABLE);
    if (won) {
      if (single !== null) await retireToken(tx, single, now);
      else if (mode === 'move') await retireTokens(tx, cartId, now);
      // A token that was given out before can't be what a cart moves to.
      const fresh = await insertToken(tx, cartId, claimer, now);
      if (mode === 'move' && !fresh) throw new ProblemError(UNAVAILABLE);
    }
    const cart = await findCart(tx, brand.document.id, cartId, claimer);
    if (cart === undefined || cart === 'retired') throw new ProblemError(UNAVAILABLE);
    if (won) await noteChannel(tx, cart, channel);
    return { mode, cart, won, single, id: handoff.id };
  });
  if (result.won) {
    if (result.single !== null) streams.ended(result.cart.id, result.single);
    else if (result.mode === 'move') streams.retired(result.cart.id, claimer);
    else streams.claimed(result.cart.id, result.id);
  }
  return { mode: result.mode, cart: result.cart };
};
