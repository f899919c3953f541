import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishBrand } from '@throughline/server';
import { type Arrival, CALM } from '../../sim/network.ts';
import { collected } from '../../sim/collected.ts';
import { BRAND, createWorld, type World } from '../../sim/world.ts';
import type { Client, Loadable, OrderId, Pickup, Return, Returnable, ReturnPlan, ReturnPlanLine } from '../index.ts';
// So that no page waits for the disk of the machine that simulates it.
import '../session/create-session.ts';
import '../orders/create-orders.ts';
import './create-returns.ts';

let world: World;
let client: Client;
let order: OrderId;
let arrivals: Arrival[];

beforeEach(async () => {
  world = await createWorld(21);
  client = world.client(world.device('phone').open());
  order = await collected(world, client);
  arrivals = [];
  world.network.onArrival = (request) => void arrivals.push(request);
});
afterEach(() => world.close());

const LINE: ReturnPlanLine = { line: 'li_1', quantity: 1, reason: 'too-small', condition: 'unopened', outcome: 'refund' };
const FETCHED: Pickup = {
  address: { name: 'Ada', lines: ['Weg 1'], postalCode: '10115', city: 'Berlin', country: 'DE' },
  window: { day: '2020-01-01', from: 480, to: 720 },
};
const plan = (more: Partial<ReturnPlanLine> = {}): ReturnPlan => ({
  order,
  method: 'store',
  lines: [{ ...LINE, ...more } as ReturnPlanLine],
});
const place = (of: Client = client, what: ReturnPlan = plan()): Promise<Return> => world.until(of.returns.place(what));

const read = async <T>($state: { subscribe(listener: (value: Loadable<T>) => void): () => void }): Promise<Loadable<T>> => {
  let now: Loadable<T> = { status: 'loading', value: null };
  $state.subscribe((value) => {
    now = value;
  });
  await world.timeline.pass(2000);
  return now;
};

const left = async (): Promise<number | undefined> => (await read<Returnable>(client.returns.returnable(order))).value?.lines[0]?.units;

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.codePointAt(0) ?? 0,
);

describe('a return', () => {
  it('is quoted, placed and shown, and what is left is known at once', async () => {
    expect(await left()).toBe(3);
    const quote = await world.until(client.returns.quote(plan({ quantity: 2 })));
    expect(quote.amounts).toMatchObject({ refund: { amount: 2010, currency: 'EUR' } });
    const placed = await place(client, plan({ quantity: 2 }));
    expect(await read(client.returns.return(placed.id))).toMatchObject({ status: 'ready', value: { status: 'placed' } });
    expect(await read(client.returns.list(order))).toMatchObject({ value: { items: [{ id: placed.id }], next: null } });
    expect(await left()).toBe(1);
    expect(await world.until(client.returns.cancel(placed.id))).toMatchObject({ status: 'cancelled' });
    expect(await left()).toBe(3);
  });

  it('is one, though its answer is lost and the page is loaded anew; and another one is another', async () => {
    const device = world.device('tablet');
    const page = world.client(device.open());
    order = await collected(world, page);
    await world.timeline.pass(2000);
    world.network.weather = { ...CALM, loseAnswer: 1 };
    await expect(world.until(page.returns.place(plan()))).rejects.toMatchObject({ name: 'NetworkError' });
    world.network.weather = CALM;
    await world.timeline.pass(5000);
    const first = await place(page);
    const second = await place(page);
    expect(first.id).not.toBe(second.id);
    expect(await world.storage.db.selectFrom('returns').select('id').execute()).toHaveLength(2);
  });

  it('goes on elsewhere by its code, and nothing else opens with it', async () => {
    const { id } = await place();
    const { url } = await world.until(client.returns.code(id));
    const phone = world.client(world.device('other').open());
    expect(await world.until(phone.returns.open(new URL(url).hash))).toBe(id);
    expect(await read(phone.returns.return(id))).toMatchObject({ status: 'ready', value: { id } });
    expect(await read(phone.returns.returnable(order))).toMatchObject({ status: 'error', problem: { status: 401 } });
    for (const bad of ['', '#tl-return=', `${url}x`])
      await expect(world.until(phone.returns.open(bad))).rejects.toMatchObject({ name: 'ArgumentError' });
  });

  it('says what the server refuses', async () => {
    const none = client.returns.place(plan({ quantity: 4 }));
    await expect(world.until(none)).rejects.toMatchObject({ reason: 'too-many-units', problem: { available: 3 } });
    const gone = client.returns.place(plan({ outcome: 'exchange', exchangeFor: 'MUG' }));
    await expect(world.until(gone)).rejects.toMatchObject({ reason: 'exchange-unavailable' });
  });

  it('is counted in the zone of the device', async () => {
    await left();
    expect(arrivals.find(({ path }) => path.includes('returnable'))?.path).toContain('?zone=');
  });
});

