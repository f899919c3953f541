import { importStores } from '../import/import-stores.ts';
import type { Importer } from './import.ts';
import { count, printFindings, printOutcome, showProgress } from './report.ts';

/** Stores as GeoJSON or CSV. */
export const importStoreFile: Importer = async ({ storage, brand, bytes, options }) => {
  const report = await importStores(storage, bytes, {
    brandId: brand.document.id,
    swapped: options['swapCoordinates'] === true,
    progress: showProgress('stores'),
  });
  printFindings(report.findings, report.unit);
  for (const note of report.notes) console.error(note);
  const read = count(report.stores, 'store');
  if (report.changed > 0) console.log(`${read} imported, ${report.changed} of them new or changed.`);
  else if (report.stores > 0) console.log(`${read} read; nothing changed.`);
  return printOutcome(report.findings, report.stores);
};
