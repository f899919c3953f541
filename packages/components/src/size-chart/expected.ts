import type { Measurement, SizeChart, SizeRange } from '@throughline/client';
import type { Entry } from './asked.ts';
import type { LengthWriter } from './length.ts';
import { ANY } from './parse-length.ts';

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

/** A length like hers, with a fraction: one of the middle of the chart. */
export const exampleIn = ({ columns, rows }: SizeChart, measurement: Measurement, lengths: LengthWriter): string => {
  const at = columns.findIndex((column) => column.measurement === measurement);
  const ranges = rows.flatMap((row) => row.ranges[at] ?? []);
  const { min, max } = ranges[ranges.length >> 1] ?? ANY;
  const unit = lengths.units === 'cm' ? 10 : 25.4;
  return lengths.said((Math.floor((min + max) / 2 / unit) + 0.5) * unit);
};

export type Fault = 'unreadable' | 'small' | 'large';

/** What is wrong with what was filled in; undefined where nothing is. */
export const faultIn = (chart: SizeChart, measurement: Measurement, { text, length }: Entry): Fault | undefined => {
  if (length === null) return text ? 'unreadable' : undefined;
  const { min, max } = expectedIn(chart, measurement);
  return length < min ? 'small' : length > max ? 'large' : undefined;
};
