import type { JoinedCart, Session, SessionRenewal, SignInResult } from '@throughline/contract';
import { maskEmail } from '../domain/email.ts';
import { BEARER_MS } from '../domain/sign-in.ts';
import { inLocale } from '../domain/words.ts';
import type { SignedInNow } from '../service/sign-ins.ts';
import type { SessionRow } from '../storage/session-rows.ts';
import { type Audience, presentCart } from './present.ts';

const presentSession = ({ id, customer, email, channel }: SessionRow): Session => ({ id, customer, email: maskEmail(email), channel });

export const presentRenewal = ({ session, bearer }: Pick<SignedInNow, 'session' | 'bearer'>, now: number): SessionRenewal => ({
  session: presentSession(session),
  bearer,
  // A visit to a kiosk ends when it ends, however often its answer was repeated.
  expiresIn: Math.max(1, Math.floor(Math.min(BEARER_MS, session.expiresAt - now) / 1000)),
});

export const presentJoined = ({ cart, merged }: Pick<SignedInNow, 'cart' | 'merged'>, audience: Audience): JoinedCart => ({
  cart: presentCart(cart.id, cart.version, cart.document, audience),
  merged: merged.map((line) => ({ ...line, title: inLocale(line.title, audience.locale) })),
});

export const presentSignIn = (signedIn: SignedInNow, audience: Audience, now: number): SignInResult => ({
  ...presentRenewal(signedIn, now),
  ...presentJoined(signedIn, audience),
});