describe('a picture', () => {
  it('is sent as it is, kept, shown and taken away', async () => {
    const { id } = await place();
    const photo = await world.until(client.returns.addPhoto(id, 'li_1', new Blob([PNG], { type: 'image/png' })));
    expect(photo).toMatchObject({ type: 'image/png', width: 1, height: 1 });
    const shown = await world.until(client.returns.photo(id, photo.id));
    expect([shown.type, shown.size]).toEqual(['image/png', photo.bytes]);
    await world.until(client.returns.removePhoto(id, photo.id));
    await expect(world.until(client.returns.photo(id, photo.id))).rejects.toMatchObject({ reason: 'return-not-found' });
  });

  it('that is too large is not sent at all, and one that is no picture is refused', async () => {
    const { id } = await place();
    arrivals = [];
    const large = new Blob([new Uint8Array(10 * 1024 * 1024 + 1)], { type: 'image/png' });
    await expect(world.until(client.returns.addPhoto(id, 'li_1', large))).rejects.toMatchObject({ reason: 'photo-too-large' });
    expect(arrivals).toEqual([]);
    const other = client.returns.addPhoto(id, 'li_1', new Blob(['GIF89a'], { type: 'image/gif' }));
    await expect(world.until(other)).rejects.toMatchObject({ reason: 'photo-unsupported' });
  });

  it('can be stopped on its way', async () => {
    const { id } = await place();
    const stop = new AbortController();
    const sending = client.returns.addPhoto(id, 'li_1', new Blob([PNG], { type: 'image/png' }), stop.signal);
    stop.abort(new Error('enough'));
    await expect(world.until(sending)).rejects.toThrow('enough');
  });
});

describe('a withdrawal', () => {
  it('is stated, confirmed and acknowledged by a document', async () => {
    await world.storage.db
      .updateTable('orders')
      .set((eb) => ({ document: eb.fn<string>('replace', ['document', eb.val('"kind":"counter"'), eb.val('"kind":"checkout"')]) }))
      .execute();
    const said = { name: 'Ada', email: 'ada@example.test' };
    const stated = await world.until(client.returns.withdraw(order, said));
    expect(stated).toMatchObject({ status: 'stated', acknowledgement: null });
    expect((await world.until(client.returns.withdraw(order, said))).id).toBe(stated.id);
    const confirmed = await world.until(client.returns.confirmWithdrawal(stated.id));
    expect(confirmed).toMatchObject({ status: 'confirmed', refund: { amount: 3015 } });
    const document = await world.until(client.returns.acknowledgement(stated.id));
    expect([document.type, await document.text()]).toEqual(['text/html;charset=utf-8', expect.stringContaining('Ada')]);
    const back = confirmed.acknowledgement?.return;
    expect(back && (await read(client.returns.return(back)))).toMatchObject({ status: 'ready', value: { kind: 'withdrawal' } });
    expect(back && (await read(client.returns.list(order)))).toMatchObject({ value: { items: [{ id: back, kind: 'withdrawal' }] } });
  });

  it('is refused where there is none', async () => {
    const refused = client.returns.withdraw(order, { name: 'Ada', email: 'ada@example.test' });
    await expect(world.until(refused)).rejects.toMatchObject({ reason: 'withdrawal-closed' });
  });
});

describe('what was filled in', () => {
  const draft = { lines: [{ line: 'li_1', quantity: 2 }], method: 'drop-off' } as const;

  it('is there after a reload, for its order alone', async () => {
    const device = world.device('tablet');
    const page = world.client(device.open());
    order = await collected(world, page);
    await world.until(page.returns.keepDraft(order, draft));
    page.dispose();
    const again = world.client(device.open());
    expect(await world.until(again.returns.draft(order))).toEqual(draft);
    expect(await world.until(again.returns.draft('or_other'))).toBeNull();
  });

  it('is done with once it is placed, and stays when it is refused', async () => {
    await world.until(client.returns.keepDraft(order, draft));
    await expect(world.until(client.returns.place(plan({ quantity: 9 })))).rejects.toMatchObject({ reason: 'too-many-units' });
    expect(await world.until(client.returns.draft(order))).toEqual(draft);
    await place();
    expect(await world.until(client.returns.draft(order))).toBeNull();
  });

  it.each(['web', 'kiosk'] as const)('is forgotten with the shopper: %s', async (channel) => {
    const device = world.device('kiosk');
    const kiosk = world.client(device.open(), { channel });
    await world.until(kiosk.cart.add({ sku: 'MUG' }));
    await world.until(kiosk.returns.keepDraft(order, draft));
    expect(await world.until(kiosk.returns.draft(order))).toEqual(draft);
    await world.until(kiosk.cart.forget());
    expect(await world.until(kiosk.returns.draft(order))).toBeNull();
  });
});

