import { ActionAnswer, Cart, type OfferPublication, OfferList, type OrderId, Product } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { brand, Device, openShop, products, type Shop, signIn } from '../../test/shop.ts';
import { publishOffers, publishProducts } from '../index.ts';
import { redeemOffers } from './redemption.ts';

const DAY = 86_400_000;
const percent = (percentBp: number): OfferPublication['benefit'] => ({ kind: 'percent', percentBp });

const WELCOME: OfferPublication = {
  id: 'welcome',
  title: { en: 'Welcome', ar: 'أهلًا' },
  benefit: percent(1000),
  codes: ['welcome10'],
  minimum: { EUR: 4000, USD: 4500 },
};

interface Open extends Shop {
  readonly clock: ManualClock;
  readonly device: Device;
}

const open = async (...offers: OfferPublication[]): Promise<Open> => {
  const clock = new ManualClock();
  const shop = await openShop({ clock });
  await publishOffers(shop.storage, brand.id, offers);
  const device = new Device(shop.app);
  await device.open();
  return { ...shop, clock, device };
};

const read = async (device: Device): Promise<Cart> => Cart.parse((await device.read()).body);

const tryCode = async (device: Device, code: string) => {
  const { results, cart } = ActionAnswer.parse((await device.post(device.mint({ type: 'applyCode', code }))).body);
  const [result] = results;
  return { problem: result?.status === 'refused' ? result.problem : undefined, cart };
};

const list = async (device: Device, path = `/offers?cart=${device.id}`, more: Record<string, string> = {}) =>
  OfferList.parse((await device.send('GET', path, undefined, more)).body).offers;

describe('a code', () => {
  it('is applied however it is typed, once', async () => {
    const { device } = await open(WELCOME);
    await device.add('TEE-M');
    const first = await tryCode(device, ' Welcome 10 ');
    const again = await tryCode(device, 'WELCOME10');
    expect(first.cart).toMatchObject({
      codes: [{ code: 'WELCOME10', status: 'applied', title: 'Welcome', missing: null, with: null }],
      lines: [{ total: { amount: 4410 }, discount: { amount: 490 }, discounts: [{ offer: 'welcome', title: 'Welcome' }] }],
      totals: { subtotal: { amount: 4900 }, discount: { amount: 490 }, total: { amount: 4410 } },
    });
    expect([again.problem, again.cart.version]).toEqual([undefined, first.cart.version]);
  });

  it('says why it gives nothing, and what is missing', async () => {
    const { device } = await open(WELCOME);
    await device.add('MUG');
    const { problem, cart } = await tryCode(device, 'WELCOME10');
    expect(problem).toMatchObject({ reason: 'minimum-not-reached', missing: { amount: 2250, currency: 'EUR' } });
    expect(cart.codes).toEqual([]);
    expect((await tryCode(device, 'NOPE')).problem).toEqual((await tryCode(device, 'NEVER')).problem);
  });

  it('stays listed when it stops applying, and applies again', async () => {
    const { device } = await open(WELCOME);
    await device.add('TEE-M');
    await device.add('MUG');
    await tryCode(device, 'WELCOME10');
    await device.post(device.mint({ type: 'removeLine', line: 'li_TEE-M' }));
    expect((await read(device)).codes).toMatchObject([{ status: 'minimum-not-reached', missing: { amount: 2250 } }]);
    await device.add('MUG', 2);
    expect(await read(device)).toMatchObject({ codes: [{ status: 'applied' }], totals: { discount: { amount: 525 } } });
    await device.post(device.mint({ type: 'removeCode', code: 'welcome10' }));
    expect(await read(device)).toMatchObject({ codes: [], totals: { discount: { amount: 0 } } });
  });

  it('is not guessed: a cart has few tries, and so has an address with ever new carts', async () => {
    const clock = new ManualClock();
    const shop = await openShop({ clock, limits: { offerCodes: { burst: 3, perMinute: 1 }, offerGuesses: { burst: 5, perMinute: 1 } } });
    const statuses: number[] = [];
    for (let cart = 0; cart < 3; cart += 1) {
      const device = new Device(shop.app);
      await device.open();
      for (let guess = 0; guess < 4; guess += 1) {
        const { status } = await device.post(device.mint({ type: 'applyCode', code: `GUESS${guess}` }));
        statuses.push(status);
      }
    }
    expect(statuses).toEqual([200, 200, 200, 429, 200, 200, 429, 429, 429, 429, 429, 429]);
  });
});

