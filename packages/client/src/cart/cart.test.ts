import type { LineId } from '@throughline/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Device, Tab } from '../../sim/device.ts';
import { CALM } from '../../sim/network.ts';
import { createWorld, type World } from '../../sim/world.ts';
import type { Client } from '../index.ts';

let world: World;
let device: Device;
let tab: Tab;
let client: Client;

beforeEach(async () => {
  world = await createWorld(4);
  device = world.device('kiosk');
  tab = device.open();
  client = world.client(tab);
});
afterEach(() => world.close());

const MUG: LineId = 'li_MUG';

describe('wrong arguments', () => {
  it.each([0, -1, 1.5, 1e9, NaN, Infinity, '2' as unknown as number, 'two' as unknown as number])(
    'a quantity of %s is refused before anything is kept',
    async (quantity) => {
      await expect(client.cart.add({ sku: 'MUG', quantity })).rejects.toMatchObject({ name: 'ArgumentError' });
      expect(client.cart.$cart.get().lines).toEqual([]);
      await world.timeline.pass(1000);
      expect([...device.disk.values.keys()]).toEqual([]);
    },
  );

  it.each([0, 0.5, 1000, -1000])('a change by %s is refused', async (by) => {
    await expect(client.cart.changeQuantity(MUG, by)).rejects.toMatchObject({ name: 'ArgumentError' });
  });

  it.each(['', ' MUG', 'x'.repeat(65), 7 as unknown as string])('a SKU of %j is refused', async (sku) => {
    await expect(client.cart.add({ sku })).rejects.toMatchObject({ name: 'ArgumentError' });
  });

  it('a currency that is no code, and an undo of nothing', async () => {
    await expect(client.cart.setCurrency('euro')).rejects.toMatchObject({ name: 'ArgumentError' });
    await expect(client.cart.undoRemove(MUG)).rejects.toMatchObject({ name: 'ArgumentError' });
  });

  it('an unknown article is the server’s to refuse', async () => {
    await expect(world.until(client.cart.add({ sku: 'NO-SUCH' }))).rejects.toMatchObject({ reason: 'unknown-sku' });
    expect(client.cart.$cart.get().refusals).toMatchObject([{ title: 'NO-SUCH', line: 'li_NO-SUCH' }]);
  });
});

describe('the shopper changes her mind', () => {
  it('removes and takes it back, with the quantity it had', async () => {
    await world.until(client.cart.add({ sku: 'MUG', quantity: 3 }));
    void client.cart.remove(MUG);
    expect(client.cart.$cart.get().lines).toEqual([]);
    void client.cart.undoRemove(MUG);
    expect(client.cart.$cart.get().lines).toMatchObject([{ sku: 'MUG', title: 'mug', quantity: 3, pending: true }]);
    await world.until(client.cart.settled());
    expect(client.cart.$cart.get()).toMatchObject({ quantity: 3, totals: { quantity: 3 }, refusals: [] });
  });

  it('takes away units until the line is gone', async () => {
    await world.until(client.cart.add({ sku: 'MUG', quantity: 2 }));
    await world.until(Promise.all([client.cart.changeQuantity(MUG, -1), client.cart.changeQuantity(MUG, -1)]));
    expect(client.cart.$cart.get()).toMatchObject({ lines: [], quantity: 0, refusals: [] });
  });

  it('chooses a currency before there is a cart', async () => {
    await client.cart.setCurrency('JPY');
    await world.until(client.cart.add({ sku: 'MUG' }));
    expect(client.cart.$cart.get()).toMatchObject({ currency: 'JPY', totals: { total: { amount: 2000, currency: 'JPY' } } });
  });
});

describe('a server in trouble', () => {
  it('is told as saved, and what waits is sent when it has recovered', async () => {
    world.network.weather = { ...CALM, unavailable: 1 };
    void client.cart.add({ sku: 'MUG' });
    await world.timeline.pass(3000);
    expect(client.cart.$cart.get()).toMatchObject({ sync: 'saved', quantity: 1, totals: null });
    world.network.weather = CALM;
    await world.timeline.pass(30_000);
    expect(client.cart.$cart.get()).toMatchObject({ sync: 'synced', quantity: 1 });
  });
});

