import type { Problem, ProblemName } from '@throughline/contract';

const PREFIX = 'urn:throughline:problem:';

/** The name within a problem's type; undefined where the type is not one of the API's. May be newer than this version's list. */
export const reasonOf = (problem: Problem): ProblemName | undefined =>
  problem.type.startsWith(PREFIX) ? (problem.type.slice(PREFIX.length) as ProblemName) : undefined;

/** The server refused; `reason` is the problem's name in the contract. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  declare readonly problem: Problem;
  declare readonly reason: ProblemName | undefined;
  /** Milliseconds the server asked to wait. */
  declare readonly retryAfter: number;

  constructor(problem: Problem, seconds = problem.retryAfter ?? 0) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
    this.reason = reasonOf(problem);
    this.retryAfter = seconds * 1000;
  }
}

/** No answer, or one that is not the API's (a captive portal, a proxy). Trying again later may help. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** The call was wrong; nothing was kept or sent. */
export class ArgumentError extends TypeError {
  override readonly name = 'ArgumentError';
}

/** The client was disposed of, or forgot the shopper, before the answer came. */
export class DisposedError extends Error {
  override readonly name = 'DisposedError';

  constructor(message = 'the client was disposed of') {
    super(message);
  }
}

/** Milliseconds the server asked to wait; 0 when it asked for nothing. */
export const retryAfter = (error: unknown): number => (error instanceof ProblemError ? error.retryAfter : 0);

/** Whether the same request may succeed later. */
export const isPassing = (error: unknown): boolean =>
  error instanceof NetworkError ||
  (error instanceof ProblemError && (error.problem.status >= 500 || [408, 425, 429].includes(error.problem.status)));

export const isProblemError = (error: unknown): error is ProblemError => error instanceof ProblemError;
export const isNetworkError = (error: unknown): error is NetworkError => error instanceof NetworkError;
export const isArgumentError = (error: unknown): error is ArgumentError => error instanceof ArgumentError;
export const isDisposedError = (error: unknown): error is DisposedError => error instanceof DisposedError;
