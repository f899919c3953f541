import type {
  ActionId,
  Bearer,
  BrandKey,
  CartId,
  CartToken,
  ClientId,
  CustomerId,
  OrderId,
  OrderToken,
  RefreshToken,
} from '@throughline/contract';
import { createHash, randomBytes } from 'node:crypto';
import { openDatabase } from './database.ts';
import {
  type App,
  type AppOptions,
  createApp,
  mailbox,
  publishBrand,
  publishProducts,
  type ProductPublication,
  type Storage,
} from '../src/index.ts';
import { putSecretHash } from '../src/storage/brand-rows.ts';

/** A brand of two languages and three currencies with three small products, for tests. */
export const KEY = 'pk_test_shop' as BrandKey;
export const OTHER_KEY = 'pk_test_other' as BrandKey;
export const ORIGIN = 'https://shop.test';

const id = (prefix: string, bytes: number): string => `${prefix}_${randomBytes(bytes).toString('base64url')}`;
export const newCartId = (): CartId => id('ca', 16) as CartId;
export const newCartToken = (): CartToken => id('ct', 32) as CartToken;
export const newClientId = (): ClientId => id('cl', 16) as ClientId;
export const newBearer = (): Bearer => id('at', 32) as Bearer;
export const newRefreshToken = (): RefreshToken => id('rt', 32) as RefreshToken;
export const newOrderToken = (): OrderToken => id('ot', 32) as OrderToken;
export const newOrderId = (): OrderId => id('or', 16) as OrderId;
export const newActionId = (): ActionId => id('ac', 16) as ActionId;

export const brand = {
  id: 'shop',
  key: KEY,
  name: { en: 'Shop', ar: 'متجر' },
  tagline: { en: 'For tests', ar: 'للاختبار' },
  currencies: ['EUR', 'USD', 'JPY'],
  locales: ['en', 'ar'],
  taxRateBp: 1900,
  origins: [ORIGIN],
  links: { claim: `${ORIGIN}/claim`, product: `${ORIGIN}/p/{handle}`, home: `${ORIGIN}/` },
  policy: { kioskIdleSeconds: 60, kioskWarningSeconds: 20 },
  stylesheets: { web: ':root{--a:1}', kiosk: ':root{--a:2}' },
  collections: [{ handle: 'apparel', title: { en: 'Apparel', ar: 'ملابس' } }],
};

const variant = (sku: string, value: string, stock: number, eur: number) => ({
  sku,
  values: [value],
  prices: { EUR: eur, USD: eur + 300, JPY: eur * 2 },
  stock,
  barcode: `40000${sku}`,
  picture: 0,
});

export const products: readonly ProductPublication[] = [
  {
    handle: 'tee',
    title: { en: 'Heavy Tee', ar: 'تيشيرت' },
    description: { en: 'A tee', ar: 'قميص' },
    type: { en: 'Shirt', ar: 'قميص' },
    collections: ['apparel'],
    options: [
      {
        id: 'size',
        name: { en: 'Size', ar: 'المقاس' },
        values: [
          { id: 's', label: { en: 'S', ar: 'ص' } },
          { id: 'm', label: { en: 'M', ar: 'م' } },
        ],
      },
    ],
    pictures: [{ src: 'https://pictures.test/tee.svg', alt: { en: 'A tee', ar: 'قميص' }, width: 800, height: 1000 }],
    variants: [variant('TEE-S', 's', 5, 4900), variant('TEE-M', 'm', 2000, 4900)],
  },
  {
    handle: 'mug',
    title: { en: 'Mug', ar: 'كوب' },
    description: { en: '', ar: '' },
    type: { en: 'Home', ar: 'منزل' },
    collections: [],
    options: [],
    pictures: [],
    variants: [{ sku: 'MUG', values: [], prices: { EUR: 1750, USD: 1999, JPY: 2800 }, stock: 40, barcode: null, picture: null }],
  },
  {
    handle: 'import',
    title: { und: 'Imported lamp' },
    description: { und: '' },
    type: { und: '' },
    collections: [],
    options: [],
    pictures: [],
    variants: [{ sku: 'LAMP', values: [], prices: { EUR: 8000 }, stock: 9, barcode: null, picture: null }],
  },
];

export const publishShop = async (storage: Storage): Promise<void> => {
  await publishBrand(storage, brand);
  await publishProducts(storage, brand.id, products);
  await publishBrand(storage, { ...brand, id: 'other', key: OTHER_KEY, origins: ['https://other.test'] });
};