describe('time', () => {
  const until = (ms: number) => new Date(ms).toISOString();

  it('ends an offer in a cart that nobody touches, as a new version made by the shop', async () => {
    const clock = new ManualClock();
    const { device, clock: shop } = await open({
      id: 'today',
      title: { en: 'Today' },
      benefit: percent(5000),
      ends: until(clock.now() + DAY),
    });
    await device.add('MUG');
    const before = await device.read();
    shop.advance(DAY - 1);
    expect((await device.read({ 'if-none-match': before.headers.get('etag') ?? '' })).status).toBe(304);
    shop.advance(1);
    const after = await device.read({ 'if-none-match': before.headers.get('etag') ?? '' });
    expect([after.status, after.body['version']]).toEqual([200, 2]);
    expect(Cart.parse(after.body).totals).toMatchObject({ total: { amount: 1750 }, discount: { amount: 0 } });
    expect((await device.read()).text).toBe(after.text);
  });

  it('leaves the version alone when a boundary changes nothing', async () => {
    const clock = new ManualClock();
    const { device, clock: shop } = await open({ ...WELCOME, ends: until(clock.now() + DAY) });
    await device.add('MUG');
    const before = await device.read();
    shop.advance(2 * DAY);
    expect((await device.read()).text).toBe(before.text);
    expect((await device.read()).text).toBe(before.text);
  });

  it('lists a code whose offer has ended as expired', async () => {
    const clock = new ManualClock();
    const { device, clock: shop } = await open({ ...WELCOME, ends: until(clock.now() + DAY) });
    await device.add('TEE-M');
    await tryCode(device, 'WELCOME10');
    shop.advance(DAY);
    expect((await read(device)).codes).toMatchObject([{ code: 'WELCOME10', status: 'expired' }]);
    await device.post(device.mint({ type: 'removeCode', code: 'WELCOME10' }));
    expect((await tryCode(device, 'WELCOME10')).problem?.reason).toBe('expired');
  });
});

describe('GET /offers', () => {
  const PUBLIC: OfferPublication = {
    id: 'autumn',
    title: { en: 'Autumn', ar: 'خريف' },
    benefit: percent(2000),
    minimum: { EUR: 5000 },
    messages: { web: { en: '{discount} off from {threshold}', ar: 'خصم {discount}' }, sms: { en: 'Autumn: {discount} off' } },
  };

  it('speaks for the channel and the language, with the amounts of the offer', async () => {
    const { device } = await open(PUBLIC, WELCOME);
    const say = async (more: Record<string, string>) => (await list(device, '/offers', more)).map(({ message }) => message);
    expect(await say({})).toEqual(['20% off from €50']);
    expect(await say({ 'throughline-channel': 'sms' })).toEqual(['Autumn: 20% off']);
    expect(await say({ 'throughline-channel': 'kiosk' })).toEqual(['20% off from €50']);
    expect((await say({ 'accept-language': 'ar' }))[0]).toMatch(/^خصم /);
  });

  it('tells how the cart stands: what is missing, then what it has', async () => {
    const { device } = await open(PUBLIC);
    await device.add('MUG');
    expect(await list(device)).toMatchObject([
      {
        id: 'autumn',
        kind: 'percent',
        status: 'minimum-not-reached',
        missing: { amount: 3250 },
        progress: { reached: 1750, threshold: 5000 },
      },
    ]);
    await device.add('TEE-M');
    expect(await list(device)).toMatchObject([{ status: 'applied', discount: { amount: 1330 }, missing: null }]);
  });

  it('keeps a code to those who have it', async () => {
    const { device } = await open(WELCOME);
    await device.add('TEE-M');
    expect(await list(device)).toEqual([]);
    await tryCode(device, 'WELCOME10');
    expect(await list(device)).toMatchObject([{ id: 'welcome', code: 'WELCOME10', status: 'applied' }]);
  });

  it('is kept by its ETag where it is nobody in particular', async () => {
    const { device } = await open(PUBLIC);
    const first = await device.send('GET', '/offers');
    const etag = first.headers.get('etag') ?? '';
    expect((await device.send('GET', '/offers', undefined, { 'if-none-match': etag })).status).toBe(304);
    expect((await device.send('GET', `/offers?cart=${device.id}`)).headers.get('cache-control')).toBe('no-store');
  });

  it("holds what a kiosk promised on the shopper's next device", async () => {
    const { device, app } = await open({ id: 'kiosk', title: { en: 'Kiosk' }, benefit: percent(1000), channels: ['kiosk'] });
    const kiosk = new Device(app, device.id, device.token, { 'throughline-channel': 'kiosk' });
    await device.add('MUG');
    expect((await read(device)).totals.discount.amount).toBe(0);
    await kiosk.add('MUG');
    expect((await read(device)).totals.discount.amount).toBe(350);
    await device.add('MUG');
    expect((await read(device)).totals.discount.amount).toBe(525);
  });

  it('assigns one person to one variant, on whatever channel she asks', async () => {
    const experiment = {
      id: 'depth',
      variants: [10, 20, 30, 40].map((share, at) => ({ id: `v${at}`, share, benefit: percent(500 * (at + 1)) })),
    };
    const { device, storage } = await open({ id: 'test', title: { en: 'Test' }, benefit: percent(500), experiment });
    const { bearer } = await signIn({ storage });
    const ask = async (channel: string) =>
      (await list(device, '/offers', { authorization: `Bearer ${bearer}`, 'throughline-channel': channel }))[0]?.variant;
    const variants = await Promise.all(['web', 'kiosk', 'mobile', 'web'].map(ask));
    expect(variants[0]).toMatch(/^v[0-3]$/);
    expect(new Set(variants).size).toBe(1);
    expect(await list(device, '/offers')).toEqual([]);
    expect((await list(device))[0]?.variant).toMatch(/^v[0-3]$/);
  });
});

