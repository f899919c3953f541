import type { Hours, Span } from '@throughline/contract';

type Days = Pick<Hours, 'week' | 'seasons'> & { readonly exceptions: readonly Omit<Hours['exceptions'][number], 'name'>[] };

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAY = 1440;

/** Minutes after midnight as people write them: `18:00`, past midnight `26:00`. */
const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const shown = ({ opens, closes }: Span): string => `${clock(opens)}-${clock(closes)}`;

/** What is wrong with the spans of one day; undefined when nothing is. */
const checkDay = (spans: readonly Span[]): string | undefined => {
  for (const [index, span] of spans.entries()) {
    const { opens, closes } = span;
    if (!Number.isInteger(opens) || opens < 0 || opens >= DAY) return 'a span opens from 00:00 to 23:59';
    if (!Number.isInteger(closes) || closes > opens + DAY) return `${shown(span)} is longer than a day`;
    if (closes <= opens)
      return `closes (${clock(closes)}) before it opens (${clock(opens)}); past midnight is ${clock(opens)}-${clock(closes + DAY)}`;
    const before = spans[index - 1];
    if (before !== undefined && before.opens > opens) return `${shown(before)} and ${shown(span)} are not in order`;
    if (before !== undefined && before.closes > opens) return `${shown(before)} and ${shown(span)} overlap`;
  }
  return undefined;
};

const checkWeek = (week: readonly (readonly Span[])[], name: string): string | undefined => {
  if (week.length !== DAYS.length) return `${name}expected 7 days, Monday first, got ${week.length}`;
  for (const [index, spans] of week.entries()) {
    const fault = checkDay(spans);
    if (fault !== undefined) return `${name}${DAYS[index]}: ${fault}`;
  }
  for (const [index, spans] of week.entries()) {
    const last = spans.at(-1);
    const first = week[(index + 1) % DAYS.length]?.[0];
    if (last !== undefined && first !== undefined && last.closes - DAY > first.opens)
      return `${name}${DAYS[index]}: ${shown(last)} overlaps the next day's ${shown(first)}`;
  }
  return undefined;
};

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDate = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = (/^\d{4}-\d\d-\d\d$/.exec(text)?.[0] ?? '').split('-').map(Number);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0) + leap;
};

/** What is wrong with these hours, in one sentence that names the day; undefined when nothing is. */
export const checkHours = ({ week, seasons, exceptions }: Days): string | undefined => {
  for (const { from, to, week: own } of seasons) {
    // A leap year has every day there is.
    if (!isDate(`2024-${from}`) || !isDate(`2024-${to}`)) return `the season ${from} to ${to}: expected months and days, "12-24"`;
    const fault = checkWeek(own, `the season ${from} to ${to}, `);
    if (fault !== undefined) return fault;
  }
  for (const { from, to, spans } of exceptions) {
    if (!isDate(from) || !isDate(to)) return `the special day ${from} to ${to}: expected dates, "2026-12-24"`;
    if (to < from) return `the special day ${from} to ${to} ends before it starts`;
    const fault = checkDay(spans);
    if (fault !== undefined) return `the special day ${from}: ${fault}`;
  }
  return checkWeek(week, '');
};
