import { ProblemError } from '../error.ts';
import type { HeldCart } from './held.ts';
import type { Ledger } from './ledger.ts';

/** Forgets a cart that can't be reached with the token held, ever again, when that is what the error says. */
export const forgetLost = async (ledger: Ledger, cart: HeldCart, error: unknown): Promise<void> => {
  if (error instanceof ProblemError && /^cart-(not-found|moved|token-required)$/.test(error.reason ?? ''))
    await ledger.forget({ cart, problem: error.problem });
};
