import type { Fault } from './in-page.ts';

interface Accepted {
  readonly rule: Fault['rule'];
  /** What is said of it: the story, `where` and `says`, one after the other. */
  readonly about: RegExp;
  readonly why: string;
}

/** What a person looked at and found to be right as it is. */
const accepted: readonly Accepted[] = [
  {
    rule: 'motion',
    about: /tl-handoff .*div\.life span/,
    why: 'How long a code is good, as a line that grows shorter: that is what it tells, and it does so over a minute.',
  },
  {
    rule: 'cut',
    about: /tl-store-map .*button\.pin/,
    why: 'A pin at the map’s edge: what lies there is as far from being on the map as it is on it.',
  },
  {
    rule: 'overlap',
    about: /button\.pin\.many.* over .*button\.pin\.many/,
    why: 'Two pins that touch: each stands on a ground of its own, so one count is read whole and zooming in parts them.',
  },
];

/** Those that nobody has accepted, as lines to read. */
export const unaccepted = (story: string, faults: readonly Fault[]): string[] =>
  faults
    .filter(({ rule, where, says }) => !accepted.some((known) => known.rule === rule && known.about.test(`${story} ${where} ${says}`)))
    .map(({ rule, where, says }) => `${rule}: ${where} ${says}`);
