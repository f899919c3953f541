import type { Fault } from './in-page.ts';

interface Accepted {
  readonly rule: Fault['rule'];
  /** What is said of it: the story, `where` and `says`, one after the other. */
  readonly about: RegExp;
  readonly why: string;
}

/** What a person looked at and found to be right as it is. */
const accepted: readonly Accepted[] = [];

/** Those that nobody has accepted, as lines to read. */
export const unaccepted = (story: string, faults: readonly Fault[]): string[] =>
  faults
    .filter(({ rule, where, says }) => !accepted.some((known) => known.rule === rule && known.about.test(`${story} ${where} ${says}`)))
    .map(({ rule, where, says }) => `${rule}: ${where} ${says}`);
