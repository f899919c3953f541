import { readFile } from 'node:fs/promises';
import { putSizeCharts } from '../import/import-size-charts.ts';
import { readSizeCharts } from '../import/size-chart-file.ts';
import type { Database } from '../storage/storage.ts';

/** Two steps up from `src/brand` and from `dist/brand`; in the format of `throughline import size-charts`. */
const FILE = new URL('../../demo/size-charts.json', import.meta.url);

/** Gives the demo brand its size charts. The same ones again change nothing. */
export const seedSizes = async (tx: Database, brandId: string): Promise<void> => {
  await putSizeCharts(tx, brandId, readSizeCharts(await readFile(FILE)).charts);
};
