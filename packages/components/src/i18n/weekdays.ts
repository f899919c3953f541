import { formatOf } from './format-of.ts';
import type { Speech } from './speech.ts';

/** 1 is Monday, 7 Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** 1970-01-05 was a Monday. */
const MONDAY = Date.UTC(1970, 0, 5);
const DAY = 86_400_000;

/** Where the week begins on Sunday or Saturday (CLDR); not every engine knows, and those that do must not differ. */
const SUNDAY =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const SATURDAY = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

export function formatWeekday({ locale }: Speech, day: Weekday, style: 'long' | 'short' | 'narrow' = 'long'): string {
  return formatOf(Intl.DateTimeFormat, locale, { weekday: style, timeZone: 'UTC' }).format(MONDAY + (day - 1) * DAY);
}

/** The days of a week in the order in which calendars there show them. */
export function weekOf({ locale }: Speech): readonly Weekday[] {
  const region = new Intl.Locale(locale).maximize().region ?? '';
  const first = SUNDAY.includes(region) ? 7 : SATURDAY.includes(region) ? 6 : 1;
  return [...WEEK.slice(first - 1), ...WEEK.slice(0, first - 1)];
}
