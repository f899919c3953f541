import type {
  Bearer,
  CartId,
  Channel,
  ClientId,
  CustomerId,
  SessionId,
  SignIn,
  SignInId,
  SignInProof,
  SignInStart,
} from '@throughline/contract';
import type { Context } from '../context.ts';
import { type Email, parseEmail } from '../domain/email.ts';
import type { MergedRecord } from '../domain/merge-carts.ts';
import { BEARER_MS, codeEnd, drawDigits, MOST_TRIES, normaliseDigits, sessionEnd } from '../domain/sign-in.ts';
import { secondsLeft } from '../domain/handoff.ts';
import { sha256 } from '../hash.ts';
import type { Reader } from '../mail/reader.ts';
import { signInLetter } from '../mail/sign-in-letter.ts';
import { mint } from '../mint.ts';
import { ProblemError, wrongInput } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { type CartRow, readCart } from '../storage/cart-rows.ts';
import {
  customerOf,
  insertBearer,
  insertRefreshToken,
  insertSession,
  readSession,
  findRefreshToken,
  type SessionRow,
} from '../storage/session-rows.ts';
import { countTry, endSignIn, findSignIn, insertSignIn, type SignInRow, useSignIn } from '../storage/sign-in-rows.ts';
import type { Database } from '../storage/storage.ts';
import { sendMail } from './mail.ts';
import { takeCart, type Taken, tellTaken, tokenKnown } from './customer-cart.ts';

/** Milliseconds a shopper waits to learn whether her code has left. */
const DELIVERY_PATIENCE_MS = 2000;

const hashCode = (id: SignInId, code: string): string => sha256(`${id} ${normaliseDigits(code)}`);

/** The address, or the problem that names the field. */
const demandEmail = (typed: string): Email => {
  const email = parseEmail(typed);
  if (typeof email === 'string') throw wrongInput('/email', email);
  return email;
};

/** Sends a code. Nothing is looked up: a known address takes the same steps as an unknown one, and customers are made when they sign in. */
export const beginSignIn = async (context: Context, brand: BrandRow, start: SignInStart, reader: Reader): Promise<SignIn> => {
  const { storage, clock, random, limiter, postman } = context;
  const { address, key: email } = demandEmail(start.email);
  const resendIn = limiter.take('codes', sha256(`${brand.document.id} ${email}`));
  const now = clock.now();
  const id = mint(random, 'si', 16);
  const code = drawDigits(random);
  const mail = await storage.write(async (tx) => {
    if (start.replaces !== undefined) await endSignIn(tx, brand.document.id, start.replaces, email);
    const sent = await sendMail(tx, context, brand, address, signInLetter(brand.document, reader, code));
    await insertSignIn(tx, brand.document.id, { id, email, address, mail: sent, codeHash: hashCode(id, code) }, now);
    return sent;
  });
  const sent = await postman.deliver(mail, DELIVERY_PATIENCE_MS);
  const end = codeEnd({ askedAt: now, sentAt: clock.now() });
  return { id, expiresIn: secondsLeft(end, clock.now()), delivery: sent ? 'sent' : 'delayed', resendIn };
};

export interface SignedInNow {
  readonly session: SessionRow;
  readonly bearer: Bearer;
  readonly cart: CartRow;
  readonly merged: readonly MergedRecord[];
}

/** What is on record of a sign-in that went well. */
interface Result {
  readonly cart: CartId;
  readonly merged: readonly MergedRecord[];
}

/** `triesLeft` is told for a code that is still alive; all that are dead, or never were, look the same. */
type Verified = (SignedInNow & { readonly taken?: Taken }) | { readonly triesLeft: number };

const DEAD = { triesLeft: 0 } as const;

/** One in a million, five times: with so few digits, what is wrong must say nothing, and cost a try. */
export const verifySignIn = async (
  context: Context,
  brand: BrandRow,
  id: SignInId,
  proof: SignInProof,
  channel: Channel,
): Promise<SignedInNow> => {
  const { storage, clock, random } = context;
  const now = clock.now();
  const codeHash = hashCode(id, proof.code);
  const proofHash = sha256(`${proof.refreshToken} ${proof.cartToken}`);
  const minted = {
    customer: mint(random, 'cu', 16),
    session: mint(random, 'se', 16),
    cart: mint(random, 'ca', 16),
    by: mint(random, 'cl', 16),
  };
  const bearer = mint(random, 'at', 32);

  const verified = await storage.write(async (tx): Promise<Verified> => {
    const row = await findSignIn(tx, brand.document.id, id);
    await countTry(tx, id);
    const alive = row?.state === 'open' && row.tries < MOST_TRIES && codeEnd(row) > now;
    if (row?.codeHash !== codeHash) return alive ? { triesLeft: MOST_TRIES - row.tries - 1 } : DEAD;
    if (row.state === 'used') return repeat(tx, row);
    return alive ? open(tx, row) : DEAD;
  });
  if ('triesLeft' in verified) throw new ProblemError('code-wrong', verified);
  const { taken } = verified;
  if (taken) tellTaken(context, taken, minted.by);
  return verified;

  /** The answer was lost: whoever shows the same secrets again is told again, until she has gone on with them. */
  async function repeat(tx: Database, row: SignInRow): Promise<Verified> {
    const session = row.session === null ? undefined : await readSession(tx, row.session);
    if (row.proofHash !== proofHash || session === undefined || session.endedAt !== null || session.expiresAt <= now) return DEAD;
    const token = await findRefreshToken(tx, brand.document.id, sha256(proof.refreshToken));
    const result = JSON.parse(row.result ?? 'null') as Result | null;
    const cart = result && (await readCart(tx, result.cart));
    if (!result || !cart || (token !== undefined && token.next !== null)) return DEAD;
    await insertBearer(tx, session.id, sha256(bearer), Math.min(now + BEARER_MS, session.expiresAt));
    return { session, bearer, cart, merged: result.merged };
  }

  async function open(tx: Database, { email }: SignInRow): Promise<Verified> {
    const customer: CustomerId = await customerOf(tx, brand.document.id, email, minted.customer, now);
    const session: SessionId = minted.session;
    const expiresAt = sessionEnd(channel, now);
    await insertSession(tx, brand.document.id, { id: session, customer, channel, expiresAt }, now);
    await insertBearer(tx, session, sha256(bearer), now + BEARER_MS);
    if (channel !== 'kiosk' && !(await insertRefreshToken(tx, session, sha256(proof.refreshToken)))) throw tokenKnown('/refreshToken');
    const by: ClientId = minted.by;
    const taken = await takeCart(tx, { brand, customer, session, channel, proof, fresh: minted.cart, by, now });
    const result: Result = { cart: taken.cart.id, merged: taken.merged };
    await useSignIn(tx, id, proofHash, session, JSON.stringify(result));
    const shown: SessionRow = { id: session, customer, email, channel, expiresAt, endedAt: null };
    return { session: shown, bearer, cart: taken.cart, merged: taken.merged, taken };
  }
};
