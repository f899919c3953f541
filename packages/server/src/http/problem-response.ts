import { API_VERSION, HEADERS, type Problem } from '@throughline/contract';
import type { Context } from '../context.ts';
import { problem } from '../domain/refusal.ts';
import { ProblemError } from '../problem-error.ts';
import { isPassing } from '../storage/passing.ts';

/** RFC 9457. */
export const problemResponse = (document: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(document), {
    status: document.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      [HEADERS.version]: API_VERSION,
      ...(document.retryAfter !== undefined && { 'retry-after': String(document.retryAfter) }),
      ...headers,
    },
  });

/** The answer to whatever a route threw. What isn't a problem is logged and not shown. */
export const failureResponse = (error: unknown, { log }: Pick<Context, 'log'>): Response => {
  if (error instanceof ProblemError) return problemResponse(error.problem, error.headers);
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const where =
    error instanceof Error
      ? error.stack
          ?.split('\n')
          .slice(1, 6)
          .map((line) => line.trim())
      : undefined;
  log.error({ error: error instanceof Error ? error.name : typeof error, code, where }, 'request failed');
  return isPassing(error) ? problemResponse(problem('unavailable', { retryAfter: 2 })) : problemResponse(problem('internal'));
};
