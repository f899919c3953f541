import { LIMITS, MATCH_SYMBOLS, type MatchSymbol } from '@throughline/contract';

/** Crockford's base 32: no I, L, O, U, so that nothing is mistaken for something else. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random bytes, as many as asked for. */
export type Random = (size: number) => Uint8Array;

/** Eight characters, 40 bits: `K7QP-3XWM`. */
export const drawCode = (random: Random): string => {
  const letters = [...random(8)].map((byte) => CODE_ALPHABET[byte & 31]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
};

/** What a shopper typed, as the code was drawn: case, blanks and hyphens don't matter, and O is 0, I and L are 1. */
export const normaliseCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

/** Three different symbols. */
export const drawMatch = (random: Random): [MatchSymbol, MatchSymbol, MatchSymbol] => {
  const left = [...MATCH_SYMBOLS];
  const draw = (): MatchSymbol => {
    const bytes = random(2);
    const [symbol] = left.splice(((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) % left.length, 1);
    return symbol ?? MATCH_SYMBOLS[0];
  };
  return [draw(), draw(), draw()];
};

export const handoffEnd = (now: number): number => now + LIMITS.handoffSeconds * 1000;

/** Whole seconds until `end`, at least 1 while there is any time left. */
export const secondsLeft = (end: number, now: number): number => Math.max(0, Math.ceil((end - now) / 1000));
