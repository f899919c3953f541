import { Problem, problemName, Return, Returnable, ReturnCode, ReturnPage, ReturnQuote } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { tellingPng } from '../../test/pictures.ts';
import { creation, newWithdrawalId, openReturnShop, POLICY, type ReturnShop, wish, withToken } from '../../test/returns.ts';
import { type Answer, Device, OTHER_KEY, signIn } from '../../test/shop.ts';
import { demoProgramme } from '../brand/demo-profile.ts';
import { readAccount } from '../domain/points.ts';
import { fitCounts } from '../storage/fit-rows.ts';
import { readBook } from '../storage/points-rows.ts';
import { earnPoints } from './loyalty.ts';
import { availableOf } from './stock.ts';

const DAY_MS = 86_400_000;

const post = (device: Device, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> =>
  device.send('POST', path, body, headers);
const place = async (world: ReturnShop, ...wishes: Record<string, unknown>[]): Promise<Return> =>
  Return.parse((await post(world.device, '/returns', creation(world.order.id, ...wishes))).body);
const returnable = async (device: Device, { order }: ReturnShop, headers?: Record<string, string>): Promise<Returnable> =>
  Returnable.parse((await device.send('GET', `/orders/${order.id}/returnable`, undefined, headers)).body);
const receive = (world: ReturnShop, id: string, line: string, accepted: number, rejected = 0, more: object = {}): Promise<Answer> =>
  post(world.staff, `/returns/${id}/receive`, { lines: [{ line, accepted, rejected, ...more }] });
const problemOf = ({ body }: Answer): string | undefined => problemName(Problem.parse(body).type);

describe('what can be returned', () => {
  it('is told line by line, with the last day, the ways and what else could be had', async () => {
    const world = await openReturnShop();
    const answer = await returnable(world.device, world);
    expect(answer).toMatchObject({ gift: false, zone: 'Europe/Berlin', policy: { windowDays: 30, restockingBp: 1000 } });
    expect(answer.policy.methods).toContainEqual({ method: 'pickup', cost: { amount: 490, currency: 'EUR' } });
    const [tee, mug, lamp] = answer.lines;
    expect(tee).toMatchObject({ bought: 3, units: 3, whyNot: null, lastDay: '2026-12-19', paid: { amount: 13_997, currency: 'EUR' } });
    expect(tee?.exchanges).toEqual([
      { sku: 'TEE-S', options: [{ name: 'Size', value: 'S' }], available: 5, difference: { amount: 0, currency: 'EUR' } },
    ]);
    expect(mug).toMatchObject({ outcomes: ['refund', 'credit'], exchanges: [] });
    expect(lamp).toMatchObject({ whyNot: 'hygiene', reasons: ['faulty', 'not-as-described', 'wrong-item'] });
    expect(answer.withdrawal).toEqual({
      open: true,
      whyNot: null,
      lastDay: '2026-12-03',
      lines: [
        { line: 'li_TEE-M', units: 3 },
        { line: 'li_MUG', units: 2 },
      ],
    });
  });

  it('speaks the language of the shopper, and counts in the zone she is in', async () => {
    const world = await openReturnShop();
    expect((await returnable(world.device, world, { 'accept-language': 'ar' })).lines[0]?.title).toBe('تيشيرت');
    const path = `/orders/${world.order.id}/returnable?zone=`;
    expect((await world.device.send('GET', `${path}Pacific/Kiritimati`)).body).toMatchObject({
      lines: [{ lastDay: '2026-12-20' }, {}, {}],
    });
    expect((await world.device.send('GET', `${path}Mars/Olympus`)).text).toContain('query/zone');
  });

  it('is the customer’s to see, the holder’s of a token, and nobody else’s', async () => {
    const world = await openReturnShop();
    const { bearer, customer } = await signIn(world.shop);
    const stranger = new Device(world.shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
    const placed = await place(world);
    const code = ReturnCode.parse((await post(world.device, `/returns/${placed.id}/code`)).body);
    const path = `/orders/${world.order.id}/returnable`;
    for (const answer of [
      await stranger.send('GET', path),
      await stranger.send('GET', `/returns/${placed.id}`),
      await post(stranger, `/returns/${placed.id}/cancel`),
      // A code opens its return, and not the order.
      await withToken(world, code.token).send('GET', path),
      await world.device.send('GET', path, undefined, { 'throughline-key': OTHER_KEY }),
      await world.device.send('GET', `/returns/${placed.id}`, undefined, { 'throughline-key': OTHER_KEY }),
    ])
      expect([answer.status, answer.text.includes('tee')]).toEqual([404, false]);
    const own = await openReturnShop({ customer });
    const mine = await signIn(own.shop);
    await own.shop.storage.db.updateTable('sessions').set({ customer_id: mine.customer }).execute();
    expect((await returnable(own.device, own)).order).toBe(own.order.id);
  });
});

describe('a quote', () => {
  const quote = async (world: ReturnShop, method: string, ...wishes: Record<string, unknown>[]): Promise<ReturnQuote> =>
    ReturnQuote.parse((await post(world.device, '/returns/quote', { order: world.order.id, method, lines: wishes })).body);

  it('says to the cent what comes back, and books nothing', async () => {
    const world = await openReturnShop();
    const { amounts } = await quote(world, 'pickup', wish(), wish({ line: 'li_MUG', outcome: 'credit' }));
    const eur = (amount: number) => ({ amount, currency: 'EUR' });
    // 4,666 of the tee less 466; 1,750 of the mug and 87 on top; 490 for being fetched, spread over both.
    expect(amounts).toMatchObject({ value: eur(6416), fee: eur(466), shipping: eur(490), bonus: eur(87) });
    expect((amounts?.refund.amount ?? 0) + (amounts?.credit.amount ?? 0)).toBe(6416 - 466 - 490 + 87);
    expect((await returnable(world.device, world)).lines[0]?.units).toBe(3);
  });

  it('keeps nothing of what is faulty, and fetches it for nothing', async () => {
    const { amounts } = await quote(await openReturnShop(), 'pickup', wish({ line: 'li_LAMP', reason: 'faulty' }));
    expect(amounts).toMatchObject({ value: { amount: 8000 }, refund: { amount: 8000 }, fee: { amount: 0 }, shipping: { amount: 0 } });
  });

  it.each([
    ['not-returnable', wish({ line: 'li_LAMP' }), 'hygiene'],
    ['too-many-units', wish({ quantity: 4 }), '3 were bought; 3 can still be returned.'],
    ['return-option-unavailable', wish({ line: 'li_MUG', outcome: 'exchange' }), '/lines/0/outcome'],
    ['exchange-unavailable', wish({ outcome: 'exchange', exchangeFor: 'MUG' }), 'another variant of the same product'],
    ['invalid-request', wish({ outcome: 'exchange' }), '/lines/0/exchangeFor'],
    ['invalid-request', wish({ line: 'li_NOTHING' }), 'expected a line of the order'],
  ])('refuses with %s what can not be', async (name, wished, detail) => {
    const world = await openReturnShop();
    const answer = await post(world.device, '/returns/quote', { order: world.order.id, method: 'store', lines: [wished] });
    expect([problemOf(answer), answer.text.includes(detail)]).toEqual([name, true]);
  });

  it('refuses a way that the brand does not offer', async () => {
    const world = await openReturnShop({}, { policy: { ...POLICY, methods: { store: {} } } });
    const answer = await post(world.device, '/returns/quote', { ...creation(world.order.id), method: 'pickup' });
    expect([problemOf(answer), answer.text.includes('/method')]).toEqual(['return-option-unavailable', true]);
  });
});

describe('a return', () => {
  it('is placed once, however often it is sent', async () => {
    const world = await openReturnShop();
    const body = creation(world.order.id);
    const [first, again] = [await post(world.device, '/returns', body), await post(world.device, '/returns', body)];
    expect([first.status, again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 201, 'true']);
    expect(again.text).toBe(first.text);
    expect((await returnable(world.device, world)).lines[0]?.units).toBe(2);
    expect(problemOf(await post(world.device, '/returns', { ...body, method: 'drop-off' }))).toBe('return-reused');
  });

  it('of more than was bought is refused, also in parts', async () => {
    const world = await openReturnShop();
    await place(world, wish({ quantity: 2 }));
    const answer = await post(world.device, '/returns', creation(world.order.id, wish({ quantity: 2 })));
    expect([problemOf(answer), answer.body['available']]).toEqual(['too-many-units', 1]);
    await place(world, wish());
    const none = await post(world.device, '/returns', creation(world.order.id));
    expect([problemOf(none), none.body['available']]).toEqual(['too-many-units', 0]);
    expect((await returnable(world.device, world)).lines[0]).toMatchObject({ units: 0, whyNot: 'return-open', reasons: [] });
  });

  it('of the last unit has one winner among many who ask at once', async () => {
    const world = await openReturnShop();
    await place(world, wish({ quantity: 2 }));
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(world.device, '/returns', creation(world.order.id))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) expect(problemOf(answer)).toBe('too-many-units');
  });

  it('in any parts gives back what was paid, also after one was cancelled and one did not come', async () => {
    const world = await openReturnShop({}, { policy: { ...POLICY, restockingBp: 0 } });
    const first = await place(world, wish());
    const second = await place(world, wish());
    await post(world.device, `/returns/${first.id}/cancel`);
    const third = await place(world, wish({ quantity: 2 }));
    await receive(world, second.id, 'li_TEE-M', 0);
    const fourth = await place(world, wish());
    let refunded = 0;
    for (const [each, units] of [
      [third, 2],
      [fourth, 1],
    ] as const)
      refunded += Return.parse((await receive(world, each.id, 'li_TEE-M', units)).body).amounts?.refund.amount ?? 0;
    expect(refunded).toBe(13_997);
    expect((await returnable(world.device, world)).lines[0]).toMatchObject({ units: 0, whyNot: 'all-returned' });
  });

  it('is cancelled by the shopper as long as nothing came, and once', async () => {
    const world = await openReturnShop();
    const { id } = await place(world);
    const [first, again] = [await post(world.device, `/returns/${id}/cancel`), await post(world.device, `/returns/${id}/cancel`)];
    expect(Return.parse(first.body).history.map(({ status }) => status)).toEqual(['placed', 'cancelled']);
    expect(again.text).toBe(first.text);
    expect(problemOf(await receive(world, id, 'li_TEE-M', 1))).toBe('return-over');
    expect((await returnable(world.device, world)).lines[0]?.units).toBe(3);
  });

  it('is received once: accepted, rejected, or not come', async () => {
    const world = await openReturnShop();
    const { id } = await place(world, wish({ quantity: 3 }));
    expect(problemOf(await receive(world, id, 'li_TEE-M', 3, 1))).toBe('too-many-units');
    expect(problemOf(await receive(world, id, 'li_MUG', 1))).toBe('too-many-units');
    const [first, again] = [await receive(world, id, 'li_TEE-M', 1, 1), await receive(world, id, 'li_TEE-M', 1, 1)];
    expect(again.text).toBe(first.text);
    expect(problemOf(await receive(world, id, 'li_TEE-M', 2))).toBe('return-over');
    const done = Return.parse(first.body);
    expect(done.lines[0]).toMatchObject({ quantity: 3, accepted: 1, rejected: 1, amounts: { value: { amount: 4666 } } });
    expect(done.history.map(({ status }) => status)).toEqual(['placed', 'received', 'completed']);
    // The third never came, and can be returned another time; the rejected one can't.
    expect((await returnable(world.device, world)).lines[0]?.units).toBe(1);
  });

  it('of which nothing is accepted gives nothing', async () => {
    const world = await openReturnShop();
    const { id } = await place(world);
    const done = Return.parse((await receive(world, id, 'li_TEE-M', 0, 1)).body);
    expect([done.status, done.amounts?.refund.amount]).toEqual(['rejected', 0]);
  });

  it('is listed with the others of its order, the newest first, a page at a time', async () => {
    const world = await openReturnShop();
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      ids.unshift((await place(world)).id);
      world.clock.advance(1000);
    }
    const path = `/orders/${world.order.id}/returns?limit=2`;
    const page = ReturnPage.parse((await world.device.send('GET', path)).body);
    const rest = ReturnPage.parse((await world.device.send('GET', `${path}&cursor=${page.next}`)).body);
    expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
    expect(rest.next).toBeNull();
  });

  it('is refused when the days are over, save for a fault', async () => {
    const world = await openReturnShop();
    world.clock.advance(40 * DAY_MS);
    const answer = await post(world.device, '/returns', creation(world.order.id));
    expect([problemOf(answer), answer.text.includes('window-closed')]).toEqual(['not-returnable', true]);
    expect((await place(world, wish({ reason: 'faulty' }))).status).toBe('placed');
  });
});

