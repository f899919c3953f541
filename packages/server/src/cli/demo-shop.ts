import { demoKey } from '../brand/demo-names.ts';
import { seedDemo } from '../brand/demo.ts';
import { type BrandRow, findBrand } from '../storage/brand-rows.ts';
import type { Storage } from '../storage/storage.ts';
import type { Settings } from './settings.ts';

/** Where the demo's pages are: the shop on the port after the API's, the kiosk on the next. */
const pagesOf = ({ host, port }: Settings) => {
  const local = host === '127.0.0.1' || host === '0.0.0.0' || host === 'localhost';
  const names = local ? ['127.0.0.1', 'localhost'] : [host];
  return {
    site: `http://${names[0]}:${port + 1}`,
    origins: names.flatMap((name) => [`http://${name}:${port + 1}`, `http://${name}:${port + 2}`]),
  };
};

/** The demo brand with its pages at the addresses these settings make. */
export const openDemoShop = async (storage: Storage, settings: Settings): Promise<void> => {
  const { site, origins } = pagesOf(settings);
  await seedDemo(storage, {
    origins,
    links: { home: `${site}/`, product: `${site}/products/{handle}`, claim: `${site}/claim` },
  });
};

/** The demo brand; made first where the database has none yet. */
export const demoBrand = async (storage: Storage, settings: Settings): Promise<BrandRow> => {
  const found = await findBrand(storage.db, demoKey);
  if (found !== undefined) return found;
  await openDemoShop(storage, settings);
  const made = await findBrand(storage.db, demoKey);
  if (made === undefined) throw new Error('the demo brand was not made');
  return made;
};