it('counts an offer once for an order, and gives it no more than it may', async () => {
  const { device, storage } = await open({ ...WELCOME, limits: { total: 1 } });
  await device.add('TEE-M');
  await tryCode(device, 'WELCOME10');
  const row = await storage.db.selectFrom('carts').select('document').executeTakeFirstOrThrow();
  const order: OrderId = 'or_a';
  const redemption = { order, customer: null, owner: null, cart: JSON.parse(row.document) as Parameters<typeof redeemOffers>[2]['cart'] };
  for (let repeat = 0; repeat < 2; repeat += 1) await storage.write((tx) => redeemOffers(tx, brand.id, redemption, 1));
  expect(await storage.db.selectFrom('offer_uses').select('uses').execute()).toEqual([{ uses: 1 }]);
  await device.add('TEE-M');
  expect((await read(device)).codes).toMatchObject([{ status: 'used-up' }]);
});

describe('a price that was higher', () => {
  const tees = products.filter(({ handle }) => handle === 'tee');
  const priced = (EUR: number) =>
    tees.map((tee) => ({ ...tee, variants: tee.variants.map((each) => ({ ...each, prices: { ...each.prices, EUR } })) }));

  it('is shown alike by product and cart line once 30 days prove it, and until 30 days have passed', async () => {
    const { device, storage, clock } = await open();
    const wasOf = async () => {
      const product = Product.parse((await device.send('GET', '/products/tee')).body);
      const cart = await read(device);
      return [product.variants[1]?.was, cart.lines[0]?.was];
    };
    // What the shop opened with was dated by the machine; the history begins anew.
    await storage.db.deleteFrom('price_history').execute();
    await publishProducts(storage, brand.id, tees, { clock });
    await device.add('TEE-M');
    clock.advance(29 * DAY);
    await publishProducts(storage, brand.id, priced(4500), { clock });
    await device.add('TEE-M');
    expect(await wasOf()).toEqual([null, null]);
    clock.advance(DAY);
    await publishProducts(storage, brand.id, priced(3900), { clock });
    await device.add('TEE-M');
    const was = { amount: 4500, currency: 'EUR' };
    expect(await wasOf()).toEqual([was, was]);
    clock.advance(30 * DAY);
    expect(await wasOf()).toEqual([null, null]);
  });
});
