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

/** A day (`2026-03-04`), or the day an instant falls on: “4 March 2026”, “Wed, 4 Mar”. */
export function formatDay(speech: Speech, when: Instant, style: DayStyle = {}): string {
  return partsOf(speech, when, style).join('');
}

/**
 * From one day to another, what they share said once: “4–11 March 2026”. Not by `formatRange`: engines have its patterns from tables of
 * different years, some of them wrong.
 */
export function formatDays(speech: Speech, from: Instant, to: Instant, style: DayStyle = {}): string {
  const first = partsOf(speech, from, style);
  const last = partsOf(speech, to, style);
  if (first.join('') === last.join('')) return first.join('');
  if (/^(ja|zh)\b/.test(speech.locale)) {
    // The largest comes first: the end is told from where it differs on.
    const differs = last.findIndex((part, at) => part !== first[at]);
    return `${first.join('')}${speech.locale.startsWith('ja') ? '～' : '至'}${last.slice(differs).join('')}`;
  }
  let kept = first.length;
  while (kept > 1 && first[kept - 1] === last[kept - 1 + last.length - first.length]) kept--;
  // The dot of a German “4.” belongs to the day.
  const start = first.slice(0, kept).join('') + (first[kept]?.startsWith('.') ? '.' : '');
  return `${start}${/^\p{N}+\.?$/u.test(start) ? '–' : ' – '}${last.join('')}`;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Gregorian everywhere: the last day to bring something back is the one on the receipt, also where Intl would choose another calendar. */
function partsOf({ locale }: Speech, when: Instant, style: DayStyle): string[] {
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
  })
    .formatToParts(instant(when))
    .map(({ value }) => value);
}

export const instant = (when: Instant): number => (typeof when === 'string' ? Date.parse(when) : when);
