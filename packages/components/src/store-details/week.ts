import { dateIn, type Hours, hoursOn, type Span } from '@throughline/client';

const DAY = 86_400_000;
/** Days told of beyond the week, where they are special. */
const AHEAD = 30;

/** What a day is like at a store. */
export interface Day {
  /** `2026-12-24`. */
  readonly date: string;
  /** No spans: closed. */
  readonly spans: readonly Span[];
  /** Name of the special day, where it has one. */
  readonly special: string | null;
}

const dayAfter = (today: string, days: number): string => new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);

const dayOf = (hours: Hours, date: string): Day => ({ date, ...hoursOn(hours, date) });

/** The seven days from today on, at the store. */
export const weekFrom = (hours: Hours, timeZone: string, now: number): readonly Day[] => {
  const today = dateIn(timeZone, now);
  return Array.from({ length: 7 }, (_, ahead) => dayOf(hours, dayAfter(today, ahead)));
};

/** The special days of the next month that are not among those. */
export const specialAhead = (hours: Hours, timeZone: string, now: number): readonly Day[] => {
  const today = dateIn(timeZone, now);
  return Array.from({ length: AHEAD - 7 }, (_, ahead) => dayAfter(today, ahead + 7))
    .filter((date) => hours.exceptions.some(({ from, to }) => from <= date && date <= to))
    .map((date) => dayOf(hours, date));
};
