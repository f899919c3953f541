import { formatOf } from './format-of.ts';
import type { Speech } from './speech.ts';

const TYPES = { and: 'conjunction', or: 'disjunction' } as const;

/** `and`: “a, b and c”; `or`: “a, b or c”; `plain`: “a, b, c”. */
export function formatList({ locale }: Speech, items: readonly string[], kind: keyof typeof TYPES | 'plain' = 'and'): string {
  // Not Intl's `unit` lists: they are for “1 h 20 min”, and in Chinese put nothing between two words.
  return kind === 'plain' ? items.join(commaOf(locale)) : formatOf(Intl.ListFormat, locale, { type: TYPES[kind] }).format(items);
}

/** What stands between the members of an enumeration. */
function commaOf(locale: string): string {
  if (/^(ja|zh)\b/.test(locale)) return '、';
  return /^ar\b/.test(locale) ? '، ' : ', ';
}
