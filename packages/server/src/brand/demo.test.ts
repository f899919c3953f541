import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minorDigits, ROUTES } from '@throughline/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  createApp,
  demoBrandId,
  demoKey,
  type DemoOptions,
  type ProductPublication,
  publishProducts,
  seedDemo,
  StartError,
  type Storage,
} from '../index.ts';
import { openDatabase } from '../../test/database.ts';
import { newActionId, newCartId, newCartToken, newClientId } from '../../test/shop.ts';

const CATALOGUE = new URL('../../demo/catalogue.json', import.meta.url);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  writeFileSync(join(folder, 'web.css'), ':root{--tl-size:1}');
  writeFileSync(join(folder, 'kiosk.css'), ':root{--tl-size:2}');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const seed = (storage: Storage, port = 4000, stylesheets = pathToFileURL(`${folder}/`), catalogue = CATALOGUE): Promise<void> => {
  const options: DemoOptions = {
    origins: [`http://127.0.0.1:${port + 1}`],
    links: {
      claim: `http://127.0.0.1:${port + 1}/claim`,
      product: `http://127.0.0.1:${port + 1}/products/{handle}`,
      home: `http://127.0.0.1:${port + 1}/`,
    },
    from: { catalogue, stylesheets },
  };
  return seedDemo(storage, options);
};

