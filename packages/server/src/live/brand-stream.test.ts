import { BrandEvents } from '@throughline/contract';
import { expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { EventReader } from '../../test/events.ts';
import { brand, Device, openShop, products, type Shop } from '../../test/shop.ts';
import { publishBrand, publishProducts } from '../index.ts';
import { putBrand } from '../storage/brand-rows.ts';
import { STREAMS_PER_ADDRESS } from './brand-watch.ts';

const open = async (clock = new ManualClock()): Promise<{ shop: Shop; device: Device; clock: ManualClock }> => {
  const shop = await openShop({ clock });
  return { shop, device: new Device(shop.app), clock };
};

const listen = async (device: Device, headers: Record<string, string> = {}): Promise<EventReader> =>
  new EventReader(await device.raw('GET', '/brand/events', undefined, headers));

const told = async (events: EventReader): Promise<string> => BrandEvents.published.parse((await events.next())?.data).version;

const versionOf = async (device: Device, headers: Record<string, string> = {}): Promise<unknown> =>
  (await device.send('GET', '/brand', undefined, headers)).body['version'];

const openStreams = async ({ app }: Shop): Promise<number> =>
  Number(/throughline_open_streams (\d+)/.exec(await (await app.request('/metrics')).text())?.[1]);

/** Lets what was begun come about: it waits for the database only, and for no time. */
const until = async (done: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await done())) await new Promise(setImmediate);
};

it('begins with the version of GET /brand and goes on with what is published, at once in this process', async () => {
  const { shop, device } = await open();
  const kiosk = { 'throughline-channel': 'kiosk', 'accept-language': 'ar' };
  const streams = [await listen(device), await listen(device, kiosk)];
  const before = await versionOf(device);
  for (const stream of streams) expect(await told(stream)).toBe(before);
  await publishBrand(shop.storage, { ...brand, tagline: { en: 'New', ar: 'جديد' } });
  const after = await versionOf(device);
  expect([after === before, after]).toEqual([false, await versionOf(device, kiosk)]);
  for (const stream of streams) expect(await told(stream)).toBe(after);
});

it('says nothing of the same publication again, nor of another brand', async () => {
  const { shop, device } = await open();
  const events = await listen(device);
  await told(events);
  await publishBrand(shop.storage, brand);
  await publishBrand(shop.storage, { ...brand, id: 'third', key: 'pk_test_third', origins: [] });
  await publishBrand(shop.storage, { ...brand, taxRateBp: 2000 });
  expect(await told(events)).toBe(await versionOf(device));
});

it('finds within 5 seconds what another process published, and collections that products bring along', async () => {
  const { shop, device, clock } = await open();
  const events = await listen(device);
  const before = await told(events);
  await shop.storage.write(async (tx) => {
    const { key, stylesheets, ...document } = brand;
    await putBrand(tx, { key, version: `elsewhere ${stylesheets.web}`, document, stylesheets: { web: 'a', kiosk: 'b' } });
  });
  clock.advance(5000);
  const published = await told(events);
  expect([published === before, published]).toEqual([false, await versionOf(device)]);

  await publishProducts(
    shop.storage,
    brand.id,
    products.map((product) => ({ ...product, collections: ['new-in'] })),
  );
  // The look before must have begun its rest.
  const news = told(events);
  let heard = false;
  void news.then(() => (heard = true));
  await until(() => {
    clock.advance(5000);
    return heard;
  });
  expect([(await news) === published, await news]).toEqual([false, await versionOf(device)]);
});

it('sends a comment every 15 seconds, looks once for all, and leaves no timer and no listener behind', async () => {
  const { shop, device, clock } = await open();
  clock.advance(0);
  const before = clock.pending;
  const abort = new AbortController();
  const aborted = await shop.app.request('/v1/brand/events', { headers: device.headers(), signal: abort.signal });
  const cancelled = await listen(device);
  await told(cancelled);
  // Two heartbeats, one look.
  expect([await openStreams(shop), clock.pending]).toEqual([2, before + 3]);
  clock.advance(15_000);
  await publishBrand(shop.storage, { ...brand, taxRateBp: 700 });
  await told(cancelled);
  expect(cancelled.extras.filter((line) => line === ':').length).toBe(2);

  abort.abort();
  await cancelled.cancel();
  expect(await openStreams(shop)).toBe(0);
  await until(() => clock.pending === before);
  expect(await new Response(aborted.body).text()).toContain('event: published');
  expect((await device.raw('HEAD', '/brand/events')).status).toBe(200);
  expect(await openStreams(shop)).toBe(0);
});

it('bounds the streams of one address', async () => {
  const { shop, device } = await open();
  const streams: EventReader[] = [];
  for (let stream = 0; stream < STREAMS_PER_ADDRESS; stream += 1) streams.push(await listen(device));
  expect((await device.send('GET', '/brand/events')).status).toBe(429);
  await streams[0]?.cancel();
  await told(await listen(device));
  expect(await openStreams(shop)).toBe(STREAMS_PER_ADDRESS);
});

it('ends with the server, with a time to come back, and with the key of the brand', async () => {
  const { shop, device, clock } = await open();
  const rekeyed = await listen(device);
  await told(rekeyed);
  await publishBrand(shop.storage, { ...brand, key: 'pk_test_new' });
  expect(await rekeyed.next()).toBeUndefined();
  await publishBrand(shop.storage, brand);
  const events = await listen(device);
  await told(events);
  await shop.app.drain();
  expect(await events.next()).toBeUndefined();
  expect(events.extras.some((line) => /^retry: \d{4}$/.test(line))).toBe(true);
  expect((await device.send('GET', '/brand/events')).status).toBe(503);
  expect(clock.pending).toBe(0);
});
