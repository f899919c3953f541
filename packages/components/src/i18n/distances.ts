import { formatOf } from './format-of.ts';
import { spaced } from './spacing.ts';
import type { Speech } from './speech.ts';

const MILE = 1609.344;
const FOOT = 0.3048;
const YARD = 0.9144;

/** Countries whose road signs are in miles. */
const MILES = 'US GB LR MM';

/** What decides how distances are told, besides the language. */
export interface Roads {
  /** Chosen by the page, or the shopper. */
  readonly unit?: 'km' | 'mi' | undefined;
  /** Where the roads are: ISO 3166-1, two letters. A language without a region (`en`) says nothing of roads. */
  readonly country?: string | null | undefined;
}

/** How far: “350 m”, “2.4 km”, “12 km”; in miles where the reader's road signs are, or those there: “0.3 mi”, “500 ft”. */
export function formatDistance(speech: Speech, metres: number, roads: Roads = {}): string {
  if (!inMiles(speech, roads)) return metres < 995 ? near(speech, metres, 'meter') : far(speech, metres / 1000, 'kilometer');
  if (metres >= MILE / 8) return far(speech, metres / MILE, 'mile');
  return regionOf(speech, roads) === 'GB' ? near(speech, metres / YARD, 'yard') : near(speech, metres / FOOT, 'foot');
}

/** Whether distances are told in miles. */
export const inMiles = (speech: Speech, roads: Roads): boolean =>
  roads.unit ? roads.unit === 'mi' : MILES.includes(regionOf(speech, roads));

const regionOf = ({ locale }: Speech, { country }: Roads): string => new Intl.Locale(locale).region ?? country ?? '-';

/** To the ten: nobody stands on a pin. */
function near(speech: Speech, value: number, unit: string): string {
  return said(speech, Math.max(10, Math.round(value / 10) * 10), unit);
}

function far(speech: Speech, value: number, unit: string): string {
  return said(speech, value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value), unit);
}

function said({ locale }: Speech, value: number, unit: string): string {
  return spaced(formatOf(Intl.NumberFormat, locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value));
}
