import type { Random } from './handoff.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Milliseconds a code will do after it was sent. */
const CODE_MS = 10 * MINUTE_MS;
/** Milliseconds after which a code is dead however late it was sent. */
const CODE_WAIT_MS = 60 * MINUTE_MS;
/** Guesses before a code is dead. */
export const MOST_TRIES = 5;

export const BEARER_MS = 15 * MINUTE_MS;
const SESSION_MS = 30 * DAY_MS;

/** Six digits, evenly drawn but for one part in four thousand. */
export const drawDigits = (random: Random): string => {
  const drawn = [...random(4)].reduce((sum, byte) => sum * 256 + byte, 0);
  return String(drawn % 1_000_000).padStart(6, '0');
};

/** What was typed, as the code was drawn: blanks and hyphens don't matter, and Arabic, Persian and full-width digits are digits. */
export const normaliseDigits = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

export interface CodeTimes {
  readonly askedAt: number;
  /** Null while it waits for the mail server. */
  readonly sentAt: number | null;
}

/** When a code is dead: its time begins when it leaves, since nobody can type what is still in the outbox. */
export const codeEnd = ({ askedAt, sentAt }: CodeTimes): number => Math.min((sentAt ?? askedAt) + CODE_MS, askedAt + CODE_WAIT_MS);

/** When a session ends unless it is renewed. On a kiosk nothing renews it. */
export const sessionEnd = (channel: string, now: number): number => now + (channel === 'kiosk' ? BEARER_MS : SESSION_MS);
