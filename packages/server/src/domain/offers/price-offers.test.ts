import type { OfferPublication } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { type CartDocument, emptyCart, reprice, type Shelf, totalOf } from '../cart.ts';
import { readOffer } from '../../storage/read-offer.ts';
import { guest, type Shopper } from './shopper.ts';

const NOW = Date.UTC(2026, 10, 22, 12);

/** SKU, price, collection. */
const ARTICLES = [
  ['CUP', 1000, 'table'],
  ['BOWL', 2500, 'table'],
  ['SHIRT', 5000, 'clothing'],
  ['COAT', 20_000, 'clothing'],
  ['SOCKS', 333, 'clothing'],
] as const;

type Offer = Omit<OfferPublication, 'id' | 'title'> & { id?: string };

const offer = ({ id = 'offer', ...rest }: Offer): OfferPublication => ({ id, title: { en: id }, ...rest });

const shelf = (offers: readonly Offer[], shopper: Shopper = guest('ca_1'), more: Partial<Shelf> = {}): Shelf => ({
  articles: new Map(
    ARTICLES.map(([sku, price, collection]) => [
      sku,
      {
        sku,
        product: 'pr_x' as const,
        handle: sku.toLowerCase(),
        title: { en: sku },
        options: [],
        picture: null,
        collections: [collection],
        prices: { EUR: price },
        stock: 50,
      },
    ]),
  ),
  currencies: ['EUR'],
  taxRateBp: 2000,
  shipping: {},
  stores: new Map(),
  offers: offers.map((each) => readOffer(offer(each))),
  uses: new Map(),
  shopper,
  locale: 'en',
  ...more,
});

const cart = (units: Readonly<Record<string, number>>, codes: readonly string[] = []): CartDocument => ({
  ...emptyCart('EUR', NOW),
  channels: ['web'],
  codes: codes.map((code) => ({ code, status: 'applied', title: {}, missing: null, with: null })),
  lines: Object.entries(units).map(([sku, quantity]) => ({
    sku,
    product: 'pr_x',
    handle: '',
    title: {},
    options: [],
    picture: null,
    quantity,
    unitPrice: 0,
    was: null,
    discounts: [],
    total: 0,
    tax: 0,
    available: 0,
  })),
});

const price = (units: Readonly<Record<string, number>>, ...offers: Offer[]): CartDocument => reprice(cart(units), shelf(offers), NOW);

/** What is taken off, by SKU. */
const off = ({ lines }: CartDocument): Record<string, number> =>
  Object.fromEntries(
    lines.flatMap(({ sku, discounts }) => (discounts.length > 0 ? [[sku, discounts.reduce((sum, { amount }) => sum + amount, 0)]] : [])),
  );

