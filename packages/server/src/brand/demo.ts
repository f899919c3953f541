import { readFile } from 'node:fs/promises';
import type { BrandKey } from '@throughline/contract';
import type { BrandDocument } from '../domain/brand.ts';
import { sha256 } from '../hash.ts';
import { StartError } from '../start-error.ts';
import { readSeed, writeSeed } from '../storage/brand-rows.ts';
import type { Storage } from '../storage/storage.ts';
import { type Catalogue, productsOf } from './catalogue.ts';
import { putProducts } from './products.ts';
import { publishBrand } from './publish.ts';

/** The demo brand's publishable key. */
export const demoKey = 'pk_demo_throughline' as BrandKey;

/** The demo brand's id, which imports go to by default. */
export const demoBrandId = 'demo';

export interface DemoOptions {
  /** Exact origins of the pages that may use the key. */
  readonly origins: readonly string[];
  readonly links: BrandDocument['links'];
  /** Absolute; `pictures/…` is looked for below it. */
  readonly assets: URL;
  /** Where catalogue and style sheets are read; by default those that come with the package. */
  readonly from?: { readonly catalogue: URL; readonly stylesheets: URL };
}

/** The same two steps up from `src/brand` and from `dist/brand`. */
const PACKAGED = {
  catalogue: new URL('../../demo/catalogue.json', import.meta.url),
  stylesheets: new URL('../../dist/demo/', import.meta.url),
};

const readSheet = async (folder: URL, name: string): Promise<string> => {
  try {
    return await readFile(new URL(name, folder), 'utf8');
  } catch (error) {
    throw new StartError('not-built', "The demo brand's style sheets are not built; run `npm run build` first.", error);
  }
};

/**
 * Publishes the demo brand with these origins and links, and its catalogue unless this very one is in the database
 * already. Products that were imported stay.
 */
export const seedDemo = async (storage: Storage, { origins, links, assets, from = PACKAGED }: DemoOptions): Promise<void> => {
  const text = await readFile(from.catalogue, 'utf8');
  const catalogue = JSON.parse(text) as Catalogue;
  const base = new URL(assets.href.endsWith('/') ? assets.href : `${assets.href}/`);
  const { name, tagline, currencies, locales, taxRateBp } = catalogue.brand;
  await publishBrand(storage, {
    id: demoBrandId,
    key: demoKey,
    name,
    tagline,
    currencies,
    locales,
    taxRateBp,
    origins,
    links,
    policy: { kioskIdleSeconds: 60, kioskWarningSeconds: 20 },
    stylesheets: { web: await readSheet(from.stylesheets, 'web.css'), kiosk: await readSheet(from.stylesheets, 'kiosk.css') },
    collections: catalogue.collections.map(({ handle, title }) => ({ handle, title })),
  });
  const seed = sha256(JSON.stringify([text, base.href]));
  await storage.write(async (tx) => {
    if ((await readSeed(tx, demoBrandId)) === seed) return;
    await putProducts(tx, demoBrandId, productsOf(catalogue, base));
    await writeSeed(tx, demoBrandId, seed);
  });
};
