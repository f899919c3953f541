const DAY_MS = 86_400_000;

/** Milliseconds a cart with something in it rests before it counts as left. */
export const LEFT_AFTER_MS = 3_600_000;

/** Days between the ends of one question. */
const MOST_DAYS = 400;

/** `part` of `whole` in basis points, halves rounded up; null of nothing. */
export const shareBp = (part: number, whole: number): number | null => (whole === 0 ? null : Math.floor((part * 10_000) / whole + 0.5));

export interface Period {
  /** Milliseconds since the epoch; `to` is not part of it. */
  readonly from: number;
  readonly to: number;
}

/** Which bound is wrong, and what was expected. */
export interface WrongPeriod {
  readonly wrong: 'from' | 'to';
  readonly why: string;
}

/** The last 30 days up to now, or what was asked for. `parse` gives NaN for a day there is not. */
export const periodOf = (
  from: string | undefined,
  to: string | undefined,
  now: number,
  parse: (text: string) => number,
): Period | WrongPeriod => {
  const end = to === undefined ? now : parse(to);
  if (Number.isNaN(end)) return { wrong: 'to', why: 'expected a day there is' };
  const start = from === undefined ? end - 30 * DAY_MS : parse(from);
  if (Number.isNaN(start)) return { wrong: 'from', why: 'expected a day there is' };
  if (start >= end) return { wrong: 'from', why: 'expected a time before "to"' };
  if (end - start > MOST_DAYS * DAY_MS) return { wrong: 'from', why: `expected at most ${MOST_DAYS} days before "to"` };
  return { from: start, to: end };
};
