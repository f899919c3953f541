import type { Problem } from '@throughline/client';

/** Why something that was asked did not happen. `refused`: by a problem's name in the contract. */
export type Trouble =
  | { readonly kind: 'offline' | 'failed' }
  | { readonly kind: 'limited'; readonly seconds: number }
  | { readonly kind: 'refused'; readonly reason: string; readonly problem: Problem | undefined };

interface Refused {
  readonly reason: string | undefined;
  readonly retryAfter: number;
  readonly problem?: Problem;
}

/** By name, not by class: the page's client may come from another copy of the package. */
export const troubleOf = (error: unknown): Trouble => {
  if (!(error instanceof Error) || error.name === 'DisposedError') return { kind: 'failed' };
  if (error.name === 'NetworkError') return { kind: 'offline' };
  if (error.name !== 'ProblemError') return { kind: 'failed' };
  const { reason, retryAfter, problem } = error as Error & Refused;
  if (reason === 'rate-limited') return { kind: 'limited', seconds: Math.max(1, Math.ceil(retryAfter / 1000)) };
  return reason && reason !== 'internal' ? { kind: 'refused', reason, problem } : { kind: 'failed' };
};

interface TroubleWords {
  readonly away: string;
  readonly broken: string;
  readonly limited: (seconds: number) => string;
}

/** `reasons`: what the element has to say about some of the refusals. */
export const troubleIn = (trouble: Trouble, say: TroubleWords, reasons: Readonly<Record<string, string>> = {}): string => {
  if (trouble.kind === 'limited') return say.limited(trouble.seconds);
  if (trouble.kind === 'refused') return reasons[trouble.reason] ?? say.broken;
  return trouble.kind === 'offline' ? say.away : say.broken;
};
