import type { SizeChart, SizeRegion, Units } from '@throughline/client';

/** Inches where a locale names a country that measures in them; of English alone nobody knows. */
export const unitsOf = (locale: string): Units => (/-(US|LR|MM)\b/i.test(locale) ? 'in' : 'cm');

/** Systems that sizes of the chart have names in, besides their own. */
export const regionsOf = ({ rows }: SizeChart): SizeRegion[] =>
  (['eu', 'uk', 'us', 'jp', 'int'] as const).filter((region) =>
    rows.some(({ regional, label }) => regional[region] !== undefined && regional[region] !== label),
  );

/** The one that is read where this language is spoken; the first where that isn't known. */
export const regionOf = (chart: SizeChart, locale: string): SizeRegion | undefined => {
  const regions = regionsOf(chart);
  const wanted = /^ja\b/.test(locale) ? 'jp' : /-US\b/.test(locale) ? 'us' : /-GB\b/.test(locale) ? 'uk' : 'eu';
  return regions.find((region) => region === wanted) ?? regions[0];
};
