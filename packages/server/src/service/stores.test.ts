import type { Availability, Position, Store, StorePage } from '@throughline/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { brand, Device, openShop, OTHER_KEY, type Shop } from '../../test/shop.ts';
import { everyDay, store } from '../../test/store.ts';
import { storeIdOf } from '../brand/stores.ts';
import { publishStock, publishStores, type StorePublication } from '../index.ts';

const NOW = Date.UTC(2026, 10, 21, 12);

let shop: Shop;
let device: Device;
beforeEach(async () => {
  // It is noon: Saturday, 13:00 in Paris.
  shop = await openShop({ clock: new ManualClock() });
  device = new Device(shop.app);
});

const publish = (...stores: StorePublication[]) => publishStores(shop.storage, brand.id, stores);
const at = (latitude: number, longitude: number): Position => ({ latitude, longitude });
const inCity = (ref: string, position: Position, city: string, postalCode: string | null, country: string): StorePublication =>
  store(ref, position, { address: { lines: [{ und: '1 Main Street' }], city: { und: city }, region: null, postalCode, country } });

const list = async (query: string): Promise<StorePage> => {
  const { status, body, text } = await device.send('GET', `/stores?${query}`);
  expect([status, text]).toEqual([200, text]);
  return body as unknown as StorePage;
};
const names = async (query: string): Promise<string[]> => (await list(query)).items.map(({ name }) => name.replace('Shop ', ''));

/** Every page of a list, by name. */
const walk = async (query: string): Promise<string[][]> => {
  const pages: string[][] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: StorePage = await list(`${query}${cursor && `&cursor=${cursor}`}`);
    pages.push(page.items.map(({ name }) => name.replace('Shop ', '')));
    cursor = page.next;
  }
  return pages;
};

describe('stores near a place', () => {
  it('come the nearest first, in pages that neither miss nor repeat one', async () => {
    const all = Array.from({ length: 30 }, (_, index) => store(`n${index}`, at(48 + index * 0.3, 2)));
    // Two at the very same place.
    await publish(...all.toReversed(), store('twin', at(48, 2)));
    const pages = await walk('near=48,2&limit=7');
    expect(pages.map((page) => page.length)).toEqual([7, 7, 7, 7, 3]);
    expect(new Set(pages.flat()).size).toBe(31);
    expect(pages.flat().slice(2)).toEqual(all.slice(1).map(({ ref }) => ref));
  });

  it('are found across the antimeridian and round the poles', async () => {
    await publish(store('east', at(-17, 179.9)), store('west', at(-17, -179.8)), store('far', at(-17, 178)), store('pole', at(-89.9, 90)));
    expect(await names('near=-17,-179.9&radius=100000')).toEqual(['west', 'east']);
    expect(await names('near=-17,180&limit=3')).toEqual(['east', 'west', 'far']);
    expect(await names('near=-17,-180&limit=1')).toEqual(['east']);
    expect(await names('near=-89.9,-90&radius=30000')).toEqual(['pole']);
    expect((await list('near=-89.9,-90')).items[0]?.distance).toBe(22_239);
  });

  it('with a size: of those about as far, the ones that have it come first', async () => {
    await publish(store('a', at(48, 2)), store('b', at(48.01, 2)), store('c', at(48.05, 2)), store('d', at(50, 2)));
    await publishStock(shop.storage, brand.id, 'b', [{ sku: 'MUG', quantity: 9, updatedAt: NOW - 60_000 }]);
    await publishStock(shop.storage, brand.id, 'c', [{ sku: 'MUG', quantity: 2, updatedAt: NOW }]);
    await publishStock(shop.storage, brand.id, 'd', [{ sku: 'MUG', quantity: 2, updatedAt: NOW }]);
    await publishStock(shop.storage, brand.id, 'a', [{ sku: 'MUG', quantity: 0, updatedAt: NOW }]);
    expect(await walk('near=48,2&sku=MUG&limit=2')).toEqual([
      ['b', 'a'],
      ['c', 'd'],
    ]);
    expect((await list('near=48,2&sku=MUG')).items.map(({ stock }) => stock)).toMatchObject([
      { level: 'in-stock', quantity: 9, updatedAt: new Date(NOW - 60_000).toISOString() },
      { level: 'out', quantity: 0 },
      { level: 'low', quantity: 2 },
      { level: 'low' },
    ]);
    expect((await list('near=48,2&sku=TEE-S')).items[0]?.stock).toEqual({ level: 'unknown', quantity: null, updatedAt: null });
  });
});

