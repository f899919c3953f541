import { expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { Device, newCartToken, openShop, signIn } from '../../test/shop.ts';
import { DEFAULT_LIMITS, RateLimiter } from './rate-limit.ts';

it('says when to come again, and lets in then', async () => {
  const clock = new ManualClock();
  const { app } = await openShop({ clock, limits: { requests: { burst: 2, perMinute: 6 } } });
  const device = new Device(app);
  expect([(await device.send('GET', '/brand')).status, (await device.send('GET', '/brand')).status]).toEqual([200, 200]);
  const refused = await device.send('GET', '/brand');
  expect([refused.status, refused.headers.get('retry-after'), refused.body['retryAfter']]).toEqual([429, '10', 10]);
  clock.advance(10_000);
  expect((await device.send('GET', '/brand')).status).toBe(200);
});

it('slows down who guesses codes', async () => {
  const { app } = await openShop({ clock: new ManualClock(), limits: {} });
  const device = new Device(app);
  const statuses: number[] = [];
  for (let guess = 0; guess < DEFAULT_LIMITS.claims.burst + 1; guess += 1) {
    const code = String(guess).padStart(8, '0');
    statuses.push((await device.send('POST', '/handoffs/claim', { proof: { code }, cartToken: newCartToken() })).status);
  }
  expect(statuses.at(-2)).toBe(404);
  expect(statuses.at(-1)).toBe(429);
});

it('protects one code from many guessers', async () => {
  const { app } = await openShop({ clock: new ManualClock(), limits: {}, trustedProxies: 1 });
  const device = new Device(app);
  const statuses: number[] = [];
  for (let guess = 0; guess <= DEFAULT_LIMITS.code.burst; guess += 1) {
    const response = await device.send(
      'POST',
      '/handoffs/preview',
      { proof: { code: 'K7QP-3XWM' } },
      { 'x-forwarded-for': `10.0.0.${guess}` },
    );
    statuses.push(response.status);
  }
  expect(statuses.at(-2)).toBe(404);
  expect(statuses.at(-1)).toBe(429);
});

it('does not believe X-Forwarded-For unless told to', async () => {
  const { app } = await openShop({ clock: new ManualClock(), limits: { requests: { burst: 1, perMinute: 1 } } });
  const device = new Device(app);
  expect((await device.send('GET', '/brand', undefined, { 'x-forwarded-for': '10.0.0.1' })).status).toBe(200);
  expect((await device.send('GET', '/brand', undefined, { 'x-forwarded-for': '10.0.0.2' })).status).toBe(429);
});

it('puts so many choices of one customer on record, and those of another all the same', async () => {
  const shop = await openShop({ clock: new ManualClock(), limits: {} });
  const choosing = async (bearer: string, sign: string) => {
    const choice = { id: `rc_${sign.repeat(22)}`, purpose: 'analytics', channel: 'web', choice: 'withdrawn' };
    return (await new Device(shop.app).send('POST', '/profile/consents', { choices: [choice] }, { authorization: `Bearer ${bearer}` }))
      .status;
  };
  const [one, other] = [await signIn(shop), await signIn(shop)];
  const statuses: number[] = [];
  for (const sign of 'abcdefghijklmnopqrstuvwxy') statuses.push(await choosing(one.bearer, sign));
  expect([new Set(statuses.slice(0, 24)), statuses.at(-1)]).toEqual([new Set([201]), 429]);
  expect(await choosing(other.bearer, 'A')).toBe(201);
});

it('makes so many carts for one address, and opens those there are however often', async () => {
  const shop = await openShop({ clock: new ManualClock(), limits: { carts: { burst: 2, perMinute: 6 } }, trustedProxies: 1 });
  const [first, second, third] = [new Device(shop.app), new Device(shop.app), new Device(shop.app)];
  expect([(await first.open()).status, (await first.open()).status, (await second.open()).status]).toEqual([200, 200, 200]);
  const refused = await third.open();
  expect([refused.status, refused.headers.get('retry-after'), (await first.open()).status]).toEqual([429, '10', 200]);
  expect(await shop.storage.db.selectFrom('carts').select('id').execute()).toHaveLength(2);
  const elsewhere = { 'x-forwarded-for': '192.0.2.2' };
  expect((await third.send('PUT', `/carts/${third.id}`, { currency: 'EUR' }, elsewhere)).status).toBe(200);
});

it('remembers a bounded number of askers', () => {
  const limiter = new RateLimiter(new ManualClock(), { ...DEFAULT_LIMITS, requests: { burst: 1, perMinute: 1 } });
  for (let asker = 0; asker < 100_000; asker += 1) limiter.take('requests', `asker ${asker}`);
  expect(limiter.size).toBeLessThanOrEqual(20_000);
});
