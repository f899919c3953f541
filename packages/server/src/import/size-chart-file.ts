import { GarmentKind, Measurement, Millimetres, SizeRange, SizeRegion } from '@throughline/contract';
import * as z from 'zod/mini';
import type { SizeChartDocument } from '../domain/size-chart.ts';
import { explain } from '../http/explain.ts';
import { ImportError } from './import-error.ts';
import { decodeText } from './decode.ts';

/** What a field is that a file leaves out. */
const { _default: optional } = z;

const MOST_ERRORS = 20;

const Words = z.record(z.string().check(z.minLength(2)), z.string().check(z.minLength(1), z.maxLength(2000)));
const Handle = z.string().check(z.minLength(1), z.maxLength(255));
const label = z.string().check(z.minLength(1), z.maxLength(40));

const Column = z.strictObject({
  measurement: Measurement,
  basis: z.enum(['body', 'garment']),
  primary: optional(z.boolean(), false),
  how: optional(z.nullable(Words), null),
  ease: optional(z.nullable(z.strictObject({ min: z.int(), max: z.int() })), null),
});

/** A single number is a range of one. */
const Range = z.pipe(
  z.nullable(z.union([Millimetres, SizeRange])),
  z.transform((value) => (typeof value === 'number' ? { min: value, max: value } : value)),
);

const Chart = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'expected small letters, digits and hyphens')),
  title: Words,
  kind: GarmentKind,
  fit: optional(z.enum(['close', 'regular', 'relaxed']), 'regular'),
  note: optional(z.nullable(Words), null),
  columns: z.array(Column).check(z.minLength(1), z.maxLength(16)),
  rows: z
    .array(
      z.strictObject({
        values: z.record(z.string(), z.string()),
        label,
        regional: optional(z.partialRecord(SizeRegion, label), {}),
        ranges: z.array(Range),
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
  references: optional(
    z.array(
      z.strictObject({
        brand: label,
        sizes: z.array(z.strictObject({ label, body: z.partialRecord(Measurement, Millimetres) })).check(z.minLength(1)),
      }),
    ),
    [],
  ),
  appliesTo: z.strictObject({ products: optional(z.array(Handle), []), collections: optional(z.array(Handle), []) }),
});

const File = z.strictObject({ sizeCharts: z.array(Chart).check(z.minLength(1), z.maxLength(500)) });

type Finding = { readonly where: string; readonly reason: string };

const duplicates = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);

/** The same values in whatever order they were written. */
const keyOf = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([option, value]) => `${option} ${value}`)
    .sort((a, b) => (a < b ? -1 : 1))
    .join(', ');

/** What a schema can't say of one chart. */
const errorsIn = (chart: SizeChartDocument, where: string): Finding[] => {
  const { columns, rows } = chart;
  const found: Finding[] = [];
  const names = columns.map(({ measurement, basis }) => `${measurement} of the ${basis}`);
  for (const name of duplicates(names)) found.push({ where: `${where}/columns`, reason: `${name} stands in two columns` });
  if (!columns.some(({ primary }) => primary)) found.push({ where: `${where}/columns`, reason: 'expected at least one primary column' });
  for (const [index, { basis, ease }] of columns.entries()) {
    if (ease !== null && (basis === 'body' || ease.min > ease.max))
      found.push({ where: `${where}/columns/${index}/ease`, reason: 'expected a column of the garment, and min not above max' });
  }
  for (const value of duplicates(rows.map(({ values }) => keyOf(values))))
    found.push({ where: `${where}/rows`, reason: `two rows are for the values ${value}` });
  for (const [index, { ranges }] of rows.entries()) {
    const row = `${where}/rows/${index}/ranges`;
    if (ranges.length !== columns.length)
      found.push({ where: row, reason: `expected ${columns.length} ranges, one per column, got ${ranges.length}` });
    for (const [column, range] of ranges.entries())
      if (range !== null && range.min > range.max)
        found.push({ where: `${row}/${column}`, reason: `expected min not above max, got ${range.min} and ${range.max}` });
  }
  return found;
};

/** Sizes grow from row to row; a gap is a body that nothing is made for, an overlap one that two sizes are made for. */
const warningsIn = ({ id, columns, rows }: SizeChartDocument): string[] =>
  columns.flatMap(({ measurement, basis, primary }, column) => {
    if (!primary || basis === 'garment') return [];
    return rows.flatMap(({ label, ranges }, index) => {
      const [before, now] = [rows[index - 1]?.ranges[column], ranges[column]];
      if (!before || !now) return [];
      const pair = `${id}: ${rows[index - 1]?.label ?? ''} and ${label}`;
      if (now.min < before.min) return [`${pair} are not in order of ${measurement}`];
      const gap = now.min - before.max;
      return gap > 10 ? [`${pair} leave ${gap} mm of ${measurement} between them`] : [];
    });
  });

/** Reads a file of size charts; throws an `ImportError` that says all that is wrong with it. */
export const readSizeCharts = (bytes: Uint8Array): { charts: readonly SizeChartDocument[]; warnings: readonly string[] } => {
  let json: unknown;
  try {
    json = JSON.parse(decodeText(bytes, 'JSON'));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('The file is not JSON; its format is in docs/size-charts.md.');
  }
  const parsed = File.safeParse(json, { reportInput: true });
  const findings: Finding[] = parsed.success
    ? parsed.data.sizeCharts.flatMap((chart, index) => errorsIn(chart, `/sizeCharts/${index}`))
    : explain(parsed.error, '').map(({ pointer, detail }) => ({ where: pointer, reason: detail }));
  const charts = parsed.success ? parsed.data.sizeCharts : [];
  for (const id of duplicates(charts.map((chart) => chart.id))) findings.push({ where: '/sizeCharts', reason: `two charts are "${id}"` });
  if (findings.length > 0) {
    const lines = findings.slice(0, MOST_ERRORS).map(({ where, reason }) => `${where === '' ? '/' : where}: ${reason}`);
    const more = findings.length > MOST_ERRORS ? [`… and ${findings.length - MOST_ERRORS} more`] : [];
    throw new ImportError(['The file was not imported:', ...lines, ...more].join('\n'));
  }
  return { charts, warnings: charts.flatMap(warningsIn) };
};
