import { formatOf } from './format-of.ts';
import { spaced } from './spacing.ts';
import type { Speech } from './speech.ts';

/** A share of one: 0.25 is “25%”, in German “25 %”. To the whole percent. */
export function formatPercent({ locale }: Speech, share: number): string {
  return spaced(formatOf(Intl.NumberFormat, locale, { style: 'percent', maximumFractionDigits: 0 }).format(share));
}