const open = async (storage: Storage) => {
  const app = createApp({ storage, limits: false });
  return async (path: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Headers; text: string }> => {
    const response = await app.request(path, { headers: { 'throughline-key': demoKey, ...headers } });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
};

const allProducts = async (get: Awaited<ReturnType<typeof open>>, currency: string) => {
  const items = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = ROUTES.listProducts.answer.parse(
      JSON.parse((await get(`/v1/products?currency=${currency}&limit=20${cursor && `&cursor=${cursor}`}`)).text),
    );
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
};

it('stocks a shop: products, variants and collections in three currencies and two languages, page by page', async () => {
  const storage = await openDatabase();
  await seed(storage);
  const get = await open(storage);
  const brand = ROUTES.getBrand.answer.parse(JSON.parse((await get('/v1/brand')).text));
  expect(brand.currencies.map(minorDigits)).toContain(0);
  for (const currency of brand.currencies) {
    const products = await allProducts(get, currency);
    expect(products.length).toBeGreaterThanOrEqual(40);
    expect(products.reduce((sum, product) => sum + product.variants.length, 0)).toBeGreaterThanOrEqual(150);
    expect(new Set(products.map((product) => product.id)).size).toBe(products.length);
  }
  for (const { handle } of brand.collections) {
    expect([handle, (await get(`/v1/products?collection=${handle}`)).text]).not.toEqual([handle, expect.stringContaining('"items":[]')]);
  }
  const arabic = JSON.parse((await get('/v1/brand', { 'accept-language': 'ar' })).text) as { name: string };
  expect(arabic.name).not.toBe(brand.name);
});

it('serves its pictures and style sheets to any page', async () => {
  const storage = await openDatabase();
  await seed(storage);
  const get = await open(storage);
  const [product] = await allProducts(get, 'EUR');
  const source = new URL(product?.pictures[0]?.src ?? '');
  expect(source.href).toMatch(/^http:\/\/localhost\/demo\/pictures\/[a-z0-9-]+\.svg$/);
  const picture = await get(source.pathname);
  expect([picture.status, picture.headers.get('content-type'), picture.headers.get('access-control-allow-origin')]).toEqual([
    200,
    'image/svg+xml',
    '*',
  ]);
  expect(picture.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'");
  expect((await get(source.pathname, { 'if-none-match': picture.headers.get('etag') ?? '' })).status).toBe(304);
  expect((await get('/demo/pictures/nothing.svg')).status).toBe(404);

  const sheetOf = async (channel: string) => {
    const { stylesheet } = JSON.parse((await get('/v1/brand', { 'throughline-channel': channel })).text) as { stylesheet: string };
    return get(new URL(stylesheet).pathname);
  };
  const [web, mobile, kiosk] = [await sheetOf('web'), await sheetOf('mobile'), await sheetOf('kiosk')];
  expect([web.text, mobile.text, kiosk.text]).toEqual([':root{--tl-size:1}', ':root{--tl-size:1}', ':root{--tl-size:2}']);
  expect(kiosk.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await get('/stylesheets/nothing.css')).status).toBe(404);
});

const lamp = (handle: string, sku: string): ProductPublication => {
  const words = { und: 'Imported' };
  const variants = [{ sku, values: [], prices: { EUR: 1 }, stock: 1, barcode: null, picture: null }];
  return { handle, title: words, description: words, type: words, collections: [], options: [], pictures: [], variants };
};

it('follows its addresses, changes nothing else the second time, and keeps what was imported', async () => {
  const storage = await openDatabase();
  await seed(storage);
  await publishProducts(storage, demoBrandId, [lamp('imported', 'IMP'), lamp('harbour-tee', 'TEE')]);
  const get = await open(storage);
  const before = (await get('/v1/brand')).text;
  await seed(storage);
  expect((await get('/v1/brand')).text).toBe(before);
  await seed(storage, 5000);
  expect(JSON.parse((await get('/v1/products/harbour-tee')).text)).toMatchObject({ title: 'Imported', variants: [{ sku: 'TEE' }] });
  expect((await get('/v1/brand')).text).toContain(':5001/claim');
  expect((await get('/v1/products/imported')).status).toBe(200);
});

it('keeps its pictures wherever it is reached, in products and carts', async () => {
  const storage = await openDatabase();
  await seed(storage);
  const device = { 'throughline-key': demoKey, 'cart-token': newCartToken(), 'content-type': 'application/json' };
  const cart = `/v1/carts/${newCartId()}`;
  const pictureAt = async (publicUrl: string): Promise<(string | undefined)[]> => {
    const app = createApp({ storage, limits: false, publicUrl });
    const ask = async (path: string, method = 'GET', body?: unknown): Promise<unknown> =>
      (await app.request(path, { method, headers: device, ...(body !== undefined && { body: JSON.stringify(body) }) })).json();
    const { items } = ROUTES.listProducts.answer.parse(await ask('/v1/products?limit=20'));
    const variant = items.flatMap((item) => item.variants).find(({ available, picture }) => available > 0 && picture === 0);
    const { lines } = ROUTES.putCart.answer.parse(await ask(cart, 'PUT', { currency: 'EUR' }));
    if (lines.length === 0) {
      const actions = [{ id: newActionId(), seq: 1, type: 'addLine', sku: variant?.sku, quantity: 1 }];
      const answer = ROUTES.postActions.answer.parse(await ask(`${cart}/actions`, 'POST', { client: newClientId(), actions }));
      return [items[0]?.pictures[0]?.src, answer.cart.lines[0]?.picture?.src];
    }
    return [items[0]?.pictures[0]?.src, lines[0]?.picture?.src];
  };
  for (const url of ['http://127.0.0.1:4000', 'https://api.test']) {
    for (const source of await pictureAt(url)) expect(source).toMatch(new RegExp(`^${url}/demo/pictures/[a-z0-9-]+\\.svg$`));
  }
});

it('refreshes what is its own, and nothing else, when the catalogue changes', async () => {
  const storage = await openDatabase();
  const stylesheets = pathToFileURL(`${folder}/`);
  await seed(storage);
  const [, own, second] = await allProducts(await open(storage), 'EUR');
  await publishProducts(storage, demoBrandId, [lamp(own?.handle ?? '', 'TEE')]);
  const next = new URL('next.json', stylesheets);
  writeFileSync(next, readFileSync(CATALOGUE, 'utf8').replaceAll('"stock": ', '"stock": 1'));
  await seed(storage, 4000, stylesheets, next);
  const get = await open(storage);
  expect(JSON.parse((await get(`/v1/products/${own?.handle}`)).text)).toMatchObject({ title: 'Imported' });
  const stock = (text: string): unknown => (JSON.parse(text) as { variants: { available: number }[] }).variants[0]?.available;
  expect(stock((await get(`/v1/products/${second?.handle}`)).text)).toBe(Number(`1${second?.variants[0]?.available}`));
});

it('says what to do when the style sheets are not built', async () => {
  const storage = await openDatabase();
  const error = await seed(storage, 4000, pathToFileURL(`${folder}/none/`)).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(StartError);
  expect((error as StartError).message).toContain('npm run build');
});

it('describes itself offline', async () => {
  const get = await open(await openDatabase());
  const page = await get('/docs');
  const addresses = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(2);
  expect((await get('/favicon.ico')).status).toBe(204);
  const root = await get('/');
  expect([root.status, root.headers.get('content-type'), root.text]).toEqual([
    200,
    'text/plain; charset=utf-8',
    expect.stringContaining('/docs'),
  ]);
  for (const address of addresses.filter((each) => each.startsWith('/')))
    expect([address, (await get(address)).status]).toEqual([address, 200]);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
});
