import { PAGE_LIMIT } from '@throughline/contract';
import { ProblemError } from '../problem-error.ts';

/** Entries to a page; throws `invalid-request` where that is more than there may be. */
export const readLimit = (limit: string | undefined): number => {
  if (limit === undefined) return PAGE_LIMIT.default;
  if (Number(limit) > PAGE_LIMIT.most) {
    throw new ProblemError('invalid-request', {
      errors: [{ pointer: 'query/limit', detail: `expected a whole number from 1 to ${PAGE_LIMIT.most}, got ${limit}` }],
    });
  }
  return Number(limit);
};

/** The key of the last entry seen, opaque to clients. */
export const writeKey = (key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The cursor is none of ours, or of another question. */
export const wrongCursor = (): ProblemError =>
  new ProblemError('invalid-request', {
    errors: [{ pointer: 'query/cursor', detail: 'expected the "next" of a page before, of the same question' }],
  });

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
