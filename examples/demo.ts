import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type App, createApp, demoBrandId, demoKey, mailbox, openStorage, renewSecretKey, seedDemo } from '@throughline/server';
import { type Doorway, page, reserve } from './doorway.ts';
import { createKiosk } from './kiosk/kiosk.ts';
import type { Settings } from './settings.ts';
import { createSite } from './site/site.ts';
import { createStaticFolder } from './static-folder.ts';

/** Where a developer serves the README's page from; the key's list of origins is exact. */
const OWN_PAGES = ['http://127.0.0.1:8080', 'http://localhost:8080'];

export interface Demo {
  /** Origins, without a slash at the end. */
  readonly api: string;
  readonly site: string;
  readonly kiosk: string;
  /** Where the data is, for people. */
  readonly data: string;
  /** Ends all three and the database within 10 seconds. */
  close(): Promise<void>;
}

const SDK = new URL('cdn/', import.meta.resolve('@throughline/components'));
const PICTURES = new URL('../demo/pictures/', import.meta.resolve('@throughline/server'));

/** What makes the pages; a test puts its own in their place. */
export interface Pages {
  readonly site: typeof createSite;
  readonly kiosk: typeof createKiosk;
}

/**
 * The API, a shop and a kiosk, each on an origin of its own, over one database. Throws a `StartError` or a `StorageError`, and
 * leaves nothing half open then.
 */
export async function startDemo(
  { host, reachable, ports, folder, address, mail = mailbox() }: Settings,
  pages: Pages = { site: createSite, kiosk: createKiosk },
): Promise<Demo> {
  const opened: { close(): Promise<void> }[] = [];
  const closeAll = async (): Promise<void> => {
    // Doors before the database behind them.
    for (const one of opened.toReversed()) await one.close();
  };
  const door = async (port: number): Promise<Doorway> => {
    const doorway = await reserve(host, port);
    opened.push(doorway);
    return doorway;
  };

  try {
    const doors = { api: await door(ports[0]), site: await door(ports[1]), kiosk: await door(ports[2]) };
    const origin = ({ port }: Doorway): string => `http://${reachable}:${port}`;
    const [api, site, kiosk] = [origin(doors.api), origin(doors.site), origin(doors.kiosk)];

    const storage = await openStorage(address ?? join(folder, 'throughline.db'));
    opened.unshift(storage);
    // Both live as long as this start, and neither leaves this process.
    const secret = randomBytes(32).toString('base64url');
    await seedDemo(storage, {
      checkout: { url: `${site}/pay?ref={reference}`, secret },
      origins: [site, kiosk, ...OWN_PAGES],
      links: { claim: `${site}/claim`, product: `${site}/products/{handle}`, home: site },
      pages: { orders: `${site}/orders`, returns: `${site}/returns` },
    });

    const secretKey = await renewSecretKey(storage, demoBrandId, randomBytes, 'pay-page');

    const app = createApp({ storage, publicUrl: api, mail });
    const options = { api, key: demoKey, sdk: `${api}/sdk/throughline.js`, fetch: (request: Request) => app.fetch(request) };
    doors.api.open(withFiles(app, [await createStaticFolder('/sdk/', SDK), await createStaticFolder('/demo/pictures/', PICTURES)]));
    doors.site.open(page(await pages.site({ ...options, payment: { secret, secretKey } })));
    doors.kiosk.open(page(await pages.kiosk({ ...options, label: 'Kiosk, ground floor' })));
    return { api, site, kiosk, data: storage.name, close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Files first, then the API. */
const withFiles = (app: App, folders: readonly ((request: Request) => Response | null)[]): App => ({
  ...app,
  fetch: (request, env) => {
    for (const folder of folders) {
      const file = folder(request);
      if (file) return file;
    }
    return app.fetch(request, env);
  },
});