export interface Shop {
  readonly storage: Storage;
  readonly app: App;
}

export const openShop = async (options: Partial<AppOptions> = {}): Promise<Shop> => {
  const storage = await openDatabase();
  await publishShop(storage);
  return { storage, app: createApp({ storage, limits: false, mail: mailbox(), ...options }) };
};

/** A customer of the shop who has just signed in. */
export const signIn = async (
  { storage }: Pick<Shop, 'storage'>,
  email = `${id('a', 6)}@example.test`,
): Promise<{ customer: CustomerId; bearer: Bearer }> => {
  const customer = id('cu', 16) as CustomerId;
  const session = id('se', 16);
  const bearer = newBearer();
  const now = Date.now();
  await storage.write(async (tx) => {
    const row = { id: customer, brand_id: brand.id, email, version: 1, document: '{}', created_at: now };
    await tx.insertInto('customers').values(row).execute();
    await tx
      .insertInto('sessions')
      .values({
        id: session,
        brand_id: brand.id,
        customer_id: customer,
        channel: 'web',
        created_at: now,
        expires_at: now + 2_592_000_000,
        ended_at: null,
      })
      .execute();
    const hash = createHash('sha256').update(bearer).digest('base64url');
    await tx
      .insertInto('bearers')
      .values({ hash, session_id: session, expires_at: now + 900_000 })
      .execute();
  });
  return { customer, bearer };
};

/** Lets the shop's own servers act; the secret key. */
export const giveSecretKey = async ({ storage }: Pick<Shop, 'storage'>): Promise<string> => {
  const key = id('sk', 32);
  await storage.write((tx) => putSecretHash(tx, brand.id, 'default', createHash('sha256').update(key).digest('base64url')));
  return key;
};

/** The code that was mailed for this sign-in. */
export const codeFor = async ({ storage }: Pick<Shop, 'storage'>, signIn: string): Promise<string> => {
  const { subject } = await storage.db
    .selectFrom('sign_ins')
    .innerJoin('mails', 'mails.id', 'sign_ins.mail_id')
    .select('mails.subject')
    .where('sign_ins.id', '=', signIn)
    .executeTakeFirstOrThrow();
  return /\d{6}/.exec(subject)?.[0] ?? '';
};

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON. */
  readonly body: Record<string, unknown>;
  readonly text: string;
}

/** One device with one cart, speaking plain HTTP. */
export class Device {
  readonly id: CartId;
  readonly token: CartToken;
  readonly client = newClientId();
  /** Headers of every request, such as `authorization`. */
  readonly extra: Readonly<Record<string, string>>;
  readonly #app: App;
  #seq = 0;

  constructor(app: App, id: CartId = newCartId(), token: CartToken = newCartToken(), extra: Readonly<Record<string, string>> = {}) {
    this.#app = app;
    this.id = id;
    this.token = token;
    this.extra = extra;
  }

  headers(more: Record<string, string> = {}): Record<string, string> {
    return { 'throughline-key': KEY, 'cart-token': this.token, ...this.extra, ...more };
  }

  raw(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Response | Promise<Response> {
    const binary = body instanceof Uint8Array;
    const type = binary ? 'image/jpeg' : 'application/json';
    const init = { method, headers: this.headers({ ...(body !== undefined && { 'content-type': type }), ...more }) };
    if (body === undefined) return this.#app.request(`/v1${path}`, init);
    const sent = binary ? new Uint8Array(body) : typeof body === 'string' ? body : JSON.stringify(body);
    return this.#app.request(`/v1${path}`, { ...init, body: sent });
  }

  async send(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<Answer> {
    const response = await this.raw(method, path, body, more);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    };
  }

  open(currency = 'EUR'): Promise<Answer> {
    return this.send('PUT', `/carts/${this.id}`, { currency });
  }

  read(more: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', `/carts/${this.id}`, undefined, more);
  }

  /** An action with its id and the next number. */
  mint(action: Record<string, unknown>): Record<string, unknown> {
    this.#seq += 1;
    return { id: newActionId(), seq: this.#seq, ...action };
  }

  post(...actions: Record<string, unknown>[]): Promise<Answer> {
    return this.send('POST', `/carts/${this.id}/actions`, { client: this.client, actions });
  }

  add(sku: string, quantity = 1): Promise<Answer> {
    return this.post(this.mint({ type: 'addLine', sku, quantity }));
  }
}