describe('a return that is fetched', () => {
  const offered = async () => {
    const { value } = await read<Returnable>(client.returns.returnable(order));
    const [window] = value?.pickup?.windows ?? [];
    if (!window) throw new Error('nothing is on offer');
    return window;
  };

  beforeEach(async () => {
    const week = Array.from({ length: 7 }, () => [{ from: 480, to: 720 }]);
    const returns = {
      ...{ windowDays: 30, faultDays: 730, restockingBp: 0, creditBonusBp: 0, zone: 'UTC', exclusions: [], page: null },
      methods: { store: {}, pickup: {} },
      pickup: { countries: ['DE'], week, noticeHours: 24, days: 7, closed: [] },
    };
    await publishBrand(world.storage, { ...BRAND, returns });
  });

  it('is asked for in a window on offer, and told again', async () => {
    const pickup = { ...FETCHED, window: await offered() };
    const placed = await place(client, { order, lines: [LINE], method: 'pickup', pickup });
    expect(placed).toMatchObject({ method: 'pickup', pickup });
    expect(await read(client.returns.return(placed.id))).toMatchObject({ status: 'ready', value: { pickup } });
  });

  it('is refused by the field, and what is on offer asked for anew', async () => {
    await offered();
    arrivals = [];
    const wrong: ReturnPlan = { order, lines: [LINE], method: 'pickup', pickup: FETCHED };
    await expect(world.until(client.returns.place(wrong))).rejects.toMatchObject({
      reason: 'return-option-unavailable',
      problem: { errors: [{ pointer: '/pickup/window/day' }] },
    });
    await world.timeline.pass(2000);
    expect(arrivals.some(({ path }) => path.includes('/returnable'))).toBe(true);
  });
});

it('is forgotten with the shopper', async () => {
  const { id } = await place();
  expect(await read(client.returns.return(id))).toMatchObject({ status: 'ready' });
  await world.until(client.cart.forget());
  expect(await read(client.returns.return(id))).toMatchObject({ status: 'error', problem: { status: 401 }, value: null });
  expect(await read(client.returns.returnable(order))).toMatchObject({ status: 'error', value: null });
});

it('leaves nothing behind', async () => {
  const tab = world.device('tablet').open();
  const page = world.client(tab);
  order = await collected(world, page);
  await read(page.returns.returnable(order));
  await place(page);
  page.dispose();
  await world.timeline.pass(1000);
  expect(tab.open.timers).toBe(0);
  await expect(world.until(page.returns.place(plan()))).rejects.toMatchObject({ name: 'DisposedError' });
});

it('does not compile when it is misused', () => {
  const misuse = (returns: Client['returns'], id: Return['id']): void => {
    // @ts-expect-error nothing is returned
    void returns.place({ order, method: 'store', lines: [] });
    // @ts-expect-error nothing is fetched from who brings it
    void returns.place({ order, method: 'store', lines: [LINE], pickup: FETCHED });
    // @ts-expect-error an exchange needs what is wanted instead
    void returns.quote({ order, method: 'store', lines: [{ ...LINE, outcome: 'exchange' }] });
    // @ts-expect-error a refund has nothing to exchange for
    void returns.quote({ order, method: 'store', lines: [{ ...LINE, exchangeFor: 'TEE-S' }] });
    // @ts-expect-error there is no such reason
    void returns.quote({ order, method: 'store', lines: [{ ...LINE, reason: 'because' }] });
    // @ts-expect-error a return is not an order
    void returns.returnable(id);
    // @ts-expect-error an order is not a return
    void returns.cancel(order);
    // @ts-expect-error a withdrawal says by whom
    void returns.withdraw(order, { email: 'a@b.test' });
    // @ts-expect-error a gift's amounts are not told: null has to be thought of
    void returns.quote(plan()).then(({ amounts }) => amounts.refund);
  };
  expect(misuse).toBeTypeOf('function');
});
