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

/** One field is not what it should be. `pointer` is a JSON Pointer into the body, or `query/…`, `header/…`. */
export const wrongInput = (pointer: string, detail: string): ProblemError =>
  new ProblemError('invalid-request', { errors: [{ pointer, detail }] });
