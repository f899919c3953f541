import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { Device, newCartToken, openShop, type Shop, signIn } from '../../test/shop.ts';
import { createApp } from '../index.ts';
import { renewSecretKey } from './brand-secrets.ts';
import { Courier } from './courier.ts';
import { silentLog } from '../log.ts';
import { addWebhook } from './webhook-settings.ts';
import { tellLeftCarts } from './left-carts.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const id = (prefix: string): string => `${prefix}_${randomBytes(16).toString('base64url')}`;

let clock: ManualClock;
let shop: Shop;
let key: string;
let receiver: Server;
let received: { headers: IncomingMessage['headers']; body: string }[];
let answer: number;

beforeEach(async () => {
  clock = new ManualClock();
  shop = await openShop({ clock });
  key = await renewSecretKey(shop.storage, 'shop', randomBytes);
  received = [];
  answer = 204;
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(answer, answer === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
});
afterEach(async () => {
  receiver.close();
  await shop.storage.close();
});

const happened = (name: string, more: object = {}) => ({ id: id('ev'), name, ago: 0, ...more });
const post = (device: Device, events: object[], visit = id('vi'), more: Record<string, string> = {}) =>
  device.send('POST', '/events', { visit, consent: id('rc'), events }, more);
/** She chooses about being counted, on the web when nothing else is said; the id of her receipt. */
const choose = async (bearer: string, choice: 'granted' | 'withdrawn' = 'granted', channel = 'web'): Promise<string> => {
  const receipt = id('rc');
  const words = choice === 'granted' ? { text: '2026-11', locale: 'en' } : {};
  const choices = [{ id: receipt, purpose: 'analytics', channel, choice, ...words }];
  await new Device(shop.app).send('POST', '/profile/consents', { choices }, { authorization: `Bearer ${bearer}` });
  return receipt;
};
const ask = (query = '', more: Record<string, string> = {}) =>
  new Device(shop.app).send('GET', `/insights${query}`, undefined, { authorization: `Bearer ${key}`, ...more });
const listenTo = (...events: string[]) =>
  addWebhook(
    shop.storage,
    'shop',
    { url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`, events },
    { random: randomBytes, now: clock.now() },
  );
/** The server's own ends, so that only this one delivers, and only when the test says so. */
const courier = async (): Promise<Courier> => {
  await shop.app.drain();
  return new Courier({ storage: shop.storage, clock, random: randomBytes, log: silentLog });
};

describe('insights', () => {
  it('count each event once, by channel, and nothing of another brand', async () => {
    const device = new Device(shop.app);
    const visit = id('vi');
    const add = happened('add_to_cart', { items: [{ sku: 'MUG', quantity: 2 }] });
    expect((await post(device, [happened('view_item'), add], visit)).body).toEqual({ accepted: 2, known: 0 });
    expect((await post(device, [add], visit)).body).toEqual({ accepted: 0, known: 1 });
    await post(device, [happened('purchase')], visit);
    await post(device, [happened('view_item')], id('vi'));
    await post(device, [happened('view_item')], id('vi'), { 'throughline-channel': 'kiosk' });
    clock.advance(1);
    expect((await ask()).body['channels']).toEqual([
      { channel: 'kiosk', sessions: 1, adds: 0, converted: 0, conversionBp: 0, orders: 0, revenue: [] },
      { channel: 'web', sessions: 2, adds: 2, converted: 1, conversionBp: 5000, orders: 0, revenue: [] },
    ]);
  });

  it('count carts that crossed channels, and carts that were left', async () => {
    const kiosk = new Device(shop.app);
    await kiosk.open();
    const add = (device: Device, channel: string) =>
      device.send(
        'POST',
        `/carts/${device.id}/actions`,
        { client: device.client, actions: [device.mint({ type: 'addLine', sku: 'MUG', quantity: 1 })] },
        { 'throughline-channel': channel },
      );
    await add(kiosk, 'kiosk');
    const { body } = await kiosk.send('POST', `/carts/${kiosk.id}/handoffs`, { mode: 'move' }, { 'throughline-channel': 'kiosk' });
    const phone = new Device(shop.app, kiosk.id, newCartToken());
    await phone.send(
      'POST',
      '/handoffs/claim',
      { proof: { code: body['code'] }, cartToken: phone.token },
      { 'throughline-channel': 'mobile' },
    );
    const other = new Device(shop.app);
    await other.open();
    await add(other, 'web');
    clock.advance(1);
    expect((await ask()).body['carts']).toEqual({ changed: 2, crossed: 1, abandoned: 0 });
    clock.advance(HOUR_MS);
    expect((await ask()).body['carts']).toEqual({ changed: 2, crossed: 1, abandoned: 2 });
  });

  it.each([
    ['?from=2026-02-30', 'query/from', 'expected a day there is'],
    ['?from=2026-03-02&to=2026-03-01', 'query/from', 'expected a time before "to"'],
    ['?from=2020-01-01&to=2026-03-01', 'query/from', 'expected at most 400 days before "to"'],
  ])('say what is wrong with %s', async (query, pointer, detail) => {
    expect((await ask(query)).body['errors']).toEqual([{ pointer, detail }]);
  });

  it('are for the key of the brand alone', async () => {
    const other = await renewSecretKey(shop.storage, 'other', randomBytes);
    expect((await ask('', { authorization: `Bearer ${other}` })).status).toBe(401);
    await renewSecretKey(shop.storage, 'shop', randomBytes);
    expect((await ask()).status).toBe(401);
  });
});

describe('an event', () => {
  it.each([
    ['value/amount', { value: { amount: -1, currency: 'EUR' } }],
    ['value/currency', { value: { amount: 1, currency: 'XXX' } }],
    ['list', { list: 'sara@example.test' }],
    ['offer', { offer: 'Sara Lind' }],
    ['variant', { variant: 'call me' }],
  ])('is refused for its %s', async (field, more) => {
    const { status, body } = await post(new Device(shop.app), [happened('view_item'), happened('view_promotion', more)]);
    expect([status, (body['errors'] as { pointer: string }[])[0]?.pointer]).toEqual([400, `/events/1/${field}`]);
  });

  it('names lists, offers and variants by id', async () => {
    const named = { list: 'new-in', offer: 'welcome-10', variant: 'B', value: { amount: 0, currency: 'EUR' } };
    expect((await post(new Device(shop.app), [happened('view_promotion', named)])).status).toBe(202);
  });

  it('comes in a bounded number of batches', async () => {
    const limited = createApp({ storage: shop.storage, clock, limits: { events: { burst: 1, perMinute: 6 } } });
    const device = new Device(limited);
    expect((await post(device, [happened('view_item')])).status).toBe(202);
    const refused = await post(device, [happened('view_item')]);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    await limited.drain();
  });
});

describe('who is signed in', () => {
  const counted = () => shop.storage.db.selectFrom('journey_events').select('id').execute();
  const tell = (bearer: string, consent: string, more: Record<string, string> = {}) =>
    new Device(shop.app).send(
      'POST',
      '/events',
      { visit: id('vi'), consent, events: [happened('view_item')] },
      { authorization: `Bearer ${bearer}`, ...more },
    );
  const refused = { status: 409, body: { type: 'urn:throughline:problem:consent-required' } };

  it('is counted while she agrees, and not from when she no longer does', async () => {
    const { bearer } = await signIn(shop);
    const receipt = await choose(bearer);
    expect((await tell(bearer, receipt)).status).toBe(202);
    const withdrawn = await choose(bearer, 'withdrawn');
    expect(await tell(bearer, receipt)).toMatchObject(refused);
    expect(await tell(bearer, withdrawn)).toMatchObject(refused);
    expect(await counted()).toHaveLength(1);
    await choose(bearer);
    expect((await tell(bearer, receipt)).status).toBe(202);
  });

  it('is counted on the channel she agreed to, with a receipt of her own', async () => {
    const [{ bearer }, other] = [await signIn(shop), await signIn(shop)];
    const receipt = await choose(bearer);
    expect(await tell(bearer, receipt, { 'throughline-channel': 'mobile' })).toMatchObject(refused);
    expect(await tell(bearer, await choose(other.bearer))).toMatchObject(refused);
    expect(await tell(bearer, await choose(bearer, 'granted', 'mobile'))).toMatchObject(refused);
    expect(await tell(other.bearer, receipt)).toMatchObject(refused);
    expect(await counted()).toEqual([]);
  });
});

describe('a webhook', () => {
  it('is told what happened, signed as its documentation says it is checked', async () => {
    const { secret } = await listenTo('journey.event');
    const { bearer, customer } = await signIn(shop);
    const events = [happened('view_item', { list: 'new-in' })];
    const batch = { visit: id('vi'), consent: await choose(bearer), events };
    await new Device(shop.app).send('POST', '/events', batch, { authorization: `Bearer ${bearer}` });
    const own = await courier();
    expect([await own.deliverDue(), await own.deliverDue()]).toEqual([1, 0]);
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    expect(JSON.parse(body)).toMatchObject({
      type: 'journey.event',
      data: { name: 'view_item', list: 'new-in', channel: 'web', customer },
    });

    // The reader's own snippet, run as it stands there.
    const text = await readFile(new URL('../../../../docs/webhooks.md', import.meta.url), 'utf8');
    const snippet = /```ts\n([\s\S]+?)```/.exec(text)?.[1] ?? '';
    const { verify } = (await import(
      `data:text/javascript,${encodeURIComponent(snippet.replaceAll(/: (string|Headers|boolean)/g, ''))}`
    )) as {
      verify(secret: string, headers: Headers, body: string): boolean;
    };
    const given = new Headers(headers as Record<string, string>);
    given.set('webhook-timestamp', String(headers['webhook-timestamp']));
    const fresh = Math.abs(Date.now() / 1000 - Number(headers['webhook-timestamp'])) < 300;
    expect(verify(secret, given, body)).toBe(fresh);
    expect(verify(secret, given, `${body} `)).toBe(false);
  });

  it('that does not answer well is tried again, later and later, and given up in the end', async () => {
    await listenTo('journey.event');
    await post(new Device(shop.app), [happened('view_item')]);
    const own = await courier();
    answer = 302;
    expect([await own.deliverDue(), await own.deliverDue()]).toEqual([1, 0]);
    clock.advance(6000);
    answer = 500;
    expect([await own.deliverDue(), await own.deliverDue()]).toEqual([1, 0]);
    let tries = 2;
    for (let hour = 0; hour < 24 * 6; hour++) {
      clock.advance(HOUR_MS);
      tries += await own.deliverDue();
    }
    expect([tries, received.length]).toEqual([11, 11]);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('hears of a cart that was left, once until it changes again', async () => {
    await listenTo('cart.abandoned');
    const device = new Device(shop.app);
    await device.open();
    await device.add('MUG', 3);
    const own = await courier();
    const look = () => tellLeftCarts({ storage: shop.storage, clock, random: randomBytes, courier: own });
    own.stop();
    expect(await look()).toBe(0);
    clock.advance(HOUR_MS + MINUTE_MS);
    expect([await look(), await look()]).toEqual([1, 0]);
    await own.deliverDue();
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
      type: 'cart.abandoned',
      data: { cart: device.id, units: 3, channels: ['web'] },
    });
    await device.add('MUG');
    clock.advance(HOUR_MS + MINUTE_MS);
    expect(await look()).toBe(1);
  });

  it.each([
    ['ftp://example.com', ['cart.abandoned'], /https:\/\//],
    ['http://example.com', ['cart.abandoned'], /https:\/\//],
    ['https://user:pass@example.com', ['cart.abandoned'], /no password/],
    ['https://example.com', ['cart.eaten'], /no event "cart.eaten"; there are cart.abandoned/],
    ['https://example.com', [], /needs an event/],
  ])('can not be %s for %j', async (url, events, message) => {
    await expect(addWebhook(shop.storage, 'shop', { url, events }, { random: randomBytes, now: 0 })).rejects.toThrow(message);
  });
});
