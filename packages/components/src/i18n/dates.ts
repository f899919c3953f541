import { formatOf } from './format-of.ts';
import type { Speech } from './speech.ts';

/** A moment: RFC 3339, or epoch milliseconds. */
export type Instant = string | number;

/** How a day is written. */
export interface DayStyle {
  /** With the name of the weekday, in full or short; without it when left out. */
  readonly weekday?: 'long' | 'short';
  /** `long` (the default): 4 March 2026; `short`: 4 Mar 2026. */
  readonly month?: 'long' | 'short';
  /** False leaves the year out, for days around today. */
  readonly year?: boolean;
  /** IANA time zone in which an instant is looked at; the viewer's when left out. A day without a time is the same everywhere. */
  readonly zone?: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * A day (`2026-03-04`), or the day an instant falls on: “4 March 2026”, “Wed, 4 Mar”. Gregorian everywhere: the last day to bring something
 * back is the one on the receipt, also where Intl would choose another calendar.
 */
export function formatDay({ locale }: Speech, when: Instant, style: DayStyle = {}): string {
  const { weekday, month = 'long', year = true } = style;
  const plain = typeof when === 'string' && DAY.test(when);
  const zone = plain ? 'UTC' : style.zone;
  return formatOf(Intl.DateTimeFormat, locale, {
    calendar: 'gregory',
    day: 'numeric',
    month,
    ...(year && { year: 'numeric' }),
    ...(weekday && { weekday }),
    ...(zone && { timeZone: zone }),
  }).format(instant(when));
}

export const instant = (when: Instant): number => (typeof when === 'string' ? Date.parse(when) : when);
