import type { JoinedCart, MergedLine, Session, SessionRenewal, SignIn, SignInResult } from '@throughline/contract';
import { cart } from '../transport/answer.ts';
import { list, optional, record, text, whole, word } from '../transport/shape.ts';

const session = record<Session>({ id: text, customer: text, email: text, channel: text });

export const nothing = (value: unknown): value is null => value === null;

export const signIn = record<SignIn>({ id: text, expiresIn: whole, delivery: word('sent', 'delayed'), resendIn: optional(whole) });

export const sessionRenewal = record<SessionRenewal>({ session, bearer: text, expiresIn: whole });

const merged = list(
  record<MergedLine>({
    sku: text,
    title: text,
    before: whole,
    added: whole,
    now: whole,
    outcome: word('added', 'joined', 'capped', 'gone'),
  }),
);

export const joinedCart = record<JoinedCart>({ cart, merged });

export const signInResult = record<SignInResult>({ session, bearer: text, expiresIn: whole, cart, merged });
