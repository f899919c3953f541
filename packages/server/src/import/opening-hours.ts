import type { Hours, Span } from '@throughline/contract';
import { checkHours } from '../domain/check-hours.ts';
import { weekdayOf } from './store-fields.ts';

/** Hours that can't be read; the message says which part. */
export class HoursError extends Error {
  override readonly name = 'HoursError';
}

const DAY = 1440;
/** A span that closes before it opens, at this hour at the latest, is one past midnight. Later it is as likely that the two were swapped. */
const LATEST_NIGHT = 6 * 60;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const TIME = String.raw`(\d{1,2})(?:[:.h](\d{2}))?\s*(?:h|uhr)?\s*([ap]\.?m\.?)?`;
const SPAN = new RegExp(`^${TIME}\\s*(?:-|–|—|\\bto\\b|\\bbis\\b)\\s*${TIME}$`, 'i');
const CLOSED = /^(off|closed|geschlossen|ferm[eé]e?|cerrado|chiuso|gesloten|lukket|st[aä]ngt)$/i;

const minutesOf = (hour: string, minute: string | undefined, half: string | undefined, shown: string): number => {
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  const most = half === undefined ? 48 : 12;
  if (hours > most || minutes > 59 || (half !== undefined && hours === 0)) throw new HoursError(`"${shown}" is no time`);
  const shift = half === undefined ? hours : (hours % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  return shift * 60 + minutes;
};

const readSpan = (text: string): Span => {
  const found = SPAN.exec(text);
  if (found === null) throw new HoursError(`"${text}" is no span such as 10:00-18:00`);
  const [, hour = '', minute, half, toHour = '', toMinute, toHalf] = found;
  const opens = minutesOf(hour, minute, half, text);
  const closes = minutesOf(toHour, toMinute, toHalf, text);
  if (closes > opens) return { opens, closes };
  if (closes <= LATEST_NIGHT && closes < opens) return { opens, closes: closes + DAY };
  throw new HoursError(`"${text}" ends before it starts`);
};

/** `10:00-13:00, 15:00-19:00`; none where it says that it is closed. */
export const readSpans = (text: string): Span[] => {
  if (CLOSED.test(text.trim())) return [];
  return text
    .split(/[,/&]| und | and /)
    .map((each) => readSpan(each.trim()))
    .toSorted((a, b) => a.opens - b.opens);
};

/** Days of the week at the start of a rule, and the rest of it. `holidays`: it says something of public or school holidays too. */
const readWeekdays = (text: string): { days: number[] | null; holidays: boolean; rest: string } => {
  const days = new Set<number>();
  let holidays = false;
  let rest = text;
  for (;;) {
    const found = /^(\p{L}{2,}\.?)(?:\s*(?:-|–|bis|to)\s*(\p{L}{2,}\.?))?\s*([,:]?)\s*/iu.exec(rest);
    const [all = '', first = '', last, comma] = found ?? [];
    if (/^(PH|SH)$/i.test(first)) holidays = true;
    else {
      const [from, to] = [weekdayOf(first), weekdayOf(last ?? first)];
      if (from < 0 || to < 0) break;
      for (let day = from; ; day = (day + 1) % 7) {
        days.add(day);
        if (day === to) break;
      }
    }
    rest = rest.slice(all.length);
    if (comma !== ',') break;
  }
  return { days: days.size > 0 ? [...days] : null, holidays, rest };
};

interface Dates {
  /** `12-24`, or with a year `2026-12-24`. */
  readonly from: string;
  readonly to: string;
  readonly yearly: boolean;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A date or a range of months or dates at the start of a rule, and the rest of it. */
const readDates = (text: string): { dates: Dates | null; rest: string } => {
  const part = String.raw`(?:(\d{4})\s+)?(${MONTHS.join('|')})[a-z]*\.?(?:\s+(\d{1,2})(?![\d:.h]))?`;
  const found = new RegExp(`^${part}(?:\\s*-\\s*(?:${part}|(\\d{1,2})(?![\\d:.h])))?\\s*:?\\s*`, 'i').exec(text);
  if (found === null) return { dates: null, rest: text };
  const [all, year, name = '', day, toYear, toName, toDay, onlyDay] = found;
  const month = MONTHS.indexOf(name.toLowerCase());
  const toMonth = toName === undefined ? month : MONTHS.indexOf(toName.toLowerCase());
  const end = onlyDay ?? toDay ?? (toName === undefined && day !== undefined ? day : MONTH_DAYS[toMonth]);
  const from = `${two(month + 1)}-${two(Number(day ?? 1))}`;
  const to = `${two(toMonth + 1)}-${two(Number(end))}`;
  const rest = text.slice(all.length);
  if (year === undefined && toYear === undefined) return { dates: { from, to, yearly: true }, rest };
  if (year === undefined) throw new HoursError(`"${all.trim()}" has a year at its end only`);
  return { dates: { from: `${year}-${from}`, to: `${toYear ?? year}-${to}`, yearly: false }, rest };
};

const holds = ({ from, to }: Pick<Dates, 'from' | 'to'>, day: string): boolean =>
  from <= to ? from <= day && day <= to : from <= day || day <= to;

const overlap = (a: Pick<Dates, 'from' | 'to'>, b: Pick<Dates, 'from' | 'to'>): boolean => holds(a, b.from) || holds(b, a.from);

/**
 * Opening hours as OpenStreetMap writes them, as far as they say what is sure: weekdays, spans, months and dates, `24/7`, `off`. What is
 * said of public or school holidays can't be read, since their dates are not there: `holidays` is true then. Throws an `HoursError` for all
 * else: half-read hours send people to closed doors.
 */
export const readOpeningHours = (text: string): { readonly hours: Hours; readonly holidays: boolean } => {
  let week: Span[][] = Array.from({ length: 7 }, () => []);
  const seasons: { from: string; to: string; week: Span[][] }[] = [];
  const exceptions: { from: string; to: string; name: null; spans: Span[] }[] = [];
  let said = false;
  let skipped = false;
  // A comma after a time may begin another rule, which adds to those before it.
  const rules = text.replaceAll(/(?<=\d|off|closed)\s*,\s*(?=\p{L}{2})/giu, ';+').split(/[;\n]/);
  for (const whole of rules.map((rule) => rule.trim()).filter(Boolean)) {
    const adds = whole.startsWith('+');
    const { dates, rest: undated } = readDates(whole.replace(/^\+/, '').trim());
    const { days, holidays, rest } = readWeekdays(undated);
    skipped ||= holidays;
    // A rule about holidays alone.
    if (holidays && days === null) continue;
    const spans = rest.trim() === '24/7' ? [{ opens: 0, closes: DAY }] : readSpans(rest.trim());
    said = true;
    const changed = (before: readonly Span[][]): Span[][] =>
      before.map((old, day) =>
        days !== null && !days.includes(day) ? old : adds ? [...old, ...spans].toSorted((a, b) => a.opens - b.opens) : spans,
      );
    if (dates === null) {
      // The last rule that fits a day counts: this one would undo those, which nobody means.
      if (seasons.length > 0 || exceptions.length > 0) throw new HoursError(`"${whole}" comes after rules for certain dates`);
      week = changed(week);
    } else if (dates.yearly) {
      const same = seasons.find(({ from, to }) => from === dates.from && to === dates.to);
      if (same) same.week = changed(same.week);
      else if (days !== null && seasons.some((other) => overlap(other, dates)))
        throw new HoursError(`"${whole}" changes some weekdays of a season that another rule has changed`);
      else seasons.push({ from: dates.from, to: dates.to, week: changed(week) });
    } else if (days === null) exceptions.push({ from: dates.from, to: dates.to, name: null, spans });
    else throw new HoursError(`"${whole}" is about weekdays of certain dates`);
  }
  if (!said) throw new HoursError('it says nothing of an ordinary day');
  const hours: Hours = { week, seasons, exceptions };
  const fault = checkHours(hours);
  if (fault !== undefined) throw new HoursError(fault);
  return { hours, holidays: skipped };
};