describe('stores by words', () => {
  it('are found without accents, in any language, all words counting', async () => {
    await publish(
      inCity('z', at(47, 8), 'Zürich', '8005', 'CH'),
      inCity('p1', at(48, 2), 'Paris', '75003', 'FR'),
      inCity('p2', at(33, -95), 'Paris, TX', '75460', 'US'),
    );
    expect(await names('q=zurich')).toEqual(['z']);
    expect(await names('q=ZÜR')).toEqual(['z']);
    expect(await names(`q=${encodeURIComponent('متجر p1')}`)).toEqual(['p1']);
    expect(await names('q=Paris')).toEqual(['p1', 'p2']);
    expect(await names(`q=${encodeURIComponent('Paris, TX')}`)).toEqual(['p2']);
    expect(await names('q=100%25')).toEqual([]);
    expect(await walk('q=paris&limit=1')).toEqual([['p1'], ['p2']]);
  });

  it('a postal code says where to look, in the country that is named with it', async () => {
    await publish(
      inCity('marais', at(48.857, 2.362), 'Paris', '75003', 'FR'),
      inCity('canal', at(48.872, 2.364), 'Paris', '75010', 'FR'),
      inCity('texas', at(33.66, -95.55), 'Paris', '75011', 'US'),
      inCity('lyon', at(45.77, 4.83), 'Lyon', '69001', 'FR'),
      inCity('london', at(51.52, -0.12), 'London', 'WC1N 3NB', 'GB'),
    );
    expect(await list('q=75010')).toMatchObject({
      around: { by: 'postal-code', label: '75010 Paris, FR', position: { latitude: 48.872, longitude: 2.364 } },
    });
    expect(await names('q=75010&limit=3')).toEqual(['canal', 'marais', 'london']);
    expect((await list('q=75011')).around?.label).toBe('75011 Paris, US');
    expect((await list('q=75000+FR')).around?.label).toBe('75003 Paris, FR');
    expect((await list('q=wc1n1aa')).around?.label).toBe('WC1N 3NB London, GB');
    expect((await list('q=99999')).around).toBeNull();
    expect((await walk('q=75010&limit=2')).flat()).toHaveLength(5);
  });

  it('a postal code is found in a country that is no code, however it is written', async () => {
    await publish(inCity('harbour', at(10, 10), 'Harbour', '4001', '(Free port'), inCity('hill', at(20, 20), 'Hill', '4001', 'XX'));
    expect((await list('q=4001')).around?.label).toBe('4001 Harbour, (Free port');
    expect((await list('q=4001+xx')).around?.label).toBe('4001 Hill, XX');
  });
});

