import { publishBrand } from '@throughline/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BRAND, createWorld, type World } from '../../sim/world.ts';
import type { Client } from '../index.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld(11);
});
afterEach(() => world.close());

const named = (name: string) => publishBrand(world.storage, { ...BRAND, name: { en: name, ar: name } });

const open = () => {
  const tab = world.device('kiosk').open();
  const client = world.client(tab, { channel: 'kiosk' });
  client.brand.$brand.subscribe(() => {});
  return { tab, client };
};
const nameOf = (client: Client): string | undefined => client.brand.$brand.get().value?.name;

describe('following the brand', () => {
  it('takes up at once what is published, for who follows only', async () => {
    const { client } = open();
    const other = open();
    await world.until(client.brand.follow());
    await world.timeline.pass(1000);
    await named('Published');
    await world.timeline.pass(1000);
    expect([nameOf(client), nameOf(other.client)]).toEqual(['Published', 'Sim']);
  });

  it('asks for nothing while nothing is new', async () => {
    const { client } = open();
    await world.timeline.pass(1000);
    let asked = 0;
    world.network.onArrival = ({ path }) => void (path.endsWith('/brand') && asked++);
    await world.until(client.brand.follow());
    await world.timeline.pass(60_000);
    expect(asked).toBe(0);
  });

  it('learns after a broken stream, or one that fell silent, what it missed', async () => {
    const { tab, client } = open();
    await world.until(client.brand.follow());
    await world.timeline.pass(1000);
    let silent = 0;
    world.network.intercept = ({ path }) => (path.endsWith('/events') && ++silent === 1 ? new Response(new ReadableStream()) : undefined);
    tab.hangUp();
    await named('While away');
    await world.timeline.pass(3000);
    expect([silent, nameOf(client)]).toEqual([1, 'Sim']);
    await world.timeline.pass(45_000);
    expect(nameOf(client)).toBe('While away');
  });

  it('asks a server that has no such stream once', async () => {
    const { tab, client } = open();
    let asked = 0;
    const none = { type: 'urn:throughline:problem:not-found', title: 'Nothing is here', status: 404 };
    world.network.intercept = ({ path }) => (path.endsWith('/events') && ++asked ? Response.json(none, { status: 404 }) : undefined);
    await world.until(client.brand.follow());
    await world.timeline.pass(600_000);
    expect([asked, tab.open.timers]).toEqual([1, 0]);
  });

  it('holds one stream for all, until the last of them stops', async () => {
    const { tab, client } = open();
    const stops = [await world.until(client.brand.follow()), await world.until(client.brand.follow())];
    await world.timeline.pass(1000);
    expect(tab.open).toMatchObject({ timers: 1, requests: 1 });
    stops[0]?.();
    stops[0]?.();
    await world.timeline.pass(1000);
    expect(tab.open).toMatchObject({ timers: 1, requests: 1 });
    stops[1]?.();
    await world.timeline.pass(1000);
    expect(tab.open).toMatchObject({ timers: 0, requests: 0 });
  });

  it('ends with the client', async () => {
    for (let wait = 0; wait < 60; wait += 7) {
      const { tab, client } = open();
      void client.brand.follow().catch(() => {});
      await world.timeline.pass(wait);
      client.dispose();
      await world.timeline.pass(20);
      expect({ wait, ...tab.open }).toMatchObject({ wait, timers: 0, listeners: 0, requests: 0 });
    }
  });
});
