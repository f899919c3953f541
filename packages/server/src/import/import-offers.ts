import { OffersError, replaceOffers } from '../brand/offers.ts';
import type { Storage } from '../storage/storage.ts';
import { ImportError } from './import-error.ts';

/** The list in a file `{ "offers": […] }`, whatever is in it. */
export const readOfferFile = (bytes: Uint8Array): readonly unknown[] => {
  let file: unknown;
  try {
    file = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ImportError('The file is no JSON in UTF-8.');
  }
  const offers: unknown = typeof file === 'object' && file !== null && 'offers' in file ? file.offers : undefined;
  if (!Array.isArray(offers)) throw new ImportError('Expected { "offers": […] }.');
  return offers;
};

/** Puts the file's offers in the place of all the brand had; how many. Throws an `ImportError` that names every field at fault. */
export const importOffers = async (storage: Storage, bytes: Uint8Array, brandId: string): Promise<number> => {
  const offers = readOfferFile(bytes);
  try {
    await storage.write((tx) => replaceOffers(tx, brandId, offers));
  } catch (error) {
    if (!(error instanceof OffersError)) throw error;
    // Places in the file, not in its list.
    const inFile = error.errors.map(({ pointer, detail }) => ({ pointer: `/offers${pointer}`, detail }));
    throw new ImportError(new OffersError(inFile).message);
  }
  return offers.length;
};