describe('stores around a town', () => {
  const address = (city: Record<string, string>, region: string | null, country: string): Partial<StorePublication> => ({
    address: { lines: [{ und: '1 Main Street' }], city, region: region === null ? null : { und: region }, postalCode: null, country },
  });

  beforeEach(() =>
    publish(
      store('marais', at(48.857, 2.362), address({ en: 'Paris', ar: 'باريس' }, null, 'FR')),
      store('canal', at(48.877, 2.364), address({ en: 'Paris', ar: 'باريس' }, null, 'FR')),
      store('bastille', at(48.855, 2.365), address({ en: 'Paris', ar: 'باريس' }, null, 'FR')),
      store('texas', at(33.66, -95.55), address({ en: 'Paris' }, 'TX', 'US')),
      store('lyon', at(45.77, 4.83), address({ en: 'Lyon' }, null, 'FR')),
      store('zurich', at(47.39, 8.52), address({ de: 'Zürich', en: 'Zurich' }, null, 'CH')),
      store('york', at(40.72, -73.99), address({ en: 'New York' }, 'NY', 'US')),
    ),
  );

  it.each([
    ['Lyon', 'Lyon', 'lyon'],
    ['lyon, france', 'Lyon, France', 'lyon'],
    ['Paris', 'Paris, France', 'marais'],
    ['Paris, TX', 'Paris, TX, United States', 'texas'],
    ['paris tx usa', null, undefined],
    ['Paris United States', 'Paris, TX, United States', 'texas'],
    ['ZÜRICH', 'Zurich', 'zurich'],
    ['new york', 'New York', 'york'],
    ['باريس', 'Paris', 'marais'],
    ['York', null, 'york'],
    ['Shop lyon', null, 'lyon'],
    ['Grenoble', null, undefined],
  ])('%s: %s, and first %s', async (place, label, first) => {
    const { around, items } = await list(`place=${encodeURIComponent(place)}&limit=1`);
    expect([around?.label ?? null, items[0]?.name]).toEqual([label, first && `Shop ${first}`]);
    if (label) expect(around?.by).toBe('place');
  });

  it('goes on beyond the town, the nearest first, and finds postal codes too', async () => {
    expect((await walk('place=Lyon&limit=3')).flat()).toEqual(['lyon', 'zurich', 'bastille', 'marais', 'canal', 'york', 'texas']);
    await publish(inCity('code', at(45.75, 4.85), 'Villeurbanne', '69100', 'FR'));
    expect((await list('place=69100')).around).toMatchObject({ by: 'postal-code', label: '69100 Villeurbanne, FR' });
  });
});

describe('what is open', () => {
  it('is told by the minute, and filtered by', async () => {
    const closed = everyDay();
    await publish(
      store('open', at(48, 2)),
      store('closed', at(48.1, 2), {
        hours: { ...closed, exceptions: [{ from: '2026-11-21', to: '2026-11-21', name: { en: 'Feast' }, spans: [] }] },
      }),
      store('tokyo', at(35, 139), { timeZone: 'Asia/Tokyo' }),
      store('unknown', at(48.2, 2), { hours: null }),
    );
    expect((await list('near=48,2')).items.map(({ now }) => now)).toEqual([
      { open: true, until: '2026-11-21T18:00:00.000Z', special: null },
      { open: false, until: '2026-11-22T09:00:00.000Z', special: 'Feast' },
      null,
      { open: false, until: '2026-11-22T01:00:00.000Z', special: null },
    ]);
    expect(await names('near=48,2&openAt=now')).toEqual(['open']);
    expect(await names(`openAt=${encodeURIComponent('2026-11-22T11:00:00+01:00')}`)).toEqual(['closed', 'open']);
    expect(await names('near=48,2&openAt=arrival&speed=5&radius=20000')).toEqual(['open']);
    expect((await list('near=47,2&speed=20')).items[0]).toMatchObject({
      distance: 111_195,
      arrival: { at: new Date(NOW + 20_015_100).toISOString(), state: { open: true } },
    });
    const wrong = await device.send('GET', '/stores?openAt=arrival');
    expect(wrong.body).toMatchObject({ status: 400, errors: [{ pointer: 'query/openAt' }] });
  });

  it('is found beyond many that are closed, a bounded number at a time', async () => {
    const never = { week: Array.from({ length: 7 }, () => []), seasons: [], exceptions: [] };
    const many = Array.from({ length: 900 }, (_, index) => store(`c${index}`, at(48 + index / 1000, 2), { hours: never }));
    await publish(...many, store('open', at(60, 2)));
    const pages = await walk('near=48,2&openAt=now&limit=50');
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toEqual(['open']);
  });

  it('answers 304 within the minute and anew after it', async () => {
    const clock = new ManualClock();
    shop = await openShop({ clock });
    device = new Device(shop.app);
    await publish(store('a', at(48, 2)));
    const etag = (await device.send('GET', '/stores')).headers.get('etag') ?? '';
    clock.advance(59_000);
    expect((await device.send('GET', '/stores', undefined, { 'if-none-match': etag })).status).toBe(304);
    clock.advance(1000);
    expect((await device.send('GET', '/stores', undefined, { 'if-none-match': etag })).status).toBe(200);
  });
});

