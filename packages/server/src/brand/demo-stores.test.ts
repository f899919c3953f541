import type { StorePage } from '@throughline/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { type App, createApp, demoKey, openStorage, seedDemo, type Storage } from '../index.ts';

const NOW = Date.UTC(2026, 11, 24, 12);
const links = { home: 'https://shop.test/', product: 'https://shop.test/{handle}', claim: 'https://shop.test/claim' };
const seed = (storage: Storage, now = NOW) => seedDemo(storage, { origins: [], links, now });

let storage: Storage;
let app: App;
beforeEach(async () => {
  storage = await openStorage(':memory:');
  await seed(storage);
  app = createApp({ storage, limits: false, clock: { now: () => NOW, after: () => () => undefined } });
});

const ask = async (path: string, language = 'en'): Promise<StorePage> => {
  const response = await app.request(`/v1${path}`, { headers: { 'throughline-key': demoKey, 'accept-language': language } });
  expect(response.status).toBe(200);
  return (await response.json()) as StorePage;
};

describe('the demo’s stores', () => {
  it('are many, on every continent, with hours of every kind', async () => {
    const { items } = await ask('/stores?limit=100');
    const zones = new Set(items.map(({ timeZone }) => timeZone.split('/')[0]));
    expect(items.length).toBeGreaterThanOrEqual(60);
    expect([...zones]).toEqual(expect.arrayContaining(['Africa', 'America', 'Asia', 'Australia', 'Europe', 'Pacific']));
    const spans = items.map(({ hours }) => hours?.week.flat() ?? []);
    expect(spans.some((all) => all.some(({ closes }) => closes > 1440))).toBe(true);
    expect(items.some(({ hours }) => hours?.week.some((day) => day.length > 1))).toBe(true);
    expect(items.some(({ hours }) => (hours?.seasons.length ?? 0) > 0)).toBe(true);
    expect(items.filter(({ address }) => address.country === 'DE').every(({ now }) => now?.special === 'Christmas Eve')).toBe(true);
    expect((await ask('/stores?q=vienna')).items[0]?.now).toMatchObject({ open: false, special: 'Closed for refurbishment' });
  });

  it('are found in Arabic too', async () => {
    expect((await ask(`/stores?q=${encodeURIComponent('باريس')}`, 'ar')).items).toHaveLength(4);
  });

  it('know every article, and say how old that is', async () => {
    const variants = await storage.db.selectFrom('variants').select('sku').execute();
    const stock = await storage.db.selectFrom('stock').selectAll().execute();
    const stores = await storage.db.selectFrom('stores').select('id').execute();
    expect(stock).toHaveLength(variants.length * stores.length);
    expect(stock.every(({ updated_at }) => updated_at <= NOW && updated_at > NOW - 4 * 86_400_000)).toBe(true);
  });

  it('stay as they are when the demo is seeded again, and what was sold stays sold', async () => {
    await storage.db.updateTable('stock').set({ quantity: 77 }).where('quantity', '=', 1).execute();
    const read = () =>
      storage.db
        .selectFrom('stores')
        .innerJoin('stock', 'stock.store_id', 'stores.id')
        .selectAll()
        .orderBy('stores.id')
        .orderBy('sku')
        .execute();
    const before = await read();
    await seed(storage, NOW + 3_600_000);
    expect(await read()).toEqual(before);
  });
});
