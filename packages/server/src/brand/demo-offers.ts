import { readFile } from 'node:fs/promises';
import { readOfferFile } from '../import/import-offers.ts';
import { readRevision } from '../storage/offer-rows.ts';
import { insertPrices, readPrices } from '../storage/price-rows.ts';
import type { Database } from '../storage/storage.ts';
import { OffersError, replaceOffers } from './offers.ts';
import type { ProductPublication } from './products.ts';

/** Two steps up from `src/brand` and from `dist/brand`; in the format of `throughline import offers`. */
const FILE = new URL('../../demo/offers.json', import.meta.url);

const DAY_MS = 86_400_000;

/** What has been reduced, by how much it was more, in percent. */
const REDUCED = { handle: 'quarry-overshirt', more: 20, watchedDays: 120, reducedDays: 6 } as const;

/** Gives one product a past: it cost more for months and was reduced last week. Before the product is put, and only where it has no past. */
export const seedPrices = async (tx: Database, brandId: string, products: readonly ProductPublication[], now: number): Promise<void> => {
  const variants = products.find(({ handle }) => handle === REDUCED.handle)?.variants ?? [];
  const known = await readPrices(
    tx,
    brandId,
    variants.map(({ sku }) => sku),
  );
  const fresh = variants.filter(({ sku }) => !known.has(sku));
  const points = fresh.flatMap(({ sku, prices }) =>
    Object.entries(prices).flatMap(([currency, amount]) => [
      { sku, currency, amount: Math.round((amount * (100 + REDUCED.more)) / 10_000) * 100, at: now - REDUCED.watchedDays * DAY_MS },
      { sku, currency, amount, at: now - REDUCED.reducedDays * DAY_MS },
    ]),
  );
  await insertPrices(tx, brandId, points);
};

/** The end of this week, Sunday midnight UTC: an offer that is always about to end, and that a restart does not put off. */
const weekEnd = (now: number): string => {
  const day = Math.floor(now / DAY_MS);
  // Day 0 was a Thursday.
  const daysLeft = 7 - ((day + 3) % 7);
  return new Date((day + daysLeft) * DAY_MS).toISOString();
};

/**
 * Gives the demo brand its offers unless somebody has published others; `before` is what is on record of the seed before, and the answer
 * what is to be. A shop whose catalogue no longer has what they are about goes without.
 */
export const seedOffers = async (tx: Database, brandId: string, now: number, before: string | undefined): Promise<string | undefined> => {
  const there = await readRevision(tx, brandId);
  if (there !== undefined && there !== before) return before;
  const offers = readOfferFile(await readFile(FILE)).map((offer) =>
    typeof offer === 'object' && offer !== null && 'id' in offer && offer.id === 'dress-week' ? { ...offer, ends: weekEnd(now) } : offer,
  );
  try {
    await replaceOffers(tx, brandId, offers);
  } catch (error) {
    if (!(error instanceof OffersError)) throw error;
  }
  return readRevision(tx, brandId);
};
