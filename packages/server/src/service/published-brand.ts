import type { BrandDocument } from '../domain/brand.ts';
import { withFiled } from '../domain/collection.ts';
import { sha256 } from '../hash.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { listCollections } from '../storage/product-rows.ts';
import type { Database } from '../storage/storage.ts';

/** A brand as it is shown, with the collections its products bring along, and the version of all that. */
export interface PublishedBrand {
  readonly document: BrandDocument;
  readonly version: string;
}

export const readPublished = async (db: Database, { document, version: published }: BrandRow): Promise<PublishedBrand> => {
  const collections = withFiled(document.collections, await listCollections(db, document.id));
  // Products bring collections along without the brand being published again.
  const version = sha256(JSON.stringify([published, collections])).slice(0, 22);
  return { document: { ...document, collections }, version };
};