describe('forgetting the shopper', () => {
  it('leaves nothing in storage, in this tab or in another', async () => {
    const other = world.client(device.open());
    await world.until(client.cart.add({ sku: 'MUG' }));
    await expect(world.until(client.cart.add({ sku: 'LAST', quantity: 9 }))).rejects.toThrow();
    void client.cart.remove(MUG);
    await world.timeline.pass(1000);
    await world.until(client.cart.forget());
    await world.timeline.pass(100);
    expect([...device.disk.values]).toEqual([]);
    for (const each of [client, other])
      expect(each.cart.$cart.get()).toMatchObject({ id: null, lines: [], refusals: [], version: 0, totals: null, sync: 'synced' });
    await expect(client.cart.undoRemove(MUG)).rejects.toMatchObject({ name: 'ArgumentError' });
  });

  it('while a request is under way: nothing comes back to life', async () => {
    for (const wait of [0, 5, 15, 30, 45, 60, 80, 120]) {
      const waiting = client.cart.add({ sku: 'MUG' });
      await world.timeline.pass(wait);
      const outcome = waiting.then(
        () => 'done',
        (error: Error) => error.name,
      );
      await world.until(client.cart.forget());
      await world.timeline.pass(5000);
      expect(['done', 'DisposedError']).toContain(await outcome);
      expect([...device.disk.values]).toEqual([]);
      expect(client.cart.$cart.get()).toMatchObject({ id: null, lines: [], sync: 'synced' });
    }
  });

  it('while offline: what was pending is never sent, under any cart', async () => {
    device.setOnline(false);
    void client.cart.add({ sku: 'LAMP' });
    await world.timeline.pass(100);
    await world.until(client.cart.forget());
    device.setOnline(true);
    await world.until(client.cart.add({ sku: 'MUG' }));
    expect(client.cart.$cart.get().lines.map(({ sku }) => sku)).toEqual(['MUG']);
  });

  it('makes the next shopper somebody else', async () => {
    const held = (): unknown => structuredClone([...device.disk.values].find(([key]) => key.endsWith('/held'))?.[1]);
    await world.until(client.cart.add({ sku: 'MUG' }));
    const before = held() as { client: string; cart: { id: string; token: string } };
    await world.until(client.cart.forget());
    await world.until(client.cart.add({ sku: 'MUG' }));
    const after = held() as typeof before;
    expect(after.client).not.toBe(before.client);
    expect(after.cart.id).not.toBe(before.cart.id);
    expect(after.cart.token).not.toBe(before.cart.token);
  });
});

describe('storage fails', () => {
  const refuse = (why: string): void => {
    const { storage } = tab.platform;
    Object.assign(tab.platform, {
      storage: async (name: string) => {
        const opened = await storage(name);
        return {
          ...opened,
          transact: (keys: readonly string[], body: never) =>
            full ? Promise.reject(new DOMException(why, 'QuotaExceededError')) : opened.transact(keys, body),
        };
      },
    });
  };
  let full = false;

  it('none here: the cart works from memory and says what that means', async () => {
    Object.assign(tab.platform, { storage: () => Promise.reject(new Error('refused')) });
    const page = world.client(tab);
    await world.until(page.cart.add({ sku: 'MUG' }));
    expect(page.$persistence.get()).toBe('memory');
    expect(page.cart.$cart.get()).toMatchObject({ quantity: 1, sync: 'synced' });
    device.setOnline(false);
    void page.cart.add({ sku: 'MUG' });
    await world.timeline.pass(100);
    expect(page.cart.$cart.get()).toMatchObject({ quantity: 2, sync: 'unsaved' });
    device.setOnline(true);
    await world.until(page.cart.settled());
    expect(page.cart.$cart.get()).toMatchObject({ quantity: 2, sync: 'synced' });
  });

  it.each(['the tab that sends', 'another tab'])(
    'full in the middle of shopping, in %s: everything still goes out, and nothing twice',
    async (who) => {
      refuse('full');
      full = false;
      const sibling = world.client(device.open());
      const page = world.client(tab);
      // Whoever adds first sends.
      await world.until((who === 'another tab' ? sibling : page).cart.add({ sku: 'MUG' }));
      await world.timeline.pass(500);
      device.setOnline(false);
      void page.cart.add({ sku: 'LAMP' });
      await world.timeline.pass(100);
      full = true;
      void page.cart.add({ sku: 'TEE-S' });
      await world.timeline.pass(100);
      expect(page.cart.$cart.get()).toMatchObject({ quantity: 3, sync: 'unsaved' });
      void sibling.cart.add({ sku: 'TEE-M' });
      await world.timeline.pass(100);
      device.setOnline(true);
      await world.until(Promise.all([page.cart.settled(), sibling.cart.settled()]));
      await world.timeline.pass(10_000);
      for (const each of [page, sibling])
        expect(
          each.cart.$cart
            .get()
            .lines.map(({ sku, quantity }) => `${sku} ${quantity}`)
            .sort(),
        ).toEqual(['LAMP 1', 'MUG 1', 'TEE-M 1', 'TEE-S 1']);
    },
  );
});

describe('a clock a year off', () => {
  it('changes nothing', async () => {
    Object.assign(tab.platform, { now: () => world.timeline.now() - 365 * 24 * 3600 * 1000 });
    const page = world.client(tab);
    await world.until(page.cart.add({ sku: 'MUG' }));
    expect(page.cart.$cart.get()).toMatchObject({ quantity: 1, sync: 'synced' });
  });
});
