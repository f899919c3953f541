import { importSizeCharts } from '@throughline/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../../sim/world.ts';
import type { Client, Loadable, SizeChart } from '../index.ts';
// So that no page waits for the disk of the machine that simulates it.
import './create-sizes.ts';

const file = {
  sizeCharts: [
    {
      id: 'tees',
      title: { en: 'Tees', ar: 'تيشيرتات' },
      kind: 'tops',
      columns: [{ measurement: 'chest', basis: 'body', primary: true }],
      rows: [
        { values: { size: 'TEE-S' }, label: 'S', ranges: [{ min: 860, max: 920 }] },
        { values: { size: 'TEE-M' }, label: 'M', ranges: [{ min: 920, max: 1000 }] },
      ],
      references: [{ brand: 'Northline', sizes: [{ label: '2', body: { chest: 890 } }] }],
      appliesTo: { products: ['tee'] },
    },
  ],
};

let world: World;
let client: Client;
let questions: number;

beforeEach(async () => {
  world = await createWorld(7);
  await importSizeCharts(world.storage, new TextEncoder().encode(JSON.stringify(file)), 'sim');
  client = world.client(world.device('phone').open());
  questions = 0;
  world.network.onArrival = () => void questions++;
});
afterEach(() => world.close());

const read = async ($state: { subscribe(listener: (value: Loadable<SizeChart>) => void): () => void }): Promise<Loadable<SizeChart>> => {
  let now: Loadable<SizeChart> = { status: 'loading', value: null };
  $state.subscribe((value) => {
    now = value;
  });
  await world.timeline.pass(2000);
  return now;
};

describe('sizes', () => {
  it('gives the chart of a product, once for all who look, in the shopper’s language', async () => {
    expect(await read(client.sizes.chartOf('tee'))).toMatchObject({ status: 'ready', value: { id: 'tees', title: 'Tees' } });
    expect(await read(client.sizes.chartOf('tee'))).toMatchObject({ status: 'ready', value: { id: 'tees' } });
    expect(questions).toBe(1);
    client.setLocale('ar');
    expect(await read(client.sizes.chartOf('tee'))).toMatchObject({ status: 'ready', value: { title: 'تيشيرتات' } });
    expect(await read(client.sizes.chart('tees'))).toMatchObject({ status: 'ready', value: { id: 'tees' } });
  });

  it('looks again when the page wakes, and when its network is back', async () => {
    const device = world.device('laptop');
    const tab = device.open();
    const other = world.client(tab);
    let now: Loadable<SizeChart> = { status: 'loading', value: null };
    other.sizes.chart('tees').subscribe((value) => {
      now = value;
    });
    await world.timeline.pass(2000);
    const asked = questions;
    tab.tell('wake');
    await world.timeline.pass(1000);
    expect(questions).toBe(asked);
    await world.timeline.pass(31_000);
    tab.tell('wake');
    await world.timeline.pass(1000);
    expect(questions).toBeGreaterThan(asked);
    device.setOnline(false);
    await world.timeline.pass(60_000);
    expect(now).toMatchObject({ status: 'ready', value: { id: 'tees' } });
    const before = questions;
    device.setOnline(true);
    await world.timeline.pass(2000);
    expect(questions).toBeGreaterThan(before);
    expect(now).toMatchObject({ status: 'ready', stale: false });
  });

  it('is given up when nobody listens any more', async () => {
    const tab = world.device('tablet').open();
    const other = world.client(tab);
    const stop = other.sizes.chart('tees').subscribe(() => {});
    for (let turns = 0; turns < 5; turns++) await world.timeline.pass(0);
    stop();
    await world.timeline.pass(0);
    expect(tab.open).toMatchObject({ requests: 0 });
  });

  it('says when a product has none', async () => {
    expect(await read(client.sizes.chartOf('mug'))).toMatchObject({ status: 'error', problem: { status: 404 } });
  });

  it('recommends without asking anybody', async () => {
    const { value } = await read(client.sizes.chartOf('tee'));
    if (!value) return expect.fail('There is no chart');
    const asked = questions;
    expect(await client.sizes.recommend(value, { chest: 960 })).toMatchObject({
      kind: 'fits',
      best: { row: { label: 'M' } },
      confidence: 'high',
    });
    // A label elsewhere is less than a tape.
    expect(await client.sizes.recommendFrom(value, { brand: 'Northline', label: '2' })).toMatchObject({
      best: { row: { label: 'S' } },
      confidence: 'medium',
    });
    await expect(client.sizes.recommendFrom(value, { brand: 'Nobody', label: '2' })).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(questions).toBe(asked);
  });

  it('leaves nothing behind', async () => {
    const device = world.device('tablet');
    const tab = device.open();
    const other = world.client(tab);
    await read(other.sizes.chart('tees'));
    other.dispose();
    await world.timeline.pass(1000);
    expect(tab.open).toMatchObject({ requests: 0, timers: 0, listeners: 0 });
    await expect(other.sizes.recommend(file.sizeCharts[0] as unknown as SizeChart, {})).rejects.toMatchObject({ name: 'DisposedError' });
  });

  it('takes no wrong calls', () => {
    const misuse = (): void => {
      // @ts-expect-error a chart is named by a text
      client.sizes.chart(7);
      // @ts-expect-error a nose is not measured
      void client.sizes.recommend({} as SizeChart, { nose: 40 });
      // @ts-expect-error states are read, not written
      client.sizes.chart('x').set({});
    };
    expect(misuse).toBeTypeOf('function');
  });
});
