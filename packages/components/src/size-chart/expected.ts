import type { Measurement, SizeChart, SizeRange } from '@throughline/client';
import type { Entry } from './asked.ts';

/** Millimetres that a person or a part of her may have at all: what the contract takes. */
const ANY: SizeRange = { min: 10, max: 3000 };
/** How far beyond its sizes somebody may be who looks at a chart: a share of the smallest, times the largest. */
const [UNDER, OVER] = [0.6, 2];
/** Told in whole centimetres. */
const STEP = 10;

/**
 * Lengths that a chart's reader may have. Wide enough for everybody, who then is told how far outside the sizes she is; narrow enough to
 * hear 400 for 40, and most inches among centimetres.
 */
export const expectedIn = ({ columns, rows }: SizeChart, measurement: Measurement): SizeRange => {
  const ranges = columns.flatMap(({ basis, measurement: of }, at) =>
    basis === 'body' && of === measurement ? rows.flatMap((row) => row.ranges[at] ?? []) : [],
  );
  if (!ranges.length) return ANY;
  const least = Math.min(...ranges.map(({ min }) => min)) * UNDER;
  const most = Math.max(...ranges.map(({ max }) => max)) * OVER;
  return { min: Math.max(ANY.min, Math.floor(least / STEP) * STEP), max: Math.min(ANY.max, Math.ceil(most / STEP) * STEP) };
};

export type Fault = 'unreadable' | 'small' | 'large';

/** What is wrong with what was filled in; undefined where nothing is. */
export const faultIn = (chart: SizeChart, measurement: Measurement, { text, length }: Entry): Fault | undefined => {
  if (length === null) return text ? 'unreadable' : undefined;
  const { min, max } = expectedIn(chart, measurement);
  return length < min ? 'small' : length > max ? 'large' : undefined;
};