describe('an exchange', () => {
  const swap = wish({ outcome: 'exchange', exchangeFor: 'TEE-S', reason: 'too-large' });
  const left = async ({ shop, clock }: ReturnShop): Promise<number | undefined> =>
    (await availableOf(shop.storage.db, { brandId: 'shop', storeId: null }, ['TEE-S'], clock.now())).get('TEE-S');

  it('sets the wanted variant aside, and gives it back when it is cancelled', async () => {
    const world = await openReturnShop();
    const placed = await place(world, { ...swap, quantity: 2 });
    expect(placed.lines[0]?.exchangeFor).toEqual({ sku: 'TEE-S', options: [{ name: 'Size', value: 'S' }] });
    expect(placed.amounts).toMatchObject({ refund: { amount: 0 }, toPay: { amount: 0 }, exchanged: { amount: 9332 } });
    expect(await left(world)).toBe(3);
    await post(world.device, `/returns/${placed.id}/cancel`);
    expect(await left(world)).toBe(5);
  });

  it('takes of the stock what was accepted, and puts back what can be sold', async () => {
    const world = await openReturnShop();
    const { id } = await place(world, { ...swap, quantity: 3 });
    await receive(world, id, 'li_TEE-M', 2, 0, { restock: 2 });
    expect(await left(world)).toBe(3);
    const skus = ['TEE-M'];
    expect((await availableOf(world.shop.storage.db, { brandId: 'shop', storeId: null }, skus, 0)).get('TEE-M')).toBe(2002);
  });

  it('of the last piece goes to one', async () => {
    const world = await openReturnShop();
    await place(world, { ...swap, quantity: 3 });
    const other = await post(world.device, '/returns/quote', { ...creation(world.order.id, swap), method: 'store' });
    expect(problemOf(other)).toBe('too-many-units');
    const rival = await openReturnShop({ lines: world.order.lines.map((line) => ({ ...line, quantity: 6 })) });
    expect(problemOf(await post(rival.device, '/returns', creation(rival.order.id, { ...swap, quantity: 6 })))).toBe(
      'exchange-unavailable',
    );
  });
});

