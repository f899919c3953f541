import * as z from 'zod/mini';
import { SignInId } from '../id.ts';
import type { Route } from '../route.ts';
import { CartJoin, JoinedCart, SessionRefresh, SessionRenewal, SignIn, SignInProof, SignInResult, SignInStart } from '../session.ts';

export const postSession = {
  method: 'POST',
  path: '/sessions',
  summary: 'Send a one-time code by e-mail; one answer, whether the address is known or not',
  auth: 'key',
  body: SignInStart,
  answer: SignIn,
  status: 201,
  problems: [],
} as const satisfies Route;

export const verifySession = {
  method: 'POST',
  path: '/sessions/{id}/verify',
  summary: "Sign in with the code; the cart held until now is merged into the customer's",
  auth: 'key',
  params: { id: SignInId },
  body: SignInProof,
  answer: SignInResult,
  status: 200,
  problems: ['code-wrong', 'currency-unavailable'],
} as const satisfies Route;

export const refreshSession = {
  method: 'POST',
  path: '/sessions/refresh',
  summary: 'A new bearer for a refresh token, which is used up by it; one used twice ends the session',
  auth: 'key',
  body: SessionRefresh,
  answer: SessionRenewal,
  status: 200,
  problems: ['session-ended'],
} as const satisfies Route;

export const joinCart = {
  method: 'POST',
  path: '/sessions/current/cart',
  summary: "Merge a guest's cart into the customer's",
  auth: 'customer',
  body: CartJoin,
  answer: JoinedCart,
  status: 200,
  problems: ['cart-not-found'],
} as const satisfies Route;

export const signOut = {
  method: 'DELETE',
  path: '/sessions/current',
  summary: 'Sign out, here or everywhere',
  auth: 'customer',
  query: { everywhere: z.optional(z.enum(['true', 'false'])) },
  status: 204,
  problems: [],
} as const satisfies Route;
