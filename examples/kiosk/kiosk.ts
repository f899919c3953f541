import type { Brand, Picture } from '@throughline/contract';
import { Hono } from 'hono';
import { BrandApi, type BrandApiOptions, CatalogueUnavailable } from '../page/brand-api.ts';
import { LOCALES } from '../page/locale.ts';
import { contentSecurityPolicy, newNonce, PAGE_HEADERS } from '../page/policy.ts';
import { brandSheet, staticFile } from '../page/static-files.ts';
import { variety } from '../page/variety.ts';
import { closed, screen } from './screen.ts';

/** The shop that the demo's kiosk stands in, by its postal code. */
const PLACE = '75003';

export interface KioskOptions extends Omit<BrandApiOptions, 'channel'> {
  /** Where the browser finds `throughline.js`. */
  readonly sdk: string;
  /** What a phone's claim page calls this screen, such as "Kiosk 2, ground floor". */
  readonly label?: string;
  /** Seconds left alone before it warns, and seconds the warning stands; the brand's policy when left out. For tests and trials. */
  readonly idleSeconds?: number;
  readonly warningSeconds?: number;
}

/** A kiosk on an origin of its own: one page for a portrait touch screen, which never leaves it. */
export async function createKiosk(options: KioskOptions): Promise<(request: Request) => Response | Promise<Response>> {
  const catalogue = new BrandApi({ ...options, channel: 'kiosk' });
  const app = new Hono();

  const files = {
    '/brand.css': [brandSheet('kiosk')],
    '/kiosk.css': ['page', 'start', 'shop', 'dock', 'detail'].map((name) => new URL(`styles/${name}.css`, import.meta.url)),
    '/kiosk.js': [new URL('kiosk.js', import.meta.url)],
    '/icon.svg': [new URL('../page/icon.svg', import.meta.url)],
  };
  for (const [path, parts] of Object.entries(files)) {
    const serve = await staticFile(parts);
    app.get(path, (context) => serve(context.req.raw));
  }

  app.get('/', async (context) => {
    const nonce = newNonce();
    const headers = { ...PAGE_HEADERS, 'content-security-policy': contentSecurityPolicy(options.api, nonce), 'cache-control': 'no-cache' };
    try {
      const brands = Object.fromEntries(
        await Promise.all(LOCALES.map(async (locale) => [locale, await catalogue.brand(locale)] as const)),
      ) as Record<(typeof LOCALES)[number], Brand>;
      const [store] = await catalogue.stores('en', PLACE);
      return context.html(
        await screen({ ...options, ...(store && { store: store.id }), brands, pictures: await pictures(catalogue, brands.en), nonce }),
        200,
        headers,
      );
    } catch (error) {
      if (!(error instanceof CatalogueUnavailable)) throw error;
      return context.html(await closed(), 503, headers);
    }
  });

  return app.fetch;
}

/** Six pictures from all over the shop, for the start screen. */
async function pictures(catalogue: BrandApi, brand: Brand): Promise<readonly Picture[]> {
  return variety(await Promise.all(brand.collections.map(({ handle }) => catalogue.products('en', handle, 4))), 6);
}