describe('a gift’s recipient', () => {
  const credit = wish({ line: 'li_MUG', outcome: 'credit', reason: 'unwanted-gift' });

  it('sees gifts alone and no amount: no digit of any price, in no answer', async () => {
    const world = await openReturnShop();
    const body = creation(world.order.id, credit);
    const { recipient } = world;
    const answers = [
      await recipient.send('GET', `/orders/${world.order.id}/returnable`),
      await post(recipient, '/returns/quote', body),
      await post(recipient, '/returns', body),
      await recipient.send('GET', `/returns/${body.id}`),
      await recipient.send('GET', `/orders/${world.order.id}/returns`),
    ];
    await receive(world, body.id, 'li_MUG', 1);
    answers.push(await recipient.send('GET', `/returns/${body.id}`));
    for (const { status, text } of answers) {
      expect(status).toBeLessThan(300);
      expect(text).toContain('li_MUG');
      for (const trace of ['1750', '3500', '17.5', '"amount":', 'EUR', '13997', '8000', 'li_TEE-M', 'guest@'])
        expect(text).not.toContain(trace);
    }
    expect(answers[0]?.body).toMatchObject({ gift: true, lines: [{ outcomes: ['credit'], paid: null }], withdrawal: { whyNot: 'gift' } });
  });

  it('is not given the giver’s money, and does not see what the giver returns', async () => {
    const world = await openReturnShop();
    const answer = await post(world.recipient, '/returns', creation(world.order.id, { ...credit, outcome: 'refund' }));
    expect(problemOf(answer)).toBe('return-option-unavailable');
    const giver = await place(world);
    expect((await world.recipient.send('GET', `/returns/${giver.id}`)).status).toBe(404);
    expect((await world.recipient.send('GET', `/orders/${world.order.id}/returns`)).body['items']).toEqual([]);
    expect(problemOf(await post(world.recipient, '/returns', creation(world.order.id, wish())))).toBe('invalid-request');
  });
});

