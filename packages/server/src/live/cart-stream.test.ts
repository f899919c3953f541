import { LiveEvents } from '@throughline/contract';
import { expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { EventReader } from '../../test/events.ts';
import { Device, newCartToken, openShop, type Shop } from '../../test/shop.ts';
import { STREAMS_PER_CART } from './streams.ts';

const open = async (clock = new ManualClock()): Promise<{ shop: Shop; device: Device; clock: ManualClock }> => {
  const shop = await openShop({ clock });
  const device = new Device(shop.app);
  await device.open();
  return { shop, device, clock };
};

const listen = async (device: Device, headers: Record<string, string> = {}): Promise<EventReader> =>
  new EventReader(await device.raw('GET', `/carts/${device.id}/events`, undefined, headers));

const openStreams = async ({ app }: Shop): Promise<number> =>
  Number(/throughline_open_streams (\d+)/.exec(await (await app.request('/metrics')).text())?.[1]);

it('begins with the cart and goes on with every change and whose it was', async () => {
  const { device } = await open();
  const events = await listen(device);
  const first = await events.next();
  expect([first?.type, first?.id, LiveEvents.reset.parse(first?.data).cart.version]).toEqual(['reset', '0', 0]);
  await device.add('MUG', 2);
  const second = await events.next();
  const change = LiveEvents.change.parse(second?.data);
  expect([second?.type, second?.id, change.by, change.cart.totals.quantity]).toEqual(['change', '1', device.client, 2]);
});

it('resumes: nothing missed, nothing sent; something missed and on record, the newest change; else the whole cart', async () => {
  const { device } = await open();
  await device.add('MUG');
  await device.add('MUG');
  const upToDate = await listen(device, { 'last-event-id': '2' });
  await device.add('MUG');
  expect(await upToDate.next()).toMatchObject({ type: 'change', id: '3' });

  expect(await (await listen(device, { 'last-event-id': '1' })).next()).toMatchObject({
    type: 'change',
    id: '3',
    data: { by: device.client },
  });
  for (const strange of ['99', '-1', 'x', '1.5', '9'.repeat(30)]) {
    expect(await (await listen(device, { 'last-event-id': strange })).next()).toMatchObject({ type: 'reset', id: '3' });
  }

  for (let change = 0; change < 130; change += 1) await device.add('TEE-M');
  expect(await (await listen(device, { 'last-event-id': '3' })).next()).toMatchObject({ type: 'reset', id: '133' });
  expect(await (await listen(device, { 'last-event-id': '130' })).next()).toMatchObject({ type: 'change', id: '133' });
});

it('speaks the language of the listener', async () => {
  const { device } = await open();
  await device.add('MUG');
  const event = await (await listen(device, { 'accept-language': 'ar' })).next();
  expect(LiveEvents.reset.parse(event?.data).cart.lines[0]?.title).toBe('كوب');
});

it('tells the streams of a retired token that the cart moved, and ends them; the new one goes on', async () => {
  const { shop, device: kiosk } = await open();
  await kiosk.add('MUG');
  const left = await listen(kiosk, { 'last-event-id': '1' });
  const { body } = await kiosk.send('POST', `/carts/${kiosk.id}/handoffs`, { mode: 'move' });
  const token = newCartToken();
  await kiosk.send('POST', '/handoffs/claim', { proof: { code: body['code'] }, cartToken: token });
  expect(await left.next()).toMatchObject({ type: 'moved', data: {} });
  expect(await left.next()).toBeUndefined();

  const phone = new Device(shop.app, kiosk.id, token);
  const events = await listen(phone, { 'last-event-id': '1' });
  await phone.add('MUG');
  expect(await events.next()).toMatchObject({ type: 'change', id: '2' });
  expect(await openStreams(shop)).toBe(1);
});

it('tells who shares the cart that the code is used up, and goes on', async () => {
  const { device: phone } = await open();
  await phone.add('MUG');
  const events = await listen(phone, { 'last-event-id': '1' });
  const { body } = await phone.send('POST', `/carts/${phone.id}/handoffs`, { mode: 'share' });
  await phone.send('POST', '/handoffs/claim', { proof: { code: body['code'] }, cartToken: newCartToken() });
  expect(await events.next()).toMatchObject({ type: 'claimed', data: { handoff: body['id'] } });
  await phone.add('MUG');
  expect(await events.next()).toMatchObject({ type: 'change', id: '2' });
});

it('gives a listener who is slower than the cart the newest version, not a queue', async () => {
  const { device } = await open();
  const events = await listen(device);
  for (let change = 0; change < 100; change += 1) await device.add('TEE-M');
  const versions: number[] = [];
  for (let last = -1; last < 100;) {
    last = Number((await events.next())?.id);
    versions.push(last);
  }
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  expect(versions.length).toBeLessThan(30);
});

it('sends a comment every 15 seconds, and leaves no timer and no listener behind', async () => {
  const { shop, device, clock } = await open();
  // What the server only does once, as it begins, is done.
  clock.advance(0);
  const before = clock.pending;
  const abort = new AbortController();
  const aborted = await shop.app.request(`/v1/carts/${device.id}/events`, { headers: device.headers(), signal: abort.signal });
  const cancelled = await listen(device);
  await cancelled.next();
  expect([await openStreams(shop), clock.pending]).toEqual([2, before + 2]);

  const comments = cancelled.extras.length;
  clock.advance(45_000);
  await device.add('MUG');
  await cancelled.next();
  expect(cancelled.extras.filter((line) => line === ':').length - comments).toBe(3);

  abort.abort();
  await cancelled.cancel();
  expect([await openStreams(shop), clock.pending]).toEqual([0, before]);
  expect(await new Response(aborted.body).text()).toContain('event: reset');
});

it('subscribes nobody who may not listen, and nobody who has gone already', async () => {
  const { shop, device } = await open();
  const stranger = new Device(shop.app, device.id, newCartToken());
  expect((await stranger.send('GET', `/carts/${device.id}/events`)).status).toBe(404);
  await shop.app.request(`/v1/carts/${device.id}/events`, { headers: device.headers(), signal: AbortSignal.abort() });
  expect((await device.raw('HEAD', `/carts/${device.id}/events`)).status).toBe(200);
  expect(await openStreams(shop)).toBe(0);
});

it('bounds the streams of one cart', async () => {
  const { device } = await open();
  for (let stream = 0; stream < STREAMS_PER_CART; stream += 1) await listen(device);
  expect((await device.send('GET', `/carts/${device.id}/events`)).status).toBe(429);
});

it('ends all streams when the server does, each with another time to come back', async () => {
  const { shop, device, clock } = await open();
  const streams = [await listen(device), await listen(device), await listen(device)];
  for (const stream of streams) await stream.next();
  await shop.app.drain();
  for (const stream of streams) expect(await stream.next()).toBeUndefined();
  const retries = streams.map((stream) => Number(/^retry: (\d+)$/.exec(stream.extras.at(-1) ?? '')?.[1]));
  expect(new Set(retries).size).toBeGreaterThan(1);
  expect(retries.every((retry) => retry >= 1000 && retry <= 5000)).toBe(true);
  expect((await shop.app.request('/readyz')).status).toBe(503);
  expect((await shop.app.request('/healthz')).status).toBe(200);
  expect((await device.send('GET', `/carts/${device.id}/events`)).status).toBe(503);
  expect(clock.pending).toBe(0);
});
