import type { CodeReasons } from '../code-reasons/code-reasons.ts';
import type { MessageSet } from '../i18n/message-set.ts';
import type { StateMessages } from '../i18n/state-messages.ts';
import { en } from './offers-messages.en.ts';

/** All that offers say besides the brand's own words. Amounts, times and titles come in as they shall be shown. */
export interface OffersMessages extends StateMessages {
  readonly offers: string;
  readonly none: string;
  readonly endsIn: (time: string) => string;
  readonly inBag: string;
  readonly takes: (amount: string) => string;
  readonly missing: (amount: string) => string;
  readonly missingUnits: (count: number) => string;
  readonly apply: string;
  readonly applied: (title: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notDone: string;
  readonly signIn: string;
  /** Of what has no room in a banner, or beside a product. */
  readonly more: string;
  readonly next: (at: number, of: number) => string;
  /** Beside a struck price. */
  readonly before: string;
  readonly now: string;
  readonly lowest: string;
  readonly whyNot: CodeReasons;
}

const others = {
  ar: async () => (await import('./offers-messages.ar.ts')).ar,
  de: async () => (await import('./offers-messages.de.ts')).de,
  es: async () => (await import('./offers-messages.es.ts')).es,
  fr: async () => (await import('./offers-messages.fr.ts')).fr,
  ja: async () => (await import('./offers-messages.ja.ts')).ja,
  pl: async () => (await import('./offers-messages.pl.ts')).pl,
  zh: async () => (await import('./offers-messages.zh.ts')).zh,
};

export const offersMessages: MessageSet<OffersMessages> = { en, others };
