import { expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { Device, openShop } from '../../test/shop.ts';
import { tidyUp } from './housekeeping.ts';

const DAY_MS = 24 * 3_600_000;

it('forgets answers after thirty days, and never the mark: an old repeat is refused, not executed', async () => {
  const clock = new ManualClock();
  const { app, storage } = await openShop({ clock });
  const device = new Device(app);
  await device.open();
  const action = device.mint({ type: 'addLine', sku: 'MUG', quantity: 2 });
  const first = await device.post(action);

  clock.advance(29 * DAY_MS);
  await tidyUp({ storage, clock });
  expect((await device.post(action)).body['results']).toEqual(first.body['results']);

  clock.advance(2 * DAY_MS);
  await tidyUp({ storage, clock });
  const late = await device.post(action);
  expect(late.text).toContain('urn:throughline:problem:action-expired');
  expect((await device.read()).body['totals']).toMatchObject({ quantity: 2 });
});

it('forgets hand-offs of yesterday', async () => {
  const clock = new ManualClock();
  const { app, storage } = await openShop({ clock });
  const device = new Device(app);
  await device.open();
  await device.add('MUG');
  await device.send('POST', `/carts/${device.id}/handoffs`, { mode: 'move' });
  clock.advance(2 * DAY_MS);
  await tidyUp({ storage, clock });
  expect(await storage.db.selectFrom('handoffs').selectAll().execute()).toEqual([]);
});
