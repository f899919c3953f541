import { type DayStyle, type Instant, formatDay, instant } from './dates.ts';
import { formatOf } from './format-of.ts';
import { spaced } from './spacing.ts';
import type { Speech } from './speech.ts';

const MINUTE = 60_000;

/**
 * The time of an instant on the clocks of an IANA zone: “14:30”, “2:30 PM”. Where the viewer's own clock shows another time then, the
 * zone is named: “14:30 (Central European Time)”.
 */
export function formatTime(speech: Speech, when: Instant, zone?: string): string {
  const at = instant(when);
  const time = clock(speech, zone).format(at);
  const foreign = zone && foreignZone(speech, at, zone);
  return spaced(foreign ? bracketed(speech, time, foreign) : time);
}

/** The name of a zone whose clocks show another time than the viewer's at that instant (epoch milliseconds). */
export function foreignZone(speech: Speech, at: number, zone: string): string | undefined {
  return wall(at, zone) === wall(at) ? undefined : zoneName(speech, at, zone);
}

/** Day and time of an instant: “4 March 2026, 14:30”. The zone as in `formatTime`. */
export function formatDayTime(speech: Speech, when: Instant, style: DayStyle = {}): string {
  const { locale } = speech;
  const comma = /^(ja|zh)\b/.test(locale) ? ' ' : /^ar\b/.test(locale) ? '، ' : ', ';
  return `${formatDay(speech, when, style)}${comma}${formatTime(speech, when, style.zone)}`;
}

/** A time on the wall by minutes after midnight, as opening hours have it: 570 is “9:30”. Hours after midnight (1500) are of the next day. */
export function formatClock(speech: Speech, minutes: number): string {
  return spaced(clock(speech, 'UTC').format(minutes * MINUTE));
}

/** From one time on the wall to another: “09:00–18:00”, “9:00 AM – 6:00 PM”. Both ends in full: they stand under one another. */
export function formatHours(speech: Speech, opens: number, closes: number): string {
  const [from, to] = [formatClock(speech, opens), formatClock(speech, closes)];
  const dash = /^ja\b/.test(speech.locale) ? '～' : /\s/.test(from) ? ' – ' : '–';
  return `${from}${dash}${to}`;
}

function clock({ locale }: Speech, zone: string | undefined): Intl.DateTimeFormat {
  // With one digit or two for the hours of the morning: left to itself the same engine does now this, now that.
  const { hour12 } = formatOf(Intl.DateTimeFormat, locale, { hour: 'numeric' }).resolvedOptions();
  const hour = hour12 || /^(es|ja)\b/.test(locale) ? 'numeric' : '2-digit';
  return formatOf(Intl.DateTimeFormat, locale, { hour, minute: '2-digit', ...(zone && { timeZone: zone }) });
}

function zoneName({ locale }: Speech, at: number, zone: string): string {
  const parts = formatOf(Intl.DateTimeFormat, locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

function bracketed({ locale }: Speech, text: string, remark: string): string {
  return /^(ja|zh)\b/.test(locale) ? `${text}（${remark}）` : `${text} (${remark})`;
}

function wall(at: number, zone?: string): string {
  return formatOf(Intl.DateTimeFormat, 'en', { dateStyle: 'short', timeStyle: 'short', ...(zone && { timeZone: zone }) }).format(at);
}
