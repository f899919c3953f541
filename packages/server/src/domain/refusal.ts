import { type Problem, type ProblemName, PROBLEMS, problemType } from '@throughline/contract';

export type ProblemExtras = Pick<Problem, 'detail' | 'errors' | 'available' | 'retryAfter' | 'reason' | 'missing' | 'with' | 'triesLeft'>;

/** A problem document with the title and status its name stands for. */
export const problem = (name: ProblemName, extras: ProblemExtras = {}): Problem => ({
  type: problemType(name),
  title: PROBLEMS[name].title,
  status: PROBLEMS[name].status,
  ...extras,
});
