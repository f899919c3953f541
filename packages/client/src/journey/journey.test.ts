import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Device, Tab } from '../../sim/device.ts';
import { createWorld, type World } from '../../sim/world.ts';
import type { Client, JourneyWish } from '../index.ts';
// So that no page waits for the disk of the machine that simulates it.
import './create-journey.ts';
import '../profile/create-profile.ts';
import '../session/create-session.ts';

const WORDS = { text: '2026-11', locale: 'en' };
const view: JourneyWish = { name: 'view_item', items: [{ sku: 'MUG', quantity: 1 }] };

let world: World;
let device: Device;
let tab: Tab;
let client: Client;

beforeEach(async () => {
  world = await createWorld(8);
  device = world.device('phone');
  tab = device.open();
  client = world.client(tab);
});
afterEach(() => world.close());

const counted = async (): Promise<{ id: string; visit: string; name: string }[]> =>
  world.storage.db.selectFrom('journey_events').select(['id', 'visit', 'name']).orderBy('at').orderBy('id').execute();
const agree = (one = client, channel: 'web' | 'kiosk' = 'web') => world.until(one.profile.giveConsent('analytics', channel, WORDS));

describe('a journey', () => {
  it('is nobody’s business until she agrees', async () => {
    expect(await world.until(client.journey.track(view))).toBe('not-agreed');
    await world.timeline.pass(60_000);
    expect(await counted()).toEqual([]);
    await agree();
    expect(await world.until(client.journey.track(view))).toBe('kept');
    await world.timeline.pass(10_000);
    expect(await counted()).toHaveLength(1);
  });

  it('is told some at a time, and what is waiting is forgotten when she changes her mind', async () => {
    await agree();
    for (let count = 0; count < 3; count++) await world.until(client.journey.track(view));
    expect(await counted()).toEqual([]);
    await world.timeline.pass(10_000);
    const three = await counted();
    expect([three.length, new Set(three.map(({ visit }) => visit)).size]).toEqual([3, 1]);
    await world.until(client.journey.track(view));
    await world.until(client.profile.withdrawConsent('analytics', 'web'));
    await world.timeline.pass(60_000);
    expect(await counted()).toHaveLength(3);
  });

  it('survives a network that is away and a page that is closed, and is counted once', async () => {
    await agree();
    device.setOnline(false);
    await world.until(client.journey.track(view));
    await expect(world.until(client.journey.flush())).rejects.toMatchObject({ name: 'NetworkError' });
    client.dispose();
    device.setOnline(true);
    const next = world.client(device.open());
    await world.until(next.journey.flush());
    await world.until(next.journey.flush());
    expect(await counted()).toHaveLength(1);
  });

  it('begins anew after half an hour of rest', async () => {
    await agree();
    await world.until(client.journey.track(view));
    await world.timeline.pass(31 * 60_000);
    await world.until(client.journey.track(view));
    await world.until(client.journey.flush());
    expect(new Set((await counted()).map(({ visit }) => visit)).size).toBe(2);
  });

  it('on a kiosk ends with its shopper', async () => {
    const kiosk = world.client(world.device('kiosk').open(), { channel: 'kiosk' });
    await agree(kiosk, 'kiosk');
    await world.until(kiosk.journey.track(view));
    await world.until(kiosk.cart.forget());
    await world.timeline.pass(60_000);
    expect(await counted()).toEqual([]);
    expect(await world.until(kiosk.journey.track(view))).toBe('not-agreed');
  });

  it('leaves nothing behind', async () => {
    await agree();
    await world.until(client.journey.track(view));
    client.dispose();
    await world.timeline.pass(1000);
    expect(tab.open).toMatchObject({ requests: 0, timers: 0, listeners: 0 });
  });
});
