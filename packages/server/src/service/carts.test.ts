import { expect, it } from 'vitest';
import { Device, openShop } from '../../test/shop.ts';

it('makes a cart once, however often it is asked', async () => {
  const { app } = await openShop();
  const device = new Device(app);
  const first = await device.open();
  await device.add('MUG');
  const second = await device.open();
  expect([first.status, second.status]).toEqual([200, 200]);
  expect([first.body['version'], second.body['version']]).toEqual([0, 1]);
});

it('answers a repeated action with the bytes of its first answer', async () => {
  const { app } = await openShop();
  const device = new Device(app);
  await device.open();
  const action = device.mint({ type: 'addLine', sku: 'TEE-M', quantity: 2 });
  const first = await device.post(action);
  const again = await device.post(action);
  expect(again.text).toBe(first.text);
  expect(first.headers.get('idempotent-replayed')).toBeNull();
  expect(again.headers.get('idempotent-replayed')).toBe('true');
});
