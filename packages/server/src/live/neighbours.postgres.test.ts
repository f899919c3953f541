import { afterEach, expect, it, onTestFinished } from 'vitest';
import { type App, createApp, openStorage, type Storage } from '../index.ts';
import { EventReader } from '../../test/events.ts';
import { newDatabase } from '../../test/new-database.ts';
import { Relay } from '../../test/relay.ts';
import { Device, newCartToken, publishShop } from '../../test/shop.ts';
import type { Heard } from './hints.ts';

const open: Storage[] = [];
afterEach(async () => {
  for (const storage of open.splice(0)) await storage.close();
});

const connect = async (address: string): Promise<Storage> => {
  const storage = await openStorage(address);
  open.push(storage);
  return storage;
};

const start = async (address: string): Promise<{ storage: Storage; app: App }> => {
  const storage = await connect(address);
  return { storage, app: createApp({ storage, limits: false }) };
};

/** A kiosk at one node, and the same cart seen from another, whose way to the database can be cut. */
const neighbours = async () => {
  const address = await newDatabase();
  const relay = await Relay.to(address);
  onTestFinished(() => relay.close());
  const here = await start(address);
  await publishShop(here.storage);
  const there = await start(relay.address);
  const device = new Device(here.app);
  await device.open();
  const far = new Device(there.app, device.id, device.token);
  const events = new EventReader(await far.raw('GET', `/carts/${device.id}/events`));
  await events.next();
  return { here, there, relay, device, far, events };
};

/** What a node hears, one by one. */
const ears = ({ hints }: Storage): { next(): Promise<Heard> } => {
  const heard: Heard[] = [];
  let wake: () => void = () => undefined;
  hints.listen((each) => {
    heard.push(each);
    wake();
  });
  return {
    next: async () => {
      while (heard.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return heard.shift() ?? 'all';
    },
  };
};

it('shows on one node what was changed on another, and whose change it was', async () => {
  const { device, far, events } = await neighbours();
  await device.add('MUG', 2);
  expect(await events.next()).toMatchObject({ type: 'change', id: '1', data: { by: device.client, cart: { totals: { quantity: 2 } } } });
  await far.add('MUG');
  expect(await events.next()).toMatchObject({ type: 'change', id: '2', data: { by: far.client } });
});

it('tells on one node that the cart was taken along, or its code used, on another', async () => {
  const { device, events } = await neighbours();
  await device.add('MUG');
  await events.next();
  const share = await device.send('POST', `/carts/${device.id}/handoffs`, { mode: 'share' });
  await device.send('POST', '/handoffs/claim', { proof: { code: share.body['code'] }, cartToken: newCartToken() });
  expect(await events.next()).toMatchObject({ type: 'claimed', data: { handoff: share.body['id'] } });
  const move = await device.send('POST', `/carts/${device.id}/handoffs`, { mode: 'move' });
  await device.send('POST', '/handoffs/claim', { proof: { code: move.body['code'] }, cartToken: newCartToken() });
  expect(await events.next()).toMatchObject({ type: 'moved', data: {} });
  expect(await events.next()).toBeUndefined();
});

it('hears what is told elsewhere, many at once in few words, and not its own', async () => {
  const address = await newDatabase();
  const [here, there] = [await connect(address), await connect(address)];
  const [near, far] = [ears(here), ears(there)];
  // Both listen once they have heard the first "all".
  expect([await near.next(), await far.next()]).toEqual(['all', 'all']);
  const ids = Array.from({ length: 1000 }, (_, index) => `ca_${String(index).padStart(22, '0')}`);
  for (const id of [...ids, ...ids]) here.hints.tell(id);
  const told: string[] = [];
  let messages = 0;
  while (told.length < ids.length) {
    const heard = await far.next();
    if (heard === 'all') continue;
    told.push(...heard);
    messages += 1;
  }
  expect(told).toEqual(ids);
  expect(messages).toBeLessThan(6);
  // The first ids heard here are the other's.
  there.hints.tell('from-there');
  let heard = await near.next();
  while (heard === 'all') heard = await near.next();
  expect(heard).toEqual(['from-there']);
});

it('makes up for what was told while it could not hear', async () => {
  const { device, relay, events } = await neighbours();
  relay.cut();
  await device.add('MUG');
  await device.add('MUG');
  relay.mend();
  expect(await events.next()).toMatchObject({ type: 'change', id: '2' });
  await device.add('MUG');
  expect(await events.next()).toMatchObject({ type: 'change', id: '3' });
});
