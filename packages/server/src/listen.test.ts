import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Listening, listen, StartError } from './index.ts';
import { EventReader } from '../test/events.ts';
import { Device, openShop, type Shop } from '../test/shop.ts';

let shop: Shop;
let server: Listening;
beforeEach(async () => {
  shop = await openShop();
  server = await listen(shop.app, { host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  await server.close();
});

const ask = (device: Device, method: string, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/v1${path}`, { method, ...init, headers: device.headers({ 'content-type': 'application/json' }) });

it('answers a body of 2 MB with a problem, whether its length is told or not, and goes on', async () => {
  const device = new Device(shop.app);
  const big = new Uint8Array(2_000_000).fill(120);
  const told = await ask(device, 'PUT', `/carts/${device.id}`, { body: big });
  expect([told.status, told.headers.get('content-type')]).toEqual([413, 'application/problem+json']);
  const untold = await ask(device, 'PUT', `/carts/${device.id}`, { body: new Blob([big]).stream(), duplex: 'half' } as RequestInit);
  expect(untold.status).toBe(413);
  expect((await ask(device, 'PUT', `/carts/${device.id}`, { body: '{"currency":"EUR"}' })).status).toBe(200);
});

it('forgets a listener whose connection breaks', async () => {
  const device = new Device(shop.app);
  await device.open();
  const abort = new AbortController();
  const events = new EventReader(await ask(device, 'GET', `/carts/${device.id}/events`, { signal: abort.signal }));
  expect(await events.next()).toMatchObject({ type: 'reset' });
  await device.add('MUG');
  expect(await events.next()).toMatchObject({ type: 'change', id: '1' });
  abort.abort();
  const open = async (): Promise<string | undefined> => /open_streams (\d+)/.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1];
  await expect.poll(open).toBe('0');
});

it('ends streams and refuses new connections when it closes', async () => {
  const device = new Device(shop.app);
  await device.open();
  const events = new EventReader(await ask(device, 'GET', `/carts/${device.id}/events`));
  await events.next();
  await server.close();
  expect(await events.next()).toBeUndefined();
  expect(events.extras.some((line) => line.startsWith('retry: '))).toBe(true);
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
});

it('says in one line why an address can not be had', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve);
  });
  const { port } = other.address() as AddressInfo;
  const error = await listen(shop.app, { host: '127.0.0.1', port }).catch((caught: unknown) => caught);
  other.close();
  expect(error).toBeInstanceOf(StartError);
  expect((error as StartError).message).toBe(`Port ${port} on 127.0.0.1 is in use; end the program that has it, or set PORT to another.`);
  const nowhere = await listen(shop.app, { host: '192.0.2.1', port: 0 }).catch((caught: unknown) => caught);
  expect((nowhere as StartError).fault).toBe('address-unknown');
});
