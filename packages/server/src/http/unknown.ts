import { BASE_PATH, ROUTES } from '@throughline/contract';
import { problem } from '../domain/refusal.ts';
import type { Exchange } from './environment.ts';
import { problemResponse } from './problem-response.ts';

const PATTERNS = Object.values(ROUTES).map(({ method, path }) => ({
  method: method as string,
  pattern: new RegExp(`^${BASE_PATH}${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** What no route answers: a path that has other methods, or nothing at all. */
export const refuseUnknown = (c: Exchange): Response => {
  const methods = PATTERNS.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method);
  return methods.length === 0
    ? problemResponse(problem('not-found'))
    : problemResponse(problem('method-not-allowed', { detail: `Allowed here: ${methods.join(', ')}.` }), {
        allow: [...methods, 'OPTIONS'].join(', '),
      });
};
