import { Cart, type CustomerId, type OfferList, type OfferPublication, type Profile } from '@throughline/contract';
import { expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { brandOf, openOrderShop, orderIn, place, placementOf, shopping } from '../../test/orders.ts';
import { brand, Device, signIn } from '../../test/shop.ts';
import type { Programme } from '../domain/programme.ts';
import { publishBrand, publishOffers } from '../index.ts';
import { giveCart } from '../storage/customer-cart-rows.ts';
import { earnPoints } from './loyalty.ts';

const DAY = 86_400_000;
const title = { en: 'Autumn', ar: 'الخريف' };

const open = async (offer: (now: number) => OfferPublication) => {
  const clock = new ManualClock();
  const shop = await openOrderShop({ clock });
  await publishOffers(shop.storage, brand.id, [offer(clock.now())]);
  return { shop, clock };
};

it('shows that a discount has ended before anything is ordered', async () => {
  const { shop, clock } = await open((now) => ({
    id: 'autumn',
    title,
    benefit: { kind: 'percent', percentBp: 1000 },
    ends: new Date(now + DAY).toISOString(),
  }));
  const device = await shopping(shop);
  const seen = Cart.parse((await device.read()).body);
  expect(seen.totals.total.amount).toBe(3150);
  const placement = await placementOf(device);
  clock.advance(DAY + 1);
  const { status, body } = await device.send('POST', '/orders', placement);
  expect([status, body['changes']]).toEqual([
    409,
    [{ type: 'discount', line: 'li_MUG', title: 'Mug', was: { amount: 350, currency: 'EUR' }, now: { amount: 0, currency: 'EUR' } }],
  ]);
});

it('counts an offer that may be used once, and keeps on the order what it took off', async () => {
  const { shop } = await open(() => ({ id: 'autumn', title, benefit: { kind: 'percent', percentBp: 1000 }, limits: { total: 1 } }));
  const first = await place(await shopping(shop));
  expect(orderIn(first)).toMatchObject({ totals: { discount: { amount: 350 }, total: { amount: 3150 } } });
  const second = await place(await shopping(shop));
  expect(orderIn(second)).toMatchObject({ totals: { discount: { amount: 0 }, total: { amount: 3500 } } });
});

it('gives points once an order is paid, and takes them back when it is called off', async () => {
  const { shop } = await open(() => ({ id: 'autumn', title, benefit: { kind: 'percent', percentBp: 1000 } }));
  const loyalty = { perPoint: { EUR: 100 }, days: 365, rewards: [] };
  await publishBrand(shop.storage, { ...brand, loyalty });
  const { bearer, customer } = await signIn(shop);
  const points = async () => (await shop.storage.db.selectFrom('points').selectAll().where('customer_id', '=', customer).execute()).length;
  const { placement } = await place(await shopping(shop), { kind: 'counter' }, { authorization: `Bearer ${bearer}` });
  const server = await brandOf(shop);
  expect(await points()).toBe(0);
  await server.send('POST', `/orders/${placement.id}/status`, { status: 'paid' });
  expect(await points()).toBe(1);
  await server.send('POST', `/orders/${placement.id}/status`, { status: 'cancelled' });
  expect(await points()).toBeGreaterThan(1);
});

it('takes the points that a reward costs with the order, and gives them back when it comes to nothing', async () => {
  const costing = (points: number): OfferPublication => ({
    id: `points-${points}`,
    title: { en: 'For your points', ar: 'مقابل نقاطك' },
    benefit: { kind: 'amount', per: 'order', amounts: { EUR: 500 } },
    codes: [`POINTS${points}`],
    costs: points,
  });
  const { shop, clock } = await open(() => costing(100));
  await publishOffers(shop.storage, brand.id, [costing(100), costing(20)]);
  const loyalty: Programme = {
    perPoint: { EUR: 100 },
    days: 365,
    rewards: [{ kind: 'amount-off', points: 100, amounts: { EUR: 500 }, code: 'POINTS100' }],
  };
  await publishBrand(shop.storage, { ...brand, loyalty });
  const { bearer, customer } = await signIn(shop);
  const her = { brandId: brand.id, customer };
  await shop.storage.write((tx) =>
    earnPoints(tx, { ...her, now: clock.now(), order: 'or_before', amount: { amount: 12_000, currency: 'EUR' } }),
  );
  const device = new Device(shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
  const points = async () => ((await device.send('GET', '/profile')).body as unknown as Profile).loyalty;
  const code = (typed: string) => device.post(device.mint({ type: 'applyCode', code: typed }));
  expect(await points()).toMatchObject({ points: 120, enoughFor: { points: 100, code: 'POINTS100' } });

  await device.open();
  await shop.storage.write((tx) => giveCart(tx, device.id, customer));
  await device.add('MUG', 2);
  await code('POINTS100');
  await code('POINTS20');
  const { codes, totals } = Cart.parse((await device.read()).body);
  expect(codes.map(({ code: each, status }) => [each, status])).toEqual([['POINTS100', 'applied']]);
  expect(totals.discount.amount).toBe(500);
  expect((await points())?.points).toBe(120);

  // Whoever holds no more than the cart spends nobody's points.
  const shared = new Device(shop.app, device.id, device.token);
  expect((await place(shared, { kind: 'counter' })).status).toBe(401);
  const { placement, status } = await place(device, { kind: 'counter' });
  expect([status, (await points())?.points]).toEqual([201, 20]);
  expect((await points())?.history?.[0]).toMatchObject({ kind: 'spend', points: -100 });
  const server = await brandOf(shop);
  await server.send('POST', `/orders/${placement.id}/status`, { status: 'cancelled' });
  await server.send('POST', `/orders/${placement.id}/status`, { status: 'cancelled' });
  expect((await points())?.points).toBe(120);
});

it('asks a guest for who she is before it says what points would do, and gives nothing for points that are not there', async () => {
  const { shop } = await open(() => ({
    id: 'points',
    title,
    benefit: { kind: 'percent', percentBp: 1000 },
    codes: ['POINTS'],
    public: true,
    costs: 100,
  }));
  const statusFor = async (customer?: CustomerId): Promise<string | undefined> => {
    const device = new Device(shop.app);
    await device.open();
    if (customer !== undefined) await shop.storage.write((tx) => giveCart(tx, device.id, customer));
    await device.add('MUG', 2);
    const { offers } = (await device.send('GET', `/offers?cart=${device.id}`)).body as unknown as OfferList;
    return offers[0]?.status;
  };
  const { customer } = await signIn(shop);
  expect([await statusFor(), await statusFor(customer)]).toEqual(['sign-in', undefined]);
});

it('writes in the language she has said for good, else in that of the page, whatever the brand speaks', async () => {
  const { shop } = await open(() => ({ id: 'autumn', title, benefit: { kind: 'percent', percentBp: 1000 } }));
  const { bearer, customer } = await signIn(shop);
  const device = new Device(shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
  const letterOf = async (language: string): Promise<string | undefined> => {
    await device.open();
    await device.add('MUG');
    expect((await place(device, { kind: 'counter', email: undefined }, { 'accept-language': language })).status).toBe(201);
    const mails = await shop.storage.db.selectFrom('mails').select('html').orderBy('created_at').execute();
    return /<html lang="(\w+)"/.exec(mails.at(-1)?.html ?? '')?.[1];
  };
  expect(await letterOf('de-AT')).toBe('de');
  await shop.storage.db
    .updateTable('customers')
    .set({ document: JSON.stringify({ preferences: { language: 'pl' } }) })
    .where('id', '=', customer)
    .execute();
  expect(await letterOf('de-AT')).toBe('pl');
});

it('writes her a letter with the number, the lines and the total, in her language', async () => {
  const { shop } = await open(() => ({ id: 'autumn', title, benefit: { kind: 'percent', percentBp: 1000 } }));
  const order = orderIn(await place(await shopping(shop), {}, { 'accept-language': 'ar' }));
  await place(await shopping(shop), { kind: 'counter', email: undefined });
  const mails = await shop.storage.db.selectFrom('mails').select(['recipient', 'subject', 'text', 'html']).execute();
  expect(mails).toHaveLength(1);
  const [mail] = mails;
  expect(mail?.recipient).toBe('guest@example.test');
  expect(mail?.subject).toContain(order.number);
  expect(mail?.text).toContain('كوب');
  // What opens the order is not sent by mail.
  expect(`${mail?.text}${mail?.html}`).not.toMatch(/ot_|tl-order/);
});
