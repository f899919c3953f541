import { readFile } from 'node:fs/promises';
import { systemClock } from '../clock.ts';
import type { BrandDocument } from '../domain/brand.ts';
import { sha256 } from '../hash.ts';
import { StartError } from '../start-error.ts';
import { readSeed, writeSeed } from '../storage/brand-rows.ts';
import { putOrderSettings } from '../storage/order-settings-rows.ts';
import { ownersOf, readDocuments } from '../storage/product-rows.ts';
import type { Database, Storage } from '../storage/storage.ts';
import { type Catalogue, productsOf } from './catalogue.ts';
import { seedStores } from './demo-stores.ts';
import { seedOffers, seedPrices } from './demo-offers.ts';
import { demoBrandId, demoKey } from './demo-names.ts';
import { productIdOf, type ProductPublication, putProducts } from './products.ts';
import { seedOrders } from './demo-orders.ts';
import { seedPoints } from './demo-points.ts';
import { demoProgramme, seedProfile } from './demo-profile.ts';
import { demoReturns, seedReturns } from './demo-returns.ts';
import { seedSizes } from './demo-sizes.ts';
import { publishBrand } from './publish.ts';

export interface DemoOptions {
  /** Exact origins of the pages that may use the key. */
  readonly origins: readonly string[];
  readonly links: BrandDocument['links'];
  /** The shop's pages for orders and returns, which take a code in their fragment; without them no code leads there. */
  readonly pages?: { readonly orders: string; readonly returns: string };
  /** Where orders are paid, with `{reference}` in the URL, and what it is signed with; without it, at the counter only. */
  readonly checkout?: { readonly url: string; readonly secret: string };
  /** Where catalogue and style sheets are read; by default those that come with the package. */
  readonly from?: { readonly catalogue: URL; readonly stylesheets: URL };
  /** Epoch milliseconds, from which what has an age is dated back. */
  readonly now?: number;
}

/** Where every server of this package has the demo's pictures. */
const PICTURES = '/demo/';

/** What is on record about a seed: hashes of the catalogue, and of each product that is the demo's own, by handle. */
interface Seed {
  /** Hash of the offers it put; left out where it put none. */
  readonly offers?: string;
  readonly catalogue: string;
  readonly products: Readonly<Record<string, string>>;
}

const parseSeed = (text: string | null): Seed =>
  text?.startsWith('{') === true ? (JSON.parse(text) as Seed) : { catalogue: '', products: {} };

/** What sending costs, by the slowest and by the fastest way. */
const demoShipping = { EUR: { from: 490, to: 990 }, USD: { from: 690, to: 1490 }, JPY: { from: 800, to: 1600 } };

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
 * Puts the catalogue's products where there are none of their handle, or where there is still what a seed before put:
 * whatever somebody imported stays as it is, and keeps its SKUs.
 */
const seedProducts = async (
  tx: Database,
  products: readonly ProductPublication[],
  before: Seed,
  now: number,
): Promise<Seed['products']> => {
  await seedPrices(tx, demoBrandId, products, now);
  const skus = products.flatMap((product) => product.variants.map(({ sku }) => sku));
  const owners = await ownersOf(tx, demoBrandId, skus);
  const there = await readDocuments(tx, demoBrandId);
  const put = new Set<string>();
  for (const product of products) {
    const kept = there.get(product.handle);
    if (kept !== undefined && sha256(kept) !== before.products[product.handle]) continue;
    const own = productIdOf(demoBrandId, product.handle);
    const variants = product.variants.filter(({ sku }) => (owners.get(sku) ?? own) === own);
    if (variants.length === 0) continue;
    await putProducts(tx, demoBrandId, [{ ...product, variants }], now);
    put.add(product.handle);
  }
  const documents = await readDocuments(tx, demoBrandId);
  return Object.fromEntries([...documents].filter(([handle]) => put.has(handle)).map(([handle, document]) => [handle, sha256(document)]));
};

/**
 * Publishes the demo brand with these origins and links, and its catalogue unless this very one is in the database
 * already. Products that were imported stay, even those of a handle that the catalogue has too.
 */
export const seedDemo = async (
  storage: Storage,
  { origins, links, pages, from = PACKAGED, checkout, now = systemClock.now() }: DemoOptions,
): Promise<void> => {
  const text = await readFile(from.catalogue, 'utf8');
  const catalogue = JSON.parse(text) as Catalogue;
  const { slug: _slug, ...brand } = catalogue.brand;
  await publishBrand(storage, {
    id: demoBrandId,
    key: demoKey,
    ...brand,
    origins,
    links,
    policy: { kioskIdleSeconds: 60, kioskWarningSeconds: 20 },
    stylesheets: { web: await readSheet(from.stylesheets, 'web.css'), kiosk: await readSheet(from.stylesheets, 'kiosk.css') },
    collections: catalogue.collections.map(({ handle, title }) => ({ handle, title })),
    loyalty: demoProgramme,
    returns: { ...demoReturns, page: pages?.returns ?? null },
    shipping: demoShipping,
  });
  const hash = sha256(text);
  await storage.write(async (tx) => {
    await seedSizes(tx, demoBrandId);
    const before = parseSeed(await readSeed(tx, demoBrandId));
    const products = before.catalogue === hash ? before.products : await seedProducts(tx, productsOf(catalogue, PICTURES), before, now);
    const offers = await seedOffers(tx, demoBrandId, now, before.offers);
    const seed: Seed = { catalogue: hash, products, ...(offers !== undefined && { offers }) };
    await writeSeed(tx, demoBrandId, JSON.stringify(seed));
    const skus = catalogue.products.flatMap(({ variants }) => variants.map(({ sku }) => sku));
    await seedStores(tx, demoBrandId, skus, now);
    await seedProfile(tx, demoBrandId, now);
    await seedOrders(tx, demoBrandId, brand.taxRateBp, now);
    await seedReturns(tx, demoBrandId, now);
    await seedPoints(tx, demoBrandId, now);
    await putOrderSettings(tx, demoBrandId, {
      page: pages?.orders ?? null,
      checkout: checkout ?? null,
    });
  });
};
