import { publishStock, publishStores } from '../../src/index.ts';
import { brand } from '../../test/shop.ts';
import { everyDay, store } from '../../test/store.ts';
import { getting, type ReadCase } from '../read-case.ts';

const STORES = 25_000;
const CITIES = 400;

/** From 0 to below 1, the same for the same number. */
const fraction = (seed: number): number => {
  const wave = Math.sin(seed * 12.9898) * 43_758.5453;
  return wave - Math.floor(wave);
};

/** As many stores as a very large chain has, in cities all over the world; the same on every run. */
const city = (index: number) => ({ latitude: fraction(index) * 120 - 50, longitude: fraction(index + 0.5) * 350 - 175 });
const place = (index: number) => {
  const { latitude, longitude } = city(index % CITIES);
  return { latitude: latitude + fraction(index + 0.25) - 0.5, longitude: longitude + fraction(index + 0.75) - 0.5 };
};

const hours = everyDay({ opens: 600, closes: 840 }, { opens: 900, closes: 1140 });

const near = (turn: number): string => {
  const { latitude, longitude } = place(turn * 7);
  return `${latitude.toFixed(3)},${longitude.toFixed(3)}`;
};

let seeded = false;
const seed: ReadCase['seed'] = async (storage) => {
  if (seeded) return;
  seeded = true;
  await publishStores(
    storage,
    brand.id,
    Array.from({ length: STORES }, (_, index) => store(String(index), place(index), { hours })),
  );
  // One in fifty has counted its mugs.
  const counting = Array.from({ length: STORES / 50 }, (_, index) => index * 50);
  await Promise.all(
    counting.map((index) => publishStock(storage, brand.id, String(index), [{ sku: 'MUG', quantity: index % 7, updatedAt: 0 }])),
  );
};

export const storesNear: ReadCase = {
  name: 'stores near (25,000)',
  seed,
  open: getting((turn) => `/stores?near=${near(turn)}`),
  alone: 10,
};

export const storesWithSize: ReadCase = {
  name: 'stores near, sku',
  seed,
  open: getting((turn) => `/stores?near=${near(turn)}&sku=MUG&limit=10`),
};

export const availability: ReadCase = {
  name: 'availability near',
  seed,
  open: getting((turn) => `/availability?sku=MUG&near=${near(turn)}`),
};
