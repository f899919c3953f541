import { putSizeChart, otherCharts } from '../storage/size-chart-rows.ts';
import { handlesOf } from '../storage/product-rows.ts';
import type { Database, Storage } from '../storage/storage.ts';
import { ImportError } from './import-error.ts';
import { readSizeCharts } from './size-chart-file.ts';
import type { SizeChartDocument } from '../domain/size-chart.ts';

export interface SizeChartReport {
  readonly charts: number;
  /** New, or other than before. */
  readonly changed: number;
  /** What looks wrong and was imported as it is. */
  readonly warnings: readonly string[];
}

/** Handles a chart is for that the catalogue does not have: a typing error, or products that are imported later. */
const strangers = async (tx: Database, brandId: string, charts: readonly SizeChartDocument[]): Promise<string[]> => {
  const known = await handlesOf(tx, brandId);
  return charts.flatMap(({ id, appliesTo }) =>
    appliesTo.products.filter((handle) => !known.has(handle)).map((handle) => `${id}: there is no product "${handle}" yet`),
  );
};

/** Puts charts where there are none of their id, or in their place, all or none. Throws an `ImportError` when two charts are for one thing. */
export const putSizeCharts = async (tx: Database, brandId: string, charts: readonly SizeChartDocument[]): Promise<number> => {
  let changed = 0;
  for (const chart of charts) {
    const [other] = await otherCharts(tx, brandId, chart);
    if (other !== undefined) throw new ImportError(`${chart.id}: "${other.handle}" already has the size chart "${other.chart}".`);
    if (await putSizeChart(tx, brandId, chart)) changed += 1;
  }
  return changed;
};

/**
 * Imports a file of size charts (docs/size-charts.md) in one transaction. Throws an `ImportError` that names every wrong field; nothing
 * is imported then: half a chart sells the wrong sizes.
 */
export const importSizeCharts = async (storage: Storage, bytes: Uint8Array, brandId: string): Promise<SizeChartReport> => {
  const { charts, warnings } = readSizeCharts(bytes);
  return storage.write(async (tx) => ({
    charts: charts.length,
    changed: await putSizeCharts(tx, brandId, charts),
    warnings: [...warnings, ...(await strangers(tx, brandId, charts))],
  }));
};
