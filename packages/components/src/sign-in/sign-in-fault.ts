import type { SignInMessages } from './sign-in-messages.ts';

/** Why signing in does not go on, as far as a shopper can do something about it. */
export type SignInFault =
  | { readonly kind: 'no-email' | 'bad-email' | 'no-code' | 'dead' | 'offline' | 'failed' }
  | { readonly kind: 'wrong'; readonly triesLeft: number | undefined }
  | { readonly kind: 'limited'; readonly seconds: number };

interface Refused {
  readonly name: 'ProblemError';
  readonly reason: string | undefined;
  readonly retryAfter: number;
  readonly problem?: { readonly triesLeft?: number };
}

/** By name, not by class: the page's client may come from another copy of the package. */
const isRefused = (error: unknown): error is Refused => error instanceof Error && error.name === 'ProblemError';

export const signInFaultOf = (error: unknown): SignInFault => {
  if (error instanceof Error && error.name === 'NetworkError') return { kind: 'offline' };
  if (!isRefused(error)) return { kind: 'failed' };
  switch (error.reason) {
    case 'rate-limited':
      return { kind: 'limited', seconds: Math.max(1, Math.ceil(error.retryAfter / 1000)) };
    case 'invalid-request':
      return { kind: 'bad-email' };
    case 'code-wrong': {
      const triesLeft = error.problem?.triesLeft;
      return triesLeft === 0 ? { kind: 'dead' } : { kind: 'wrong', triesLeft };
    }
    default:
      return { kind: 'failed' };
  }
};

/** Whether what was typed is to blame. */
export const isTyped = (fault: SignInFault | null): fault is SignInFault =>
  fault !== null && ['no-email', 'bad-email', 'no-code', 'wrong', 'dead'].includes(fault.kind);

/** `time` says seconds in words. */
export const signInFaultText = (fault: SignInFault, say: SignInMessages, time: (seconds: number) => string): string => {
  switch (fault.kind) {
    case 'wrong':
      return say.wrong(fault.triesLeft);
    case 'limited':
      return say.limited(time(fault.seconds));
    default:
      return say.faults[fault.kind];
  }
};
