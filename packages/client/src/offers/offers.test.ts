import { publishOffers } from '@throughline/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../../sim/world.ts';
import type { Client, Loadable, OfferList } from '../index.ts';
// So that no page waits for the disk of the machine that simulates it.
import './create-offers.ts';

let world: World;
let client: Client;
let questions: string[];

const autumn = {
  id: 'autumn',
  title: { en: 'Autumn', ar: 'خريف' },
  benefit: { kind: 'percent' as const, percentBp: 1000 },
  minimum: { EUR: 2000 },
  messages: { web: { en: '{discount} off', ar: 'خصم {discount}' } },
};
const welcome = { id: 'welcome', title: { en: 'Welcome' }, benefit: { kind: 'percent' as const, percentBp: 2000 }, codes: ['WELCOME10'] };

beforeEach(async () => {
  world = await createWorld(11);
  await publishOffers(world.storage, 'sim', [autumn, welcome]);
  client = world.client(world.device('phone').open());
  questions = [];
  world.network.onArrival = ({ path }) => void questions.push(path.replace(/^\/v1|\?.*$/g, ''));
});
afterEach(() => world.close());

const watch = (on: Client = client): { now: Loadable<OfferList> } => {
  const seen: { now: Loadable<OfferList> } = { now: { status: 'loading', value: null } };
  on.offers.$offers.subscribe((value) => (seen.now = value));
  return seen;
};

describe('offers', () => {
  it('stand as the cart does, and are asked again when it has changed', async () => {
    const seen = watch();
    await world.timeline.pass(1000);
    expect(seen.now).toMatchObject({
      status: 'ready',
      value: { offers: [{ id: 'autumn', message: '10% off', status: 'minimum-not-reached' }] },
    });
    await world.until(client.cart.add({ sku: 'MUG', quantity: 2 }));
    await world.timeline.pass(1000);
    expect(seen.now).toMatchObject({ value: { offers: [{ status: 'applied', discount: { amount: 201 } }] } });
    client.setLocale('ar');
    await world.timeline.pass(1000);
    expect(seen.now.value?.offers[0]?.title).toBe('خريف');
  });

  it('are not asked about by those who do not look', async () => {
    await world.until(client.cart.add({ sku: 'MUG' }));
    await world.timeline.pass(1000);
    expect(questions).not.toContain('/offers');
    const { offers } = await world.until(client.offers.refresh());
    expect([offers[0]?.id, questions.filter((path) => path === '/offers').length]).toEqual(['autumn', 1]);
  });

  it('tell of tiers what each takes off, and from where', async () => {
    const tiers = [
      { units: 3, percentBp: 1000 },
      { units: 5, percentBp: 2000 },
    ];
    const en = '{firstDiscount} from {threshold}, {discount} from {lastThreshold}';
    await publishOffers(world.storage, 'sim', [{ ...autumn, benefit: { kind: 'tiered', tiers }, messages: { web: { en } } }]);
    const seen = watch();
    await world.timeline.pass(1000);
    expect(seen.now.value?.offers).toMatchObject([{ message: '10% from 3, 20% from 5' }]);
  });

  it('tell that one has ended, to somebody who only looks', async () => {
    await publishOffers(world.storage, 'sim', [{ ...autumn, ends: new Date(world.timeline.now() + 3_600_000).toISOString() }]);
    const seen = watch();
    await world.timeline.pass(1000);
    expect(seen.now.value?.offers).toHaveLength(1);
    await world.timeline.pass(3_700_000);
    expect(seen.now.value?.offers).toEqual([]);
  });

  it('leave nothing behind', async () => {
    const tab = world.device('tablet').open();
    const other = world.client(tab);
    watch(other);
    await world.timeline.pass(1000);
    other.dispose();
    await world.timeline.pass(1000);
    expect(tab.open).toMatchObject({ requests: 0, timers: 0, listeners: 0 });
  });
});

describe('a code', () => {
  it('is pending at once and what the server says of it later; totals are never guessed', async () => {
    await world.until(client.cart.add({ sku: 'MUG', quantity: 2 }));
    const applied = client.cart.applyCode(' welcome10');
    expect(client.cart.$cart.get()).toMatchObject({ codes: [{ code: 'WELCOME10', status: 'pending' }], totals: null });
    await world.until(applied);
    expect(client.cart.$cart.get()).toMatchObject({
      codes: [{ status: 'applied', title: 'Welcome' }],
      totals: { discount: { amount: 562 } },
    });
    const removed = client.cart.removeCode('WELCOME10');
    expect(client.cart.$cart.get().codes).toEqual([]);
    await world.until(removed);
    expect(client.cart.$cart.get()).toMatchObject({ codes: [], totals: { discount: { amount: 201 } } });
  });

  it('that gives nothing is refused with the reason, and blocks nothing', async () => {
    await world.until(client.cart.add({ sku: 'MUG' }));
    const refused = client.cart.applyCode('NOPE');
    await expect(world.until(refused)).rejects.toMatchObject({ reason: 'code-not-applicable', problem: { reason: 'unknown' } });
    expect(client.cart.$cart.get()).toMatchObject({
      codes: [],
      refusals: [{ type: 'applyCode', line: null, title: 'NOPE', reason: 'code-not-applicable' }],
      sync: 'synced',
    });
  });

  it.each(['', '   ', 'x'.repeat(65)])('is not %j', async (code) => {
    await expect(client.cart.applyCode(code)).rejects.toMatchObject({ name: 'ArgumentError' });
  });

  it('is available to a cart that it would do something for', async () => {
    const code = { ...welcome, public: true, benefit: { ...welcome.benefit, on: { skus: ['MUG'] } } };
    await publishOffers(world.storage, 'sim', [code]);
    const seen = watch();
    await world.timeline.pass(1000);
    expect(seen.now.value?.offers).toMatchObject([{ code: 'WELCOME10', status: 'nothing-matches' }]);
    await world.until(client.cart.add({ sku: 'MUG' }));
    await world.timeline.pass(1000);
    expect(seen.now.value?.offers).toMatchObject([{ status: 'available' }]);
  });

  it('are told of one product, where they are about it in particular', async () => {
    const mugs = { ...autumn, id: 'mugs', benefit: { ...autumn.benefit, on: { skus: ['MUG'] } } };
    await publishOffers(world.storage, 'sim', [autumn, mugs]);
    const told = async (product: string): Promise<readonly string[] | undefined> => {
      const seen: { now: Loadable<OfferList> } = { now: { status: 'loading', value: null } };
      const stop = client.offers.of(product).subscribe((value) => (seen.now = value));
      await world.timeline.pass(1000);
      stop();
      return seen.now.value?.offers.map(({ id }) => id);
    };
    const seen: { handle?: string } = {};
    client.catalogue.productOf('MUG').subscribe(({ value }) => value && (seen.handle = value.handle));
    await world.timeline.pass(1000);
    expect([await told(seen.handle ?? ''), await told('nothing')]).toEqual([['mugs'], []]);
  });
});
