import { type Instant, formatDay, instant } from './dates.ts';
import { formatOf } from './format-of.ts';
import { spaced } from './spacing.ts';
import type { Speech } from './speech.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Under this somebody was here just now. */
const NOW = 45 * SECOND;

type Wording = 'long' | 'short';

/** How long ago, or how soon, as it is told: “now”, “2 min ago”, “in 3 hr”, “yesterday”. From a week on it is the day. `now`: epoch ms. */
export function formatRelative(speech: Speech, when: Instant, now: number, wording: Wording = 'short'): string {
  const ms = instant(when) - now;
  const far = Math.abs(ms);
  if (far >= 7 * DAY) return formatDay(speech, when, { month: wording });
  const format = formatOf(Intl.RelativeTimeFormat, speech.locale, { numeric: 'auto', style: wording });
  const told = (size: number, unit: Intl.RelativeTimeFormatUnit): string =>
    // Not 0: “this hour” is no answer to how long ago.
    spaced(format.format(Math.sign(ms) * Math.max(1, Math.round(far / size)), unit));
  // No seconds: nothing is to be drawn anew with each of them.
  if (far < NOW) return format.format(0, 'second');
  if (far < 59.5 * MINUTE) return told(MINUTE, 'minute');
  return far < 23.5 * HOUR ? told(HOUR, 'hour') : told(DAY, 'day');
}

/** A stretch of time in its two largest units, to the minute, under one to the second: “40 min”, “1 hr 20 min”, “2 days”. */
export function formatDuration(speech: Speech, milliseconds: number, wording: Wording = 'short'): string {
  const said = (count: number, unit: 'day' | 'hour' | 'minute' | 'second'): string =>
    formatOf(Intl.NumberFormat, speech.locale, { style: 'unit', unit, unitDisplay: wording }).format(count);
  if (milliseconds < MINUTE) return spaced(said(Math.round(milliseconds / SECOND), 'second'));
  const minutes = Math.round(milliseconds / MINUTE);
  const hours = Math.floor(minutes / 60);
  const units = [
    [Math.floor(hours / 24), 'day'],
    [hours % 24, 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const first = units.findIndex(([count]) => count > 0);
  const parts = units.slice(first, first + 2).flatMap(([count, unit]) => (count > 0 ? [said(count, unit)] : []));
  // Not Intl.DurationFormat: not every engine has it.
  return spaced(formatOf(Intl.ListFormat, speech.locale, { type: 'unit', style: 'short' }).format(parts));
}
