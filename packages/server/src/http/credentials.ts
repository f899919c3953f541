import { Bearer, CartToken, type CustomerId, HEADERS, OrderToken, type Problem, type Route, SecretKey } from '@throughline/contract';
import { sha256 } from '../hash.ts';
import { ProblemError } from '../problem-error.ts';
import { isSecretHash } from '../storage/brand-rows.ts';
import { findSession } from '../storage/session-rows.ts';
import type { Exchange } from './environment.ts';

/** A customer who is signed in, and the session by which she is. */
export interface SignedIn {
  readonly customer: CustomerId;
  readonly session: string;
}

/** Hash of the order token that came along, or who is signed in. */
export type OrderHolder = { readonly tokenHash: string } | SignedIn;

type Needed<R extends Route> = {
  /** SHA-256 of the cart token. */
  cart: { readonly tokenHash: string };
  customer: SignedIn;
  order: { readonly holder: OrderHolder };
  key: unknown;
  secret: unknown;
}[R['auth']];

type Also<R extends Route> = R extends { also: readonly (infer A)[] }
  ? ('cart' extends A ? { readonly tokenHash?: string } : unknown) & ('customer' extends A ? Partial<SignedIn> : unknown)
  : unknown;

/** What a request brings to be let in with, as far as its route asks for it. Whether a cart or order opens to it is the service's to say. */
export type Credentials<R extends Route> = Needed<R> & Also<R>;

type Errors = NonNullable<Problem['errors']>;

const readCart = (c: Exchange, errors: Errors): { tokenHash: string } | undefined => {
  const token = c.req.header(HEADERS.cartToken);
  if (token === undefined || token === '') return undefined;
  if (!CartToken.safeParse(token).success)
    errors.push({ pointer: `header/${HEADERS.cartToken}`, detail: 'expected a cart token: "ct_" and 43 base64url characters' });
  return { tokenHash: sha256(token) };
};

const readOrder = (c: Exchange, errors: Errors): { tokenHash: string } | undefined => {
  const token = c.req.header(HEADERS.orderToken);
  if (token === undefined || token === '') return undefined;
  if (!OrderToken.safeParse(token).success)
    errors.push({ pointer: `header/${HEADERS.orderToken}`, detail: 'expected an order token: "ot_" and 43 base64url characters' });
  return { tokenHash: sha256(token) };
};

const bearerOf = (c: Exchange): string | undefined => /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];

const readCustomer = async (c: Exchange): Promise<SignedIn | undefined> => {
  const token = bearerOf(c);
  if (token === undefined) return undefined;
  const { storage, clock } = c.get('context');
  const found = Bearer.safeParse(token).success
    ? await findSession(storage.db, c.get('brand').document.id, sha256(token), clock.now())
    : undefined;
  if (found === undefined) throw new ProblemError('session-ended');
  return found;
};

const demandSecret = async (c: Exchange): Promise<void> => {
  const token = bearerOf(c);
  // Hashes are compared, so that the time it takes tells nothing of the key.
  const known =
    token !== undefined &&
    SecretKey.safeParse(token).success &&
    (await isSecretHash(c.get('context').storage.db, c.get('brand').document.id, sha256(token)));
  if (!known) throw new ProblemError('secret-key-required', { detail: 'Send "Authorization: Bearer sk_…".' });
};

/** Reads what the route asks for. Throws the problem of what is missing; adds to `errors` what is not well formed. */
export const readCredentials = async (c: Exchange, { auth, also = [] }: Route, errors: Errors): Promise<object> => {
  const helpful = {
    ...(also.includes('cart') && readCart(c, errors)),
    ...(also.includes('customer') && (await readCustomer(c))),
  };
  switch (auth) {
    case 'cart': {
      const cart = readCart(c, errors);
      if (cart === undefined) throw new ProblemError('cart-token-required', { detail: `Send the cart's token as ${HEADERS.cartToken}.` });
      return { ...helpful, ...cart };
    }
    case 'customer': {
      const customer = await readCustomer(c);
      if (customer === undefined) throw new ProblemError('sign-in-required', { detail: 'Send "Authorization: Bearer at_…".' });
      return { ...helpful, ...customer };
    }
    case 'order': {
      const holder = readOrder(c, errors) ?? (await readCustomer(c));
      if (holder === undefined)
        throw new ProblemError('order-token-required', { detail: `Send the order's token as ${HEADERS.orderToken}, or sign in.` });
      return { ...helpful, holder };
    }
    case 'secret':
      await demandSecret(c);
      return helpful;
    case 'key':
      return helpful;
  }
};
