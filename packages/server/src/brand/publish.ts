import type { BrandKey } from '@throughline/contract';
import type { BrandDocument } from '../domain/brand.ts';
import { sha256 } from '../hash.ts';
import { tellPublished } from '../live/publications.ts';
import { putBrand, putStylesheet } from '../storage/brand-rows.ts';
import type { Storage } from '../storage/storage.ts';

/** A brand as its owner publishes it, with its compiled style sheets. */
export interface BrandPublication extends BrandDocument {
  readonly key: BrandKey;
  /** CSS text by channel: `kiosk` for kiosks, `web` for all else. */
  readonly stylesheets: { readonly web: string; readonly kiosk: string };
}

/** Makes the brand or puts this version in its place. The same publication again changes nothing: a version is a hash of the content. */
export const publishBrand = async (storage: Storage, publication: BrandPublication): Promise<void> => {
  const { key, stylesheets: sheets, ...document } = publication;
  const stylesheets = { web: sha256(sheets.web), kiosk: sha256(sheets.kiosk) };
  const version = sha256(JSON.stringify([key, document, stylesheets])).slice(0, 22);
  await storage.write(async (tx) => {
    await putStylesheet(tx, stylesheets.web, sheets.web);
    await putStylesheet(tx, stylesheets.kiosk, sheets.kiosk);
    await putBrand(tx, { key, version, document, stylesheets });
  });
  tellPublished(storage, document.id);
};