it('has services that all count', async () => {
  await publish(store('a', at(48, 2), { services: ['pickup', 'cafe'] }), store('b', at(48, 2), { services: ['pickup'] }));
  expect(await names('services=pickup,cafe')).toEqual(['a']);
  expect(await names('services=pick')).toEqual([]);
});

it.each([
  ['near=91,2', 'query/near'],
  ['near=2', 'query/near'],
  ['radius=0', 'query/radius'],
  ['services=Caf%C3%A9', 'query/services'],
  ['openAt=tomorrow', 'query/openAt'],
  ['speed=900', 'query/speed'],
  ['limit=101', 'query/limit'],
  ['cursor=x', 'query/cursor'],
  [`near=1,1&cursor=${Buffer.from('["a","b"]').toString('base64url')}`, 'query/cursor'],
])('refuses %s by name', async (query, pointer) => {
  expect((await device.send('GET', `/stores?${query}`)).body).toMatchObject({ status: 400, errors: [{ pointer }] });
});

it('keeps one brand’s stores from another’s key', async () => {
  await publish(store('a', at(48, 2)));
  const id = storeIdOf(brand.id, 'a');
  const other = { 'throughline-key': OTHER_KEY };
  expect((await device.send('GET', `/stores/${id}`, undefined, other)).status).toBe(404);
  expect((await device.send('GET', '/stores?near=48,2', undefined, other)).body).toMatchObject({ items: [] });
});

describe('availability', () => {
  it('tells what is where, how old that is, and by when it can be had', async () => {
    await publish(
      store('near', at(48, 2), { delivery: { cutoff: 14 * 60, by: 20 * 60, radius: 15_000 } }),
      store('out', at(48.1, 2)),
      store('uncounted', at(48.2, 2)),
    );
    await publishStock(shop.storage, brand.id, 'near', [{ sku: 'MUG', quantity: 2, updatedAt: NOW - 3_600_000 }]);
    await publishStock(shop.storage, brand.id, 'out', [{ sku: 'MUG', quantity: 0, updatedAt: NOW }]);
    const { body } = await device.send('GET', '/availability?sku=MUG&near=48.01,2');
    expect(body as unknown as Availability).toMatchObject({
      sku: 'MUG',
      online: { level: 'in-stock', quantity: 40, updatedAt: '2026-11-21T12:00:00.000Z' },
      stores: [
        {
          store: { name: 'Shop near', distance: 1112 } satisfies Partial<Store>,
          stock: { level: 'low', quantity: 2, updatedAt: '2026-11-21T11:00:00.000Z' },
          promises: [
            { kind: 'pickup', by: '2026-11-21T14:00:00.000Z', cutoffAt: '2026-11-21T16:00:00.000Z', orderWithinSeconds: 14_400 },
            { kind: 'same-day-delivery', by: '2026-11-21T19:00:00.000Z', cutoffAt: '2026-11-21T13:00:00.000Z', orderWithinSeconds: 3600 },
          ],
        },
        { stock: { level: 'out', quantity: 0 }, promises: [] },
        { stock: { level: 'unknown' }, promises: [] },
      ],
    });
    const one = await device.send('GET', `/availability?sku=MUG&store=${storeIdOf(brand.id, 'out')}`);
    expect(one.body).toMatchObject({ stores: [{ store: { name: 'Shop out' } }] });
    expect((await device.send('GET', '/availability?sku=MUG')).body).toMatchObject({ stores: [] });
  });
});

it('does not publish what can not be', async () => {
  const days = everyDay({ opens: 1080, closes: 540 });
  await expect(publish(store('a', at(48, 2), { hours: days }))).rejects.toThrow('store a: Monday: closes (09:00) before it opens (18:00)');
  await expect(publish(store('a', at(91, 2)))).rejects.toThrow('store a: expected a latitude');
  await expect(publish(store('a', at(48, 2), { timeZone: 'Mars/Olympus' }))).rejects.toThrow('"Mars/Olympus" is no time zone');
});
