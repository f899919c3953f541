import { demoBrandId, openStorage, publishStores, type StorePublication } from '@throughline/server';
import type { DemoProcess } from '../journeys/demo-process.ts';

export const STORES = 25_000;
const TOWNS = 400;

/** From 0 to below 1, the same for the same number. */
const fraction = (seed: number): number => {
  const wave = Math.sin(seed * 12.9898) * 43_758.5453;
  return wave - Math.floor(wave);
};

const spans = [
  { opens: 600, closes: 840 },
  { opens: 900, closes: 1140 },
];

/** As many stores as a very large chain has, in towns all over the world; the same on every run. */
const store = (index: number): StorePublication => {
  const town = index % TOWNS;
  return {
    ref: `many-${index}`,
    name: { en: `Shop ${index}` },
    address: { lines: [{ und: `${index} Main Street` }], city: { en: `Town ${town}` }, region: null, postalCode: null, country: null },
    position: {
      latitude: fraction(town) * 120 - 50 + fraction(index + 0.25) - 0.5,
      longitude: fraction(town + 0.5) * 350 - 175 + fraction(index + 0.75) - 0.5,
    },
    phone: null,
    timeZone: 'UTC',
    hours: { week: Array.from({ length: 7 }, () => spans), seasons: [], exceptions: [] },
    services: ['pickup'],
    pickup: null,
    delivery: null,
  };
};

/** Gives the demo's brand 25,000 stores more. */
export async function publishMany(demo: DemoProcess): Promise<void> {
  const storage = await openStorage(demo.database);
  try {
    await publishStores(
      storage,
      demoBrandId,
      Array.from({ length: STORES }, (_, index) => store(index)),
    );
  } finally {
    await storage.close();
  }
}