describe('the six kinds', () => {
  it('percent: of what it is about, spread to the last unit', () => {
    expect(off(price({ SOCKS: 1, CUP: 1 }, { benefit: { kind: 'percent', percentBp: 1500 } }))).toEqual({ CUP: 150, SOCKS: 50 });
    expect(off(price({ SHIRT: 1, CUP: 1 }, { benefit: { kind: 'percent', percentBp: 1000, on: { collections: ['table'] } } }))).toEqual({
      CUP: 100,
    });
  });

  it('amount: once for an order, or off each line, never more than there is', () => {
    expect(off(price({ SHIRT: 1, CUP: 1 }, { benefit: { kind: 'amount', amounts: { EUR: 1000 }, per: 'order' } }))).toEqual({
      SHIRT: 833,
      CUP: 167,
    });
    expect(off(price({ SHIRT: 2, SOCKS: 1 }, { benefit: { kind: 'amount', amounts: { EUR: 500 }, per: 'line' } }))).toEqual({
      SHIRT: 500,
      SOCKS: 333,
    });
    expect(totalOf(price({ CUP: 1 }, { benefit: { kind: 'amount', amounts: { EUR: 99_999 }, per: 'order' } }))).toBe(0);
  });

  it('free shipping: tells how much is missing after discounts', () => {
    const free: Offer = { id: 'free', benefit: { kind: 'free-shipping', from: { EUR: 5000 } } };
    expect(price({ CUP: 2 }, free).shipping).toEqual({ offer: 'free', threshold: 5000, missing: 3000 });
    expect(price({ SHIRT: 1 }, free).shipping).toEqual({ offer: 'free', threshold: 5000, missing: 0 });
    expect(price({ SHIRT: 1 }, free, { benefit: { kind: 'percent', percentBp: 1000 } }).shipping?.missing).toBe(500);
  });

  it('buy and get: the cheapest are got, as often as enough others are bought', () => {
    const threeForTwo: Offer = { benefit: { kind: 'buy-get', buy: { quantity: 2 }, get: { quantity: 1, percentBp: 10_000 } } };
    expect(off(price({ SHIRT: 2, CUP: 1 }, threeForTwo))).toEqual({ CUP: 1000 });
    expect(off(price({ SHIRT: 2 }, threeForTwo))).toEqual({});
    expect(off(price({ SHIRT: 4, CUP: 2 }, threeForTwo))).toEqual({ CUP: 2000 });
    const cupWithShirt: Offer = {
      benefit: {
        kind: 'buy-get',
        buy: { quantity: 1, on: { collections: ['clothing'] } },
        get: { quantity: 1, percentBp: 5000, on: { products: ['cup'] } },
        times: 1,
      },
    };
    expect(off(price({ SHIRT: 3, CUP: 5 }, cupWithShirt))).toEqual({ CUP: 500 });
    expect(off(price({ CUP: 5 }, cupWithShirt))).toEqual({});
  });

  it('tiered: the highest tier reached counts for all', () => {
    const spend: Offer = {
      benefit: {
        kind: 'tiered',
        tiers: [
          { spend: { EUR: 5000 }, percentBp: 1000 },
          { spend: { EUR: 20_000 }, percentBp: 2000 },
        ],
      },
    };
    expect(off(price({ CUP: 1 }, spend))).toEqual({});
    expect(off(price({ SHIRT: 1 }, spend))).toEqual({ SHIRT: 500 });
    expect(off(price({ COAT: 1 }, spend))).toEqual({ COAT: 4000 });
    const units: Offer = { benefit: { kind: 'tiered', tiers: [{ units: 3, percentBp: 1000 }], on: { collections: ['table'] } } };
    expect(off(price({ CUP: 2, BOWL: 1, SHIRT: 1 }, units))).toEqual({ CUP: 200, BOWL: 250 });
  });

  it('gift: comes as a line of its own that costs nothing', () => {
    const gift: Offer = { id: 'socks', minimum: { EUR: 5000 }, benefit: { kind: 'gift', sku: 'SOCKS', quantity: 2 } };
    expect(price({ CUP: 1 }, gift).gifts).toEqual([]);
    const { gifts, lines } = price({ SHIRT: 1 }, gift);
    expect(gifts).toMatchObject([
      { sku: 'SOCKS', quantity: 2, unitPrice: 333, total: 0, tax: 0, discounts: [{ offer: 'socks', amount: 666 }] },
    ]);
    expect(lines).toHaveLength(1);
    expect(price({ SHIRT: 1, SOCKS: 49 }, gift).gifts).toEqual([]);
  });
});

describe('together', () => {
  const ten: Offer = { id: 'ten', benefit: { kind: 'percent', percentBp: 1000 } };
  const twenty: Offer = { id: 'twenty', benefit: { kind: 'percent', percentBp: 2000 } };

  it('one after the other, each on what is left', () => {
    expect(off(price({ CUP: 1 }, ten, twenty))).toEqual({ CUP: 280 });
  });

  it('of a group the better one, whatever the order', () => {
    const group = { stacking: { group: 'season' } } as const;
    for (const offers of [
      [
        { ...ten, ...group },
        { ...twenty, ...group },
      ],
      [
        { ...twenty, ...group },
        { ...ten, ...group },
      ],
    ])
      expect(price({ CUP: 1 }, ...offers).lines[0]?.discounts.map((each) => each.offer)).toEqual(['twenty']);
  });

  it('priority before what is better; exclusive stands alone', () => {
    expect(off(price({ CUP: 1 }, { ...ten, stacking: 'exclusive', priority: 1 }, twenty))).toEqual({ CUP: 100 });
    expect(off(price({ CUP: 1 }, { ...ten, stacking: 'exclusive' }, twenty))).toEqual({ CUP: 200 });
  });

  it('says of a code which offer stands in its way', () => {
    const on = shelf([
      { ...ten, codes: ['TENOFF'] },
      { ...twenty, stacking: 'exclusive' },
    ]);
    expect(reprice(cart({ CUP: 1 }, ['TENOFF']), on, NOW).codes).toMatchObject([{ status: 'does-not-combine', with: { en: 'twenty' } }]);
  });
});

