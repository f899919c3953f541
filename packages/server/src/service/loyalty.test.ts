import type { CustomerId, OrderId, Profile } from '@throughline/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { brand, Device, openShop, type Shop, signIn } from '../../test/shop.ts';
import type { Programme } from '../domain/programme.ts';
import { publishBrand } from '../index.ts';
import { clawBackPoints, earnPoints, readStanding, spendPoints } from './loyalty.ts';

const loyalty: Programme = {
  perPoint: { EUR: 100 },
  days: 365,
  rewards: [{ kind: 'amount-off', points: 100, amounts: { EUR: 500 } }],
};
const DAY = 86_400_000;

let shop: Shop;
let clock: ManualClock;
let customer: CustomerId;
let device: Device;
beforeEach(async () => {
  clock = new ManualClock();
  shop = await openShop({ clock });
  await publishBrand(shop.storage, { ...brand, loyalty });
  const { customer: hers, bearer } = await signIn(shop);
  customer = hers;
  device = new Device(shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
});

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const order = (name: string): OrderId => `or_${name}`;
const her = () => ({ brandId: brand.id, customer, now: clock.now() });
const earn = (name: string, amount: number) =>
  shop.storage.write((tx) => earnPoints(tx, { ...her(), order: order(name), amount: eur(amount) }));
const refund = (name: string, cause: string, amount: number) =>
  shop.storage.write((tx) => clawBackPoints(tx, { ...her(), order: order(name), cause, amount: eur(amount) }));
const spend = (cause: string, points: number) => shop.storage.write((tx) => spendPoints(tx, { ...her(), cause, points }));
const read = async (): Promise<Profile['loyalty']> => ((await device.send('GET', '/profile')).body as unknown as Profile).loyalty;

describe('points', () => {
  it('are earned by an order once, and shown with what they are good for', async () => {
    await Promise.all([earn('1', 12_099), earn('1', 12_099), earn('1', 12_099)]);
    expect(await read()).toEqual({
      points: 120,
      owed: 0,
      expiring: { points: 120, expires: '2027-11-22T00:00:00.000Z' },
      enoughFor: { kind: 'amount-off', points: 100, money: eur(500) },
      next: null,
      history: [{ at: '2026-11-21T12:00:00.000Z', kind: 'earn', points: 120, order: order('1') }],
    });
  });

  it('of two orders at once are both earned', async () => {
    await Promise.all([earn('1', 5000), earn('2', 7000)]);
    expect((await read())?.points).toBe(120);
  });

  it('are told change by change, the newest first', async () => {
    for (let count = 1; count <= 21; count++) await earn(String(count), 10_000);
    await spend('reward', 100);
    const history = (await read())?.history ?? [];
    expect([history.length, history[0], history[1]?.order]).toMatchObject([20, { kind: 'spend', points: -100, order: null }, order('21')]);
  });

  it('go back with what is brought back, once for each return', async () => {
    await earn('1', 10_000);
    await Promise.all([refund('1', 're_a', 4000), refund('1', 're_a', 4000)]);
    expect((await read())?.points).toBe(60);
    await refund('1', 're_b', 6000);
    await refund('nobody’s', 're_c', 6000);
    expect(await read()).toMatchObject({ points: 0, owed: 0, expiring: null });
  });

  it('are spent as far as there are any; what is brought back after that is owed', async () => {
    await earn('1', 10_000);
    expect(await spend('a', 100)).toBe(true);
    expect(await spend('a', 100)).toBe(true);
    expect(await spend('b', 1)).toBe(false);
    await refund('1', 're_a', 10_000);
    expect(await read()).toMatchObject({ points: 0, owed: 100 });
    await earn('2', 15_000);
    expect(await read()).toMatchObject({ points: 50, owed: 0 });
  });

  it('expire, whether anybody looks or not', async () => {
    await earn('1', 10_000);
    const now = clock.now() + 400 * DAY;
    const later = () => readStanding(shop.storage.db, { ...brand, loyalty }, customer, null, now);
    expect(await later()).toMatchObject({ points: 0, expiring: null });
    expect(await shop.storage.write((tx) => spendPoints(tx, { ...her(), now, cause: 'a', points: 1 }))).toBe(false);
    await shop.storage.write((tx) => earnPoints(tx, { ...her(), now, order: order('2'), amount: eur(3000) }));
    expect((await later())?.points).toBe(30);
  });

  it('are none in a currency without a rate, of a brand without a programme, and of somebody who is gone', async () => {
    await shop.storage.write((tx) => earnPoints(tx, { ...her(), order: order('1'), amount: { amount: 9000, currency: 'JPY' } }));
    expect((await read())?.points).toBe(0);
    await publishBrand(shop.storage, brand);
    await earn('2', 9000);
    expect(await read()).toBeNull();
    await publishBrand(shop.storage, { ...brand, loyalty });
    await shop.storage.write((tx) => tx.deleteFrom('customers').where('id', '=', customer).execute());
    await earn('3', 9000);
    expect(await shop.storage.db.selectFrom('points').selectAll().execute()).toEqual([]);
  });
});
