import { readFile } from 'node:fs/promises';
import type { HoursDocument } from '../domain/store.ts';
import type { Words } from '../domain/words.ts';
import { readOpeningHours, readSpans } from '../import/opening-hours.ts';
import type { Database } from '../storage/storage.ts';
import { putStock, countStock } from '../storage/stock-rows.ts';
import { type StorePublication, storeIdOf, putStores } from './stores.ts';

/** The demo's shops: invented, at plausible addresses, with the hours such a shop keeps there. */
interface DemoStores {
  /** By country: on which days everybody keeps other hours, `12-25` or so many days from Easter Sunday. Without hours: closed. */
  readonly holidays: Readonly<Record<string, readonly { readonly on: string; readonly name: Words; readonly hours?: string }[]>>;
  readonly stores: readonly {
    readonly ref: string;
    readonly name: Words;
    readonly line: string;
    readonly city: Words;
    readonly region: string | null;
    readonly postalCode: string | null;
    readonly country: string;
    readonly at: readonly [latitude: number, longitude: number];
    readonly timeZone: string;
    readonly hours: string;
    readonly services: readonly string[];
    readonly phone: string | null;
    readonly renovation?: true;
  }[];
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

const DEMO = new URL('../../demo/stores.json', import.meta.url);

const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Easter Sunday of a year, by the Gregorian calendar. */
const easter = (year: number): number => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  return Date.UTC(year, 2, 28 + full - weekday);
};

const dayOf = (on: string, year: number): string => {
  const after = /^easter([+-]\d+)$/.exec(on)?.[1];
  return after === undefined ? `${year}-${on}` : dateOf(easter(year) + Number(after) * DAY);
};

const RENOVATION: Words = { en: 'Closed for refurbishment', ar: 'مغلق للتجديد' };

type Exceptions = HoursDocument['exceptions'];

/** This year's holidays and the next's, and a month or two of refurbishment for the shop that has one. */
const exceptionsOf = (holidays: DemoStores['holidays'][string], renovation: boolean, now: number): Exceptions => {
  const [year, month] = [new Date(now).getUTCFullYear(), new Date(now).getUTCMonth()];
  const special = [year, year + 1].flatMap((each) =>
    holidays.map(({ on, name, hours }) => {
      const day = dayOf(on, each);
      return { from: day, to: day, name, spans: hours === undefined ? [] : readSpans(hours) };
    }),
  );
  const works = { from: dateOf(Date.UTC(year, month, 1)), to: dateOf(Date.UTC(year, month + 2, 0)), name: RENOVATION, spans: [] };
  return renovation ? [...special, works] : special;
};

const publicationOf = (store: DemoStores['stores'][number], holidays: DemoStores['holidays'], now: number): StorePublication => {
  const { ref, name, line, city, region, postalCode, country, at, timeZone, services, phone, renovation = false } = store;
  const { hours } = readOpeningHours(store.hours);
  const brand: Words = { en: 'Olmo Hav', ar: 'أولمو هاف' };
  return {
    ref,
    name: Object.fromEntries(Object.entries(name).map(([locale, own]) => [locale, `${brand[locale] ?? ''} ${own}`.trim()])),
    address: { lines: [{ und: line }], city, region: region === null ? null : { und: region }, postalCode, country },
    position: { latitude: at[0], longitude: at[1] },
    phone,
    timeZone,
    hours: { ...hours, exceptions: exceptionsOf(holidays[country] ?? [], renovation, now) },
    services,
    pickup: services.includes('pickup') ? { leadMinutes: services.length > 3 ? 60 : 120, cutoff: null } : null,
    delivery: services.includes('same-day-delivery') ? { cutoff: 14 * 60, by: 21 * 60, radius: 15_000 } : null,
  };
};

/** A number from 0 to below `below` that is the same for the same words. */
const draw = (words: string, below: number): number => {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < words.length; index += 1) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01_00_01_93);
  return ((hash ^ (hash >>> 15)) >>> 0) % below;
};

/** One article in eight is out, one in six is low. */
const quantityOf = (ref: string, sku: string): number => {
  const lot = draw(`${ref}/${sku}`, 48);
  if (lot < 6) return 0;
  return lot < 14 ? 1 + (lot % 3) : 4 + (lot % 21);
};

/**
 * Puts the demo's stores, and what they have of these articles where that was not counted yet. Run again it changes nothing, but for the
 * holidays of another year.
 */
export const seedStores = async (tx: Database, brandId: string, skus: readonly string[], now: number): Promise<void> => {
  const { holidays, stores } = JSON.parse(await readFile(DEMO, 'utf8')) as DemoStores;
  await putStores(
    tx,
    brandId,
    stores.map((store) => publicationOf(store, holidays, now)),
  );
  const counted = await countStock(tx, brandId);
  for (const { ref } of stores) {
    const id = storeIdOf(brandId, ref);
    if ((counted.get(id) ?? 0) >= skus.length) continue;
    // Counted within the last half day; in one shop in nine, some days ago.
    const age = draw(ref, 9) === 0 ? 3 * DAY : draw(ref, 12) * HOUR;
    const counts = skus.map((sku) => ({ sku, quantity: quantityOf(ref, sku), updatedAt: now - age }));
    await putStock(tx, id, counts, { keep: true });
  }
};