describe('a code that gives nothing says why', () => {
  const benefit = { kind: 'percent', percentBp: 1000 } as const;
  const ada: Shopper = { ...guest('cu_ada'), customer: 'cu_ada', orders: 2, points: 40, bought: ['table'], attributes: { tier: 'gold' } };
  const status = (rest: Partial<Offer>, shopper: Shopper = ada, uses: Shelf['uses'] = new Map()) =>
    reprice(cart({ CUP: 1 }, ['CODE']), shelf([{ benefit, codes: ['code'], ...rest }], shopper, { uses }), NOW).codes[0];

  it.each<[string, Partial<Offer>]>([
    ['applied', {}],
    ['not-yet', { starts: '2026-11-22T13:00:00+00:00' }],
    ['applied', { starts: '2026-11-22T13:00:00+01:00' }],
    ['expired', { ends: '2026-11-22T12:00:00Z' }],
    ['applied', { ends: '2026-11-22T12:00:00.001Z' }],
    ['wrong-channel', { channels: ['kiosk'] }],
    ['wrong-currency', { minimum: { USD: 1 } }],
    ['not-for-you', { segment: { newCustomer: true } }],
    ['not-for-you', { segment: { points: 41 } }],
    ['not-for-you', { segment: { bought: ['clothing'] } }],
    ['not-for-you', { segment: { attributes: { tier: 'silver' } } }],
    ['applied', { segment: { points: 40, bought: ['table'], attributes: { tier: 'gold' } } }],
    ['minimum-not-reached', { minimum: { EUR: 1001 } }],
    ['nothing-matches', { benefit: { ...benefit, on: { collections: ['clothing'] } } }],
    ['used-up', { benefit: { kind: 'gift', sku: 'SOCKS', quantity: 99 } }],
  ])('%s: %j', (reason, rest) => {
    expect(status(rest)?.status).toBe(reason);
  });

  it('asks a guest to sign in, whatever the segment', () => {
    expect(status({ segment: { points: 1 } }, guest('ca_1'))?.status).toBe('sign-in');
    expect(status({ limits: { perCustomer: 1 } }, guest('ca_1'))?.status).toBe('sign-in');
  });

  it('is used up by all or by oneself', () => {
    const used = (total: number, own: number): Shelf['uses'] => new Map([['offer', { total, own }]]);
    expect(status({ limits: { total: 3 } }, ada, used(3, 0))?.status).toBe('used-up');
    expect(status({ limits: { total: 3, perCustomer: 2 } }, ada, used(2, 1))?.status).toBe('applied');
    expect(status({ limits: { perCustomer: 1 } }, ada, used(2, 1))?.status).toBe('used-up');
  });

  it('has expired when its offer was withdrawn', () => {
    expect(reprice(cart({ CUP: 1 }, ['GONE']), shelf([]), NOW).codes).toMatchObject([{ code: 'GONE', status: 'expired' }]);
  });

  it('tells what is missing', () => {
    expect(status({ minimum: { EUR: 1500 } })?.missing).toBe(500);
  });
});

describe('an experiment', () => {
  const experiment = (shares: readonly number[]): Offer => ({
    benefit: { kind: 'percent', percentBp: 1000 },
    experiment: {
      id: 'depth',
      variants: shares.map((share, at) => ({ id: `v${at}`, share, benefit: at === 0 ? null : { kind: 'percent', percentBp: at * 1000 } })),
    },
  });
  const offOf = (person: string, shares: readonly number[]): number => {
    const priced = reprice(cart({ CUP: 1 }), shelf([experiment(shares)], guest(person)), NOW);
    return 1000 - totalOf(priced);
  };

  it('gives the same person the same variant, and its shares over many', () => {
    const counts = new Map<number, number>();
    for (let person = 0; person < 2000; person += 1) {
      const got = offOf(`cu_${person}`, [20, 50, 30]);
      expect(offOf(`cu_${person}`, [20, 50, 30])).toBe(got);
      counts.set(got, (counts.get(got) ?? 0) + 1);
    }
    for (const [got, share] of [
      [0, 0.2],
      [100, 0.5],
      [200, 0.3],
    ] as const)
      expect((counts.get(got) ?? 0) / 2000).toBeCloseTo(share, 1);
  });
});

it('looks again when the next offer begins or ends', () => {
  const benefit = { kind: 'percent', percentBp: 1000 } as const;
  const starts = '2026-11-23T00:00:00Z';
  const { until } = price({ CUP: 1 }, { id: 'a', benefit, starts }, { id: 'b', benefit, ends: '2026-11-24T00:00:00Z' });
  expect(until).toBe(Date.parse(starts));
});
