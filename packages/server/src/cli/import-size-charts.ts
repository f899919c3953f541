import { importSizeCharts } from '../import/import-size-charts.ts';
import type { Importer } from './import.ts';
import { count } from './report.ts';

/** Size charts in the format of docs/size-charts.md. */
export const importSizeChartFile: Importer = async ({ storage, brand, bytes }) => {
  const { charts, changed, warnings } = await importSizeCharts(storage, bytes, brand.document.id);
  for (const warning of warnings) console.error(warning);
  const read = count(charts, 'size chart');
  console.log(changed > 0 ? `${read} imported, ${changed} of them new or changed.` : `${read} read; nothing changed.`);
  return 0;
};
