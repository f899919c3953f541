import { expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { Device, openShop } from '../../test/shop.ts';
import { noHints } from '../live/hints.ts';
import { Streams } from '../live/streams.ts';
import { tidyUp } from './housekeeping.ts';

const DAY_MS = 24 * 3_600_000;
const streams = new Streams(noHints);

it('forgets answers after thirty days, and never the mark: an old repeat is refused, not executed', async () => {
  const clock = new ManualClock();
  const { app, storage } = await openShop({ clock });
  const device = new Device(app);
  await device.open();
  const action = device.mint({ type: 'addLine', sku: 'MUG', quantity: 2 });
  const first = await device.post(action);

  clock.advance(29 * DAY_MS);
  await tidyUp({ storage, clock, streams });
  expect((await device.post(action)).body['results']).toEqual(first.body['results']);

  clock.advance(2 * DAY_MS);
  await tidyUp({ storage, clock, streams });
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
  await tidyUp({ storage, clock, streams });
  expect(await storage.db.selectFrom('handoffs').selectAll().execute()).toEqual([]);
});
