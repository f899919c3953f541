import { PAGE_LIMIT } from '@throughline/contract';
import { type ProblemError, wrongInput } from '../problem-error.ts';

/** Entries to a page, `unsaid` when nobody says; throws `invalid-request` where that is more than there may be. */
export const readLimit = (limit: string | undefined, unsaid: number = PAGE_LIMIT.default): number => {
  if (limit === undefined) return unsaid;
  if (Number(limit) > PAGE_LIMIT.most) {
    throw wrongInput('query/limit', `expected a whole number from 1 to ${PAGE_LIMIT.most}, got ${limit}`);
  }
  return Number(limit);
};

/** The key of the last entry seen, opaque to clients. */
export const writeKey = (key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The cursor is none of ours, or of another question. */
export const wrongCursor = (): ProblemError => wrongInput('query/cursor', 'expected the "next" of a page before, of the same question');

type Kind = 'string' | 'number';

/** The key that a cursor holds, of values of one of these kinds; throws `invalid-request` for what is no such cursor. */
export const readKey = (cursor: string | undefined, ...shapes: readonly (readonly Kind[])[]): (string | number)[] | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    const fits = (kinds: readonly Kind[]): boolean =>
      Array.isArray(key) && key.length === kinds.length && key.every((each, index) => typeof each === kinds[index]);
    if (shapes.some(fits)) return key as (string | number)[];
  } catch {
    // No JSON: told like any other that is none of ours.
  }
  throw wrongCursor();
};
