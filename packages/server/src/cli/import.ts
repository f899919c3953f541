import { readFile } from 'node:fs/promises';
import { ImportError } from '../import/import-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';
import { demoBrand } from './demo-shop.ts';
import { importOfferFile } from './import-offers.ts';
import { importProductFile } from './import-products.ts';
import { importSizeChartFile } from './import-size-charts.ts';
import { importStoreFile } from './import-stores.ts';
import { type CommandOptions, readSettings, UsageError } from './settings.ts';

/** What every kind of import gets. */
export interface ImportSource {
  readonly storage: Storage;
  readonly brand: BrandRow;
  readonly bytes: Uint8Array;
  readonly options: CommandOptions;
}

/** Imports one kind of file, prints what it did, and gives the exit code. */
export type Importer = (source: ImportSource) => Promise<number>;

/** By the word after `import`. */
const KINDS: Readonly<Record<string, { readonly file: string; readonly run: Importer }>> = {
  products: { file: 'FILE.csv', run: importProductFile },
  offers: { file: 'FILE.json', run: importOfferFile },
  'size-charts': { file: 'FILE.json', run: importSizeChartFile },
  stores: { file: 'FILE', run: importStoreFile },
};

const readSource = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new ImportError(`There is no file ${file}.`);
    throw new ImportError(code === 'EISDIR' ? `${file} is a folder; name a file.` : `${file} can not be read (${code}).`);
  }
};

/** Exit code 0: all taken; 2: some rows were left out; 1, or by throwing: nothing was imported. */
export const importFile = async (kind: string, file: string | undefined, options: CommandOptions): Promise<number> => {
  const known = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (known === undefined || file === undefined) {
    const uses = Object.entries(KINDS)
      .filter(([, each]) => known === undefined || each === known)
      .map(([name, each]) => `throughline import ${name} ${each.file}`);
    throw new UsageError(`Use: ${uses.join(', or ')}`);
  }
  const settings = readSettings(options, process.env);
  const bytes = await readSource(file);
  const storage = await openStorage(settings.database);
  try {
    return await known.run({ storage, brand: await demoBrand(storage, settings), bytes, options });
  } finally {
    await storage.close();
  }
};
