/** Why there is nothing to claim, as far as a shopper can do something about it. */
export type Fault =
  | { readonly kind: 'missing' | 'unavailable' | 'offline' | 'failed' }
  | { readonly kind: 'limited'; readonly seconds: number };

interface Refused {
  readonly name: 'ProblemError';
  readonly reason: string | undefined;
  readonly retryAfter: number;
}

/** By name, not by class: the page's client may come from another copy of the package. */
const isRefused = (error: unknown): error is Refused => error instanceof Error && error.name === 'ProblemError';

export const faultOf = (error: unknown): Fault => {
  if (error instanceof Error && error.name === 'NetworkError') return { kind: 'offline' };
  if (!isRefused(error)) return { kind: 'failed' };
  if (error.reason === 'rate-limited') return { kind: 'limited', seconds: Math.max(1, Math.ceil(error.retryAfter / 1000)) };
  // A code that is not even well formed is a wrong code to whoever typed it.
  return { kind: error.reason === 'handoff-unavailable' || error.reason === 'invalid-request' ? 'unavailable' : 'failed' };
};