describe('a code', () => {
  it('opens one return on another device until it is over, and says nothing of whose it is', async () => {
    const world = await openReturnShop();
    const { id } = await place(world);
    const other = await place(world);
    const { url, token } = ReturnCode.parse((await post(world.device, `/returns/${id}/code`)).body);
    expect(url).toBe(`https://shop.test/#tl-return=${id}.${token}`);
    const phone = withToken(world, token);
    const seen = await phone.send('GET', `/returns/${id}`);
    expect([seen.status, seen.text.includes('guest@')]).toEqual([200, false]);
    expect((await phone.send('GET', `/returns/${other.id}`)).status).toBe(404);
    expect((await post(phone, `/returns/${id}/code`)).status).toBe(201);
    await receive(world, id, 'li_TEE-M', 1);
    expect(problemOf(await phone.send('GET', `/returns/${id}`))).toBe('order-not-found');
  });

  it('is kept as a hash, and ten of them at most', async () => {
    const world = await openReturnShop();
    const { id } = await place(world);
    const tokens: string[] = [];
    for (let count = 0; count < 12; count += 1) {
      world.clock.advance(1000);
      tokens.push(String((await post(world.device, `/returns/${id}/code`)).body['token']));
    }
    const rows = await world.shop.storage.db.selectFrom('return_tokens').selectAll().execute();
    expect(rows).toHaveLength(10);
    for (const token of tokens) expect(JSON.stringify(rows)).not.toContain(token);
    const open = tokens.map(async (token) => (await withToken(world, token as `ot_${string}`).send('GET', `/returns/${id}`)).status);
    expect(await Promise.all(open)).toEqual([404, 404, ...Array.from({ length: 10 }, () => 200)]);
  });
});

