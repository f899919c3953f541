import type { MergedLine } from '@throughline/client';
import type { MessageSet } from '../i18n/message-set.ts';
import type { StateMessages } from '../i18n/state-messages.ts';
import type { SignInFault } from './sign-in-fault.ts';
import { en } from './sign-in-messages.en.ts';

/** All that signing in says. Addresses, titles and waiting times come in as they shall be shown. */
export interface SignInMessages extends StateMessages {
  readonly title: string;
  readonly lead: string;
  /** For a screen in a shop. */
  readonly kioskLead: string;
  readonly email: string;
  readonly send: string;
  readonly sending: string;
  readonly codeTitle: string;
  readonly sent: (email: string) => string;
  /** The mail waits; the code's time begins when it leaves. */
  readonly delayed: (email: string) => string;
  readonly code: string;
  /** The sixth digit sends it. */
  readonly codeHint: string;
  readonly goodFor: (time: string) => string;
  readonly over: string;
  readonly check: string;
  readonly checking: string;
  readonly resend: string;
  /** While no other can be had yet. */
  readonly resendIn: (time: string) => string;
  readonly resent: string;
  readonly otherEmail: string;
  readonly minutes: (minutes: number) => string;
  readonly seconds: (seconds: number) => string;
  readonly wrong: (triesLeft: number | undefined) => string;
  readonly faults: Readonly<Record<Exclude<SignInFault['kind'], 'wrong' | 'limited'>, string>>;
  readonly limited: (time: string) => string;
  readonly signedInTitle: string;
  readonly signedInAs: (email: string) => string;
  readonly signOut: string;
  readonly mergedTitle: string;
  readonly mergedLead: string;
  /** Units that were in the customer's cart before, that were in the one held here, and that are in it now. */
  readonly merged: Readonly<Record<MergedLine['outcome'], (before: number, added: number, now: number) => string>>;
  readonly goOn: string;
}

const others = {
  ar: async () => (await import('./sign-in-messages.ar.ts')).ar,
  de: async () => (await import('./sign-in-messages.de.ts')).de,
  es: async () => (await import('./sign-in-messages.es.ts')).es,
  fr: async () => (await import('./sign-in-messages.fr.ts')).fr,
  ja: async () => (await import('./sign-in-messages.ja.ts')).ja,
  pl: async () => (await import('./sign-in-messages.pl.ts')).pl,
  zh: async () => (await import('./sign-in-messages.zh.ts')).zh,
};

export const signInMessages: MessageSet<SignInMessages> = { en, others };
