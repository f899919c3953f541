/** A day of the calendar, `2026-12-05`. Compares as text. */
export type Day = string;

const DAY_MS = 86_400_000;

/** Making one is slow, and there are some hundred zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(zone, format);
  return format;
};

/** Whether the machine knows the zone by this IANA name. */
export const isZone = (zone: string): boolean => {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
};

/** The day that it is in `zone` at `time` (milliseconds since the epoch). */
export const dayIn = (zone: string, time: number): Day => {
  const parts = formatOf(zone).formatToParts(time);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};

/** Whole days later; no zone has a say in it. */
export const daysAfter = (day: Day, days: number): Day => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The day itself, or the Monday after it when it is a Saturday or Sunday. */
export const workingDay = (day: Day): Day => {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return daysAfter(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
};
