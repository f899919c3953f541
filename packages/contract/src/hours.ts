import type { Hours, OpenState, Span } from './store.ts';

// Pure, and without the schemas: a kiosk that runs for months looks again at the hours it has by this very function, as the server does.

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 86_400_000;
/** Offsets kept of a zone, and dates: a kiosk runs for months. */
const MOST_KEPT = 1024;
/** Days looked ahead for a change: a year of seasons, and a little. */
const HORIZON = 370;
/** Open for longer than this without a break is open round the clock. */
const UNBROKEN = 8 * DAY;

const formats = new Map<string, Intl.DateTimeFormat>();
/** By zone, then by quarter. */
const offsets = new Map<string, Map<number, number>>();
/** By day since 1970-01-01. */
const dates = new Map<number, string>();

/** Milliseconds the zone's clocks are ahead of UTC at an instant. Throws a `RangeError` for no zone. */
const offsetAt = (zone: string, at: number): number => {
  // Clocks are changed at quarters of an hour only.
  const quarter = Math.floor(at / QUARTER);
  let ofZone = offsets.get(zone);
  if (!ofZone) offsets.set(zone, (ofZone = new Map<number, number>()));
  let offset = ofZone.get(quarter);
  if (offset === undefined) {
    let format = formats.get(zone);
    if (!format) formats.set(zone, (format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })));
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(quarter * QUARTER)) ?? [];
    offset = hours ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE : 0;
    if (ofZone.size >= MOST_KEPT) ofZone.clear();
    ofZone.set(quarter, offset);
  }
  return offset;
};

/** Days since 1970-01-01, at the store. */
const dayAt = (zone: string, at: number): number => Math.floor((at + offsetAt(zone, at)) / DAY);

const dateOf = (day: number): string => {
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * DAY).toISOString().slice(0, 10);
    if (dates.size >= MOST_KEPT) dates.clear();
    dates.set(day, date);
  }
  return date;
};

/** The date in a time zone at an instant (epoch milliseconds): `2026-12-24`. */
export const dateIn = (timeZone: string, at: number): string => dateOf(dayAt(timeZone, at));

/**
 * When the clock at the store's wall shows `minutes` after the midnight that begins `day`. Of a time that comes twice it is the first; one
 * that is skipped comes as the clocks are put forward: whoever looks at the clock finds it past.
 */
const instantOf = (zone: string, day: number, minutes: number): number => {
  const wall = day * DAY + minutes * MINUTE;
  const [before, after] = [offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)];
  let late = wall - before;
  if (before === after || offsetAt(zone, late) === before) return late;
  let early = wall - after;
  if (offsetAt(zone, early) === after) return early;
  // Skipped: the change is after `early` and not after `late`.
  while (late - early > MINUTE) {
    const middle = Math.floor((early + late) / 2 / MINUTE) * MINUTE;
    if (offsetAt(zone, middle) === after) late = middle;
    else early = middle;
  }
  return late;
};

/** The instant (epoch milliseconds) of minutes after the midnight that begins a date (`2026-12-24`), by the store's clock. */
export const instantIn = (timeZone: string, date: string, minutes: number): number =>
  instantOf(timeZone, Date.parse(`${date}T00:00Z`) / DAY, minutes);

const hoursOnDay = (hours: Hours, date: string, day: number): { readonly spans: readonly Span[]; readonly special: string | null } => {
  const exception = hours.exceptions.findLast(({ from, to }) => from <= date && date <= to);
  if (exception) return { spans: exception.spans, special: exception.name };
  const monthDay = date.slice(5);
  const season = hours.seasons.findLast(({ from, to }) =>
    from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to,
  );
  // 1970-01-01 was a Thursday; weeks begin on Monday.
  return { spans: (season ?? hours).week[(day + 3) % 7] ?? [], special: null };
};

/** The spans that begin on a date (`2026-12-24`), and the name of the special day that rules it, if it has one. */
export const hoursOn = (hours: Hours, date: string): { readonly spans: readonly Span[]; readonly special: string | null } =>
  hoursOnDay(hours, date, Date.parse(date) / DAY);

/** One span on one day, as it comes about. Instants are epoch milliseconds. */
export interface Opening {
  /** The date at the store on which it begins. */
  readonly date: string;
  readonly opens: number;
  readonly closes: number;
  readonly special: string | null;
}

/** The openings that end after an instant, in order, for a year. */
export function* openings(hours: Hours, timeZone: string, from: number): Generator<Opening, void, undefined> {
  const today = dayAt(timeZone, from);
  // Yesterday's may last past midnight.
  for (let day = today - 1; day <= today + HORIZON; day++) {
    const date = dateOf(day);
    const { spans, special } = hoursOnDay(hours, date, day);
    for (const span of spans) {
      const opens = instantOf(timeZone, day, span.opens);
      const closes = instantOf(timeZone, day, span.closes);
      // What lies within an hour that is skipped does not come about.
      if (closes > Math.max(from, opens)) yield { date, opens, closes, special };
    }
  }
}

/** Whether a store is open at an instant (epoch milliseconds), and until when that stays so. Throws a `RangeError` for no time zone. */
export const openState = (hours: Hours, timeZone: string, at: number): OpenState => {
  let open = false;
  let until = Infinity;
  const today = dayAt(timeZone, at);
  let { special } = hoursOnDay(hours, dateOf(today), today);
  for (const opening of openings(hours, timeZone, at)) {
    if (!open && opening.opens > at) until = opening.opens;
    // Spans that meet are one: closing at midnight and opening then is no change.
    if (open ? opening.opens > until : opening.opens > at) break;
    if (!open) special = opening.special;
    until = open ? Math.max(until, opening.closes) : opening.closes;
    open = true;
    if (until - at > UNBROKEN) {
      until = Infinity;
      break;
    }
  }
  return { open, until: until === Infinity ? null : new Date(until).toISOString(), special };
};
