import type { SizeChart } from '@throughline/contract';
import { recordOf, type SizeChartDocument, type SizeCounts } from '../domain/size-chart.ts';
import { inLocale } from '../domain/words.ts';

/** A chart in one language, with what became of a product's sizes. */
export const presentSizeChart = (chart: SizeChartDocument, counts: SizeCounts, locale: string): SizeChart => ({
  id: chart.id,
  title: inLocale(chart.title, locale),
  kind: chart.kind,
  fit: chart.fit,
  note: chart.note && inLocale(chart.note, locale),
  columns: chart.columns.map(({ how, ...column }) => ({ ...column, how: how && inLocale(how, locale) })),
  rows: chart.rows.map((row) => ({
    values: { ...row.values },
    label: row.label,
    regional: { ...row.regional },
    ranges: [...row.ranges],
    record: recordOf(row.values, counts),
  })),
  references: chart.references.map(({ brand, sizes }) => ({ brand, sizes: sizes.map((size) => ({ ...size, body: { ...size.body } })) })),
});
