import { putStores } from '../brand/stores.ts';
import type { Storage } from '../storage/storage.ts';
import { readStoreFile, type StoreFile } from './store-file.ts';

export interface StoreReport extends Pick<StoreFile, 'findings' | 'notes' | 'unit'> {
  /** Stores the file has, apart from those left out. */
  readonly stores: number;
  /** Stores that are new or have changed. */
  readonly changed: number;
}

export interface StoreImport {
  readonly brandId: string;
  /** Latitude and longitude stand in each other's place, and that is known. */
  readonly swapped?: boolean;
  /** Told how many stores are written. */
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Puts the stores of a file into those of a brand, all in one transaction. A store of the same reference is replaced, those that aren't in
 * the file stay. Throws an `ImportError` for a file that can't be read at all; nothing is imported then.
 */
export const importStores = async (
  storage: Storage,
  bytes: Uint8Array,
  { brandId, swapped = false, progress }: StoreImport,
): Promise<StoreReport> => {
  const { stores, findings, notes, unit } = readStoreFile(bytes, swapped);
  const changed = await storage.write((tx) => putStores(tx, brandId, stores, progress));
  return { stores: stores.length, changed: changed.length, findings, notes, unit };
};
