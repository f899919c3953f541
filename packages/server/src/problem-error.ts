import type { Problem, ProblemName } from '@throughline/contract';
import { problem, type ProblemExtras } from './domain/refusal.ts';

/** Thrown to end a request with a problem; whatever it wrote is undone. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(name: ProblemName, extras: ProblemExtras = {}, headers: Readonly<Record<string, string>> = {}) {
    super(name);
    this.problem = problem(name, extras);
    this.headers = headers;
  }
}
