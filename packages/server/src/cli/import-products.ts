import { importProducts } from '../import/import-products.ts';
import type { Importer } from './import.ts';
import { count, printFindings, printOutcome, showProgress } from './report.ts';

/** A Shopify product CSV. */
export const importProductFile: Importer = async ({ storage, brand, bytes, options }) => {
  const currency = options['currency'] === undefined ? undefined : String(options['currency']).toUpperCase();
  const report = await importProducts(storage, bytes, { brand, currency, progress: showProgress('products') });
  printFindings(report.findings);
  if (report.unpublished.length > 0) console.log(`Left out, not published: ${report.unpublished.join(', ')}`);
  const read = `${count(report.products, 'product')} with ${count(report.variants, 'variant')}`;
  if (report.changed > 0) console.log(`${read} imported, ${report.changed} of them new or changed.`);
  else if (report.products > 0) console.log(`${read} read; nothing changed.`);
  return printOutcome(report.findings, report.products);
};