it('tells the size chart what was too small, and by nobody’s name', async () => {
  const world = await openReturnShop();
  const { id } = await place(world, wish({ quantity: 2, reason: 'too-small' }));
  await receive(world, id, 'li_TEE-M', 2);
  await receive(world, id, 'li_TEE-M', 2);
  const product = world.order.lines[0]?.product ?? 'pr_';
  expect(await fitCounts(world.shop.storage.db, 'shop', product)).toEqual(
    new Map([['m', { sold: 0, kept: -2, tooSmall: 2, tooLarge: 0 }]]),
  );
});

it('takes back the points of what came back, and of nothing that stayed', async () => {
  const shopper = await openReturnShop();
  const { customer, bearer } = await signIn(shopper.shop);
  const world = await openReturnShop({ customer }, { shop: shopper.shop, loyalty: demoProgramme });
  const amount = { amount: 25_497, currency: 'EUR' };
  await world.shop.storage.write((tx) =>
    earnPoints(tx, { brandId: 'shop', customer, now: world.clock.now(), order: world.order.id, amount }),
  );
  const points = async (): Promise<number> => readAccount(await readBook(world.shop.storage.db, customer)).balance;
  const earned = await points();
  expect(earned).toBeGreaterThan(0);
  const mine = new Device(world.shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
  const placed = Return.parse((await post(mine, '/returns', creation(world.order.id, wish({ quantity: 3, reason: 'faulty' })))).body);
  expect(await points()).toBe(earned);
  await receive(world, placed.id, 'li_TEE-M', 2);
  const kept = await points();
  expect(earned - kept).toBeGreaterThanOrEqual(Math.floor((earned * 9332) / 25_497));
  expect(kept).toBeGreaterThan(0);
  await receive(world, placed.id, 'li_TEE-M', 2);
  expect(await points()).toBe(kept);
});

it('no longer tells of a customer who was erased, and keeps its amounts', async () => {
  const shopper = await openReturnShop();
  const { customer, bearer } = await signIn(shopper.shop);
  const world = await openReturnShop({ customer }, { shop: shopper.shop });
  const mine = new Device(world.shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
  const body = creation(world.order.id, wish({ note: 'It was for aunt Ada' }));
  await post(mine, '/returns', body);
  await post(mine, `/returns/${body.id}/photos?line=li_TEE-M`, tellingPng());
  const withdrawal = { id: newWithdrawalId(), name: 'Ada Lovelace', email: 'ada@example.test', lines: [{ line: 'li_MUG', quantity: 1 }] };
  await post(mine, `/orders/${world.order.id}/withdrawals`, withdrawal);
  await post(mine, `/withdrawals/${withdrawal.id}/confirm`);
  const exported = (await mine.send('GET', '/profile/export')).text;
  for (const part of ['aunt Ada', 'Ada Lovelace']) expect(exported).toContain(part);

  expect((await mine.send('DELETE', '/profile')).status).toBe(200);
  const { db } = world.shop.storage;
  const rows = await Promise.all(
    (['returns', 'withdrawals', 'return_photos'] as const).map((name) => db.selectFrom(name).selectAll().execute()),
  );
  const text = JSON.stringify(rows);
  for (const part of ['aunt', 'Lovelace', 'ada@', customer]) expect(text).not.toContain(part);
  expect([rows[0]?.length, rows[1]?.length, rows[2]]).toEqual([2, 1, []]);
  expect(text).toContain('13997');
});
