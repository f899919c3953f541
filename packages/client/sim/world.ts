import {
  type App,
  type BrandPublication,
  createApp,
  mailbox,
  openStorage,
  publishBrand,
  publishProducts,
  publishStores,
  type Storage,
  type StorePublication,
} from '@throughline/server';
import type { StoreId } from '@throughline/contract';
import { type Client, type ClientOptions, createClient } from '../src/index.ts';
// Loaded here, so that no page waits for the disk of the machine that simulates it.
import '../src/brand/create-follower.ts';
import '../src/catalogue/create-lists.ts';
import '../src/handoff/exchange.ts';
import '../src/session/create-session.ts';
import '../src/sync/lease.ts';
import '../src/sync/rarely.ts';
import { Chance } from './chance.ts';
import { Device, type Tab } from './device.ts';
import { Network } from './network.ts';
import { Timeline } from './timeline.ts';

export const ENDPOINT = 'https://api.sim.test';
export const KEY = 'pk_sim_shop';

/** Enough stock to sell all day, and one article that runs out. */
export const SKUS = ['TEE-S', 'TEE-M', 'MUG', 'LAMP', 'LAST'] as const;

/** Nobody knows its hours: it promises nothing, and time changes nothing about that. */
const STORE: StorePublication = {
  ref: 'corner',
  name: { en: 'Corner', ar: 'Corner' },
  address: { lines: [], city: null, region: null, postalCode: null, country: null },
  position: { latitude: 48.85, longitude: 2.35 },
  phone: null,
  timeZone: 'Europe/Paris',
  hours: null,
  services: ['pickup'],
  pickup: { leadMinutes: 60, cutoff: null },
  delivery: null,
};

const inEnglish = (words: string) => ({ en: words, ar: words });

/** Units of an article, which nobody buys. */
export const stockOf = (sku: string): number => (sku === 'LAST' ? 3 : 100_000);

const product = (handle: string, skus: readonly string[], price = 1000) => ({
  handle,
  title: inEnglish(handle),
  description: inEnglish(''),
  type: inEnglish(''),
  collections: [],
  options:
    skus.length > 1 ? [{ id: 'size', name: inEnglish('Size'), values: skus.map((sku) => ({ id: sku, label: inEnglish(sku) })) }] : [],
  pictures: [],
  variants: skus.map((sku) => ({
    sku,
    values: skus.length > 1 ? [sku] : [],
    prices: { EUR: price + sku.length, JPY: 2 * price },
    stock: stockOf(sku),
    barcode: null,
    picture: null,
  })),
});

/** The brand of the simulated shop. */
export const BRAND: BrandPublication = {
  id: 'sim',
  key: KEY,
  name: inEnglish('Sim'),
  tagline: inEnglish(''),
  currencies: ['EUR', 'JPY'],
  locales: ['en', 'ar'],
  taxRateBp: 1900,
  origins: ['https://shop.sim.test'],
  links: { claim: 'https://shop.sim.test/claim', product: 'https://shop.sim.test/{handle}', home: 'https://shop.sim.test/' },
  policy: { kioskIdleSeconds: 60, kioskWarningSeconds: 20 },
  stylesheets: { web: ':root{}', kiosk: ':root{}' },
  collections: [],
};

const publish = async (storage: Storage): Promise<void> => {
  await publishBrand(storage, BRAND);
  await publishProducts(storage, 'sim', [
    product('tee', ['TEE-S', 'TEE-M']),
    product('mug', ['MUG']),
    product('lamp', ['LAMP']),
    product('last', ['LAST']),
  ]);
};

/** A store to pick things up in; its id. */
export const openStore = async (storage: Storage): Promise<StoreId> => {
  await publishStores(storage, 'sim', [STORE]);
  const { id } = await storage.db.selectFrom('stores').select('id').executeTakeFirstOrThrow();
  return id as StoreId;
};

/** The shop changes what an article costs, with nobody asking. */
export const changePrice = (storage: Storage, price: number): Promise<unknown> =>
  publishProducts(storage, 'sim', [product('mug', ['MUG'], price)]);

/** The real server and any number of devices, in virtual time, under one seed. */
export interface World {
  readonly timeline: Timeline;
  readonly chance: Chance;
  readonly network: Network;
  readonly storage: Storage;
  device(name: string, hasLocks?: boolean): Device;
  /** The client as a page would have it. */
  client(tab: Tab, options?: Partial<ClientOptions>): Client;
  /** Lets time pass until the promise settles, a virtual minute at most. */
  until<T>(promise: Promise<T>): Promise<T>;
  /** The code that was mailed last to this address. */
  code(email: string): Promise<string>;
  close(): Promise<void>;
}

/** A page of some server, opened once: what a simulation changes is the carts, and those are its own. */
export const createWorld = async (
  seed: number,
  weather?: Network['weather'],
  wrap: (app: App) => Pick<App, 'fetch'> = (app) => app,
): Promise<World> => {
  const timeline = new Timeline(Date.UTC(2026, 10, 21));
  const chance = new Chance(seed);
  const storage = await openStorage(':memory:');
  await publish(storage);
  const clock = { now: timeline.now, after: timeline.after };
  const server = wrap(createApp({ storage, clock, random: (bytes) => Buffer.from(chance.bytes(bytes)), limits: false, mail: mailbox() }));
  const network = new Network(timeline, chance, (request) => server.fetch(request));
  if (weather) network.weather = weather;
  return {
    timeline,
    chance,
    network,
    storage,
    device: (name, hasLocks) => new Device(name, timeline, chance, network, hasLocks),
    client: (tab, options) => createClient({ endpoint: ENDPOINT, key: KEY, channel: 'web', platform: tab.platform, ...options }),
    until: async (promise) => {
      const waiting = Symbol('waiting');
      for (let waits = 0; waits < 600; waits++) {
        // Whoever rejects is heard below.
        const first = await Promise.race([promise.catch(() => null), timeline.pass(100).then(() => waiting)]);
        if (first !== waiting) return promise;
      }
      throw new Error('nothing came of it in a minute');
    },
    code: async (email) => {
      const mails = storage.db.selectFrom('mails').select('subject').where('recipient', '=', email).orderBy('created_at', 'desc');
      return /\d{6}/.exec((await mails.executeTakeFirstOrThrow()).subject)?.[0] ?? '';
    },
    close: () => storage.close(),
  };
};
