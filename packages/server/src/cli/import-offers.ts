import { importOffers } from '../import/import-offers.ts';
import type { Importer } from './import.ts';
import { count } from './report.ts';

/** Offers in the format of docs/offers.md. */
export const importOfferFile: Importer = async ({ storage, brand, bytes }) => {
  console.log(`${count(await importOffers(storage, bytes, brand.document.id), 'offer')} imported, in the place of those before.`);
  return 0;
};
