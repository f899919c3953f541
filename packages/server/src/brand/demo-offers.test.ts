import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Cart, OfferKind, OfferList, Product } from '@throughline/contract';
import { beforeAll, expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { Device } from '../../test/shop.ts';
import { type App, createApp, demoBrandId, demoKey, openStorage, publishOffers, seedDemo, type Storage } from '../index.ts';
import { readOffers } from '../storage/offer-rows.ts';

const DAY = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'throughline-demo-offers-'));
for (const name of ['web', 'kiosk']) writeFileSync(join(folder, `${name}.css`), '');

let storage: Storage;
let clock: ManualClock;
let app: App;

const seed = (): Promise<void> => {
  const catalogue = new URL('../../demo/catalogue.json', import.meta.url);
  const links = { claim: 'https://demo.test/claim', product: 'https://demo.test/{handle}', home: 'https://demo.test/' };
  return seedDemo(storage, { origins: [], links, now: clock.now(), from: { catalogue, stylesheets: pathToFileURL(`${folder}/`) } });
};

beforeAll(async () => {
  storage = await openStorage(':memory:');
  clock = new ManualClock();
  await seed();
  app = createApp({ storage, clock, limits: false });
});

const get = async (path: string, headers: Record<string, string> = {}): Promise<unknown> =>
  (await app.request(`/v1${path}`, { headers: { 'throughline-key': demoKey, ...headers } })).json();

it('offers something of every kind, in words that fit every channel', async () => {
  const offers = await readOffers(storage.db, demoBrandId);
  expect(new Set(offers.map(({ benefit }) => benefit.kind))).toEqual(new Set(OfferKind.options));
  expect(offers.length).toBeGreaterThanOrEqual(8);
  for (const channel of ['web', 'mobile', 'kiosk', 'email', 'sms', 'social']) {
    for (const language of ['en', 'ar']) {
      const list = OfferList.parse(await get('/offers', { 'throughline-channel': channel, 'accept-language': language }));
      expect(list.offers.length).toBeGreaterThanOrEqual(8);
      for (const { id, message } of list.offers)
        expect([channel, language, id, /[{}]/.test(message) || message === '']).toEqual([channel, language, id, false]);
    }
  }
});

it('counts down to the end of the week, by the server’s clock', async () => {
  const { now, offers } = OfferList.parse(await get('/offers'));
  const end = Date.parse(offers.find(({ id }) => id === 'dress-week')?.endsAt ?? '');
  expect(Date.parse(now)).toBe(clock.now());
  expect(end - clock.now()).toBeLessThanOrEqual(7 * DAY);
  expect(new Date(end).getUTCDay()).toBe(1);
});

it('shows one price that was higher, and proves it', async () => {
  const product = Product.parse(await get('/products/quarry-overshirt'));
  expect(product.variants.map(({ price, was }) => [price.amount, was?.amount])).toEqual(product.variants.map(() => [11_900, 14_300]));
});

it('takes WELCOME10 with a set table', async () => {
  const device = new Device(app, undefined, undefined, { 'throughline-key': demoKey });
  await device.open();
  await device.add('OH-MUG-CHALK', 3);
  const { body } = await device.post(device.mint({ type: 'applyCode', code: 'welcome10' }));
  const cart = Cart.parse(body['cart']);
  // Three mugs of 22.00, one of them for nothing; of the rest a tenth.
  expect(cart.totals).toMatchObject({ subtotal: { amount: 6600 }, discount: { amount: 2640 }, total: { amount: 3960 } });
});

it('leaves alone what the shop has published since, and renews its own', async () => {
  const first = await storage.db.selectFrom('offer_books').selectAll().execute();
  await seed();
  expect(await storage.db.selectFrom('offer_books').selectAll().execute()).toEqual(first);
  clock.advance(7 * DAY);
  await seed();
  expect(await storage.db.selectFrom('offer_books').selectAll().execute()).not.toEqual(first);
  await publishOffers(storage, demoBrandId, []);
  await seed();
  expect(await readOffers(storage.db, demoBrandId)).toEqual([]);
});
