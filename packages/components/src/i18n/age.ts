import type { Speech } from './speech.ts';

const STEPS = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', Infinity],
] as const;

/** How long ago something was, to the largest whole unit: "5 minutes ago". `milliseconds` since then; less than a minute is "now". */
export const ageIn = ({ locale }: Speech, milliseconds: number): string => {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  let value = milliseconds / 1000;
  for (const [unit, next] of STEPS) {
    if (value < next) return format.format(unit === 'second' ? 0 : -Math.floor(value), unit);
    value /= next;
  }
  return '';
};
