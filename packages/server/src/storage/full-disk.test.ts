import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { Device, openShop } from '../../test/shop.ts';

it('says that it can not take more when the disk is full, and takes the same again when there is room', async () => {
  const { app, storage } = await openShop();
  const device = new Device(app);
  await device.open();
  await sql`pragma max_page_count = 1`.execute(storage.db); // The least there can be: as many pages as there are.

  let action = device.mint({ type: 'addLine', sku: 'TEE-M', quantity: 1 });
  let applied = 0;
  let answer = await device.post(action);
  while (answer.status === 200) {
    applied += 1;
    action = device.mint({ type: 'addLine', sku: 'TEE-M', quantity: 1 });
    answer = await device.post(action);
  }
  expect([answer.status, answer.body['type'], answer.headers.get('retry-after')]).toEqual([
    503,
    'urn:throughline:problem:unavailable',
    '2',
  ]);
  expect((await device.read()).body['version']).toBe(applied);

  await sql`pragma max_page_count = 1000000`.execute(storage.db);
  expect((await device.post(action)).status).toBe(200);
  expect((await device.read()).body).toMatchObject({ version: applied + 1, totals: { quantity: applied + 1 } });
});
