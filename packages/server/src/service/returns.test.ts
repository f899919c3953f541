import { Return, ReturnPage, ReturnQuote } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import {
  creation,
  openReturnShop,
  placeReturn,
  POLICY,
  problemOf,
  readReturnable,
  receive,
  type ReturnShop,
  wish,
} from '../../test/returns.ts';

const DAY_MS = 86_400_000;

describe('what can be returned', () => {
  it('is told line by line, with the last day, the ways and what else could be had', async () => {
    const world = await openReturnShop();
    const answer = await readReturnable(world.device, world);
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
    expect((await readReturnable(world.device, world, { 'accept-language': 'ar' })).lines[0]?.title).toBe('تيشيرت');
    const path = `/orders/${world.order.id}/returnable?zone=`;
    expect((await world.device.send('GET', `${path}Pacific/Kiritimati`)).body).toMatchObject({
      lines: [{ lastDay: '2026-12-20' }, {}, {}],
    });
    expect((await world.device.send('GET', `${path}Mars/Olympus`)).text).toContain('query/zone');
  });
});

describe('a quote', () => {
  const quote = async (world: ReturnShop, method: string, ...wishes: Record<string, unknown>[]): Promise<ReturnQuote> =>
    ReturnQuote.parse((await world.device.send('POST', '/returns/quote', { order: world.order.id, method, lines: wishes })).body);

  it('says to the cent what comes back, and books nothing', async () => {
    const world = await openReturnShop();
    const { amounts } = await quote(world, 'pickup', wish(), wish({ line: 'li_MUG', outcome: 'credit' }));
    const eur = (amount: number) => ({ amount, currency: 'EUR' });
    // 4,666 of the tee less 466; 1,750 of the mug and 87 on top; 490 for being fetched, spread over both.
    expect(amounts).toMatchObject({ value: eur(6416), fee: eur(466), shipping: eur(490), bonus: eur(87) });
    expect((amounts?.refund.amount ?? 0) + (amounts?.credit.amount ?? 0)).toBe(6416 - 466 - 490 + 87);
    expect((await readReturnable(world.device, world)).lines[0]?.units).toBe(3);
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
    const answer = await world.device.send('POST', '/returns/quote', { order: world.order.id, method: 'store', lines: [wished] });
    expect([problemOf(answer), answer.text.includes(detail)]).toEqual([name, true]);
  });

  it('refuses a way that the brand does not offer', async () => {
    const world = await openReturnShop({}, { policy: { ...POLICY, methods: { store: {} } } });
    const answer = await world.device.send('POST', '/returns/quote', { ...creation(world.order.id), method: 'pickup' });
    expect([problemOf(answer), answer.text.includes('/method')]).toEqual(['return-option-unavailable', true]);
  });
});

describe('a return', () => {
  it('is placed once, however often it is sent', async () => {
    const world = await openReturnShop();
    const body = creation(world.order.id);
    const [first, again] = [await world.device.send('POST', '/returns', body), await world.device.send('POST', '/returns', body)];
    expect([first.status, again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 201, 'true']);
    expect(again.text).toBe(first.text);
    expect((await readReturnable(world.device, world)).lines[0]?.units).toBe(2);
    expect(problemOf(await world.device.send('POST', '/returns', { ...body, method: 'drop-off' }))).toBe('return-reused');
  });

  it('of more than was bought is refused, also in parts', async () => {
    const world = await openReturnShop();
    await placeReturn(world, wish({ quantity: 2 }));
    const answer = await world.device.send('POST', '/returns', creation(world.order.id, wish({ quantity: 2 })));
    expect([problemOf(answer), answer.body['available']]).toEqual(['too-many-units', 1]);
    await placeReturn(world, wish());
    const none = await world.device.send('POST', '/returns', creation(world.order.id));
    expect([problemOf(none), none.body['available']]).toEqual(['too-many-units', 0]);
    expect((await readReturnable(world.device, world)).lines[0]).toMatchObject({ units: 0, whyNot: 'return-open', reasons: [] });
  });

  it('of the last unit has one winner among many who ask at once', async () => {
    const world = await openReturnShop();
    await placeReturn(world, wish({ quantity: 2 }));
    const answers = await Promise.all(Array.from({ length: 8 }, () => world.device.send('POST', '/returns', creation(world.order.id))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) expect(problemOf(answer)).toBe('too-many-units');
  });

  it('in any parts gives back what was paid, also after one was cancelled and one did not come', async () => {
    const world = await openReturnShop({}, { policy: { ...POLICY, restockingBp: 0 } });
    const first = await placeReturn(world, wish());
    const second = await placeReturn(world, wish());
    await world.device.send('POST', `/returns/${first.id}/cancel`);
    const third = await placeReturn(world, wish({ quantity: 2 }));
    await receive(world, second.id, 'li_TEE-M', 0);
    const fourth = await placeReturn(world, wish());
    let refunded = 0;
    for (const [each, units] of [
      [third, 2],
      [fourth, 1],
    ] as const)
      refunded += Return.parse((await receive(world, each.id, 'li_TEE-M', units)).body).amounts?.refund.amount ?? 0;
    expect(refunded).toBe(13_997);
    expect((await readReturnable(world.device, world)).lines[0]).toMatchObject({ units: 0, whyNot: 'all-returned' });
  });

  it('is cancelled by the shopper as long as nothing came, and once', async () => {
    const world = await openReturnShop();
    const { id } = await placeReturn(world);
    const [first, again] = [
      await world.device.send('POST', `/returns/${id}/cancel`),
      await world.device.send('POST', `/returns/${id}/cancel`),
    ];
    expect(Return.parse(first.body).history.map(({ status }) => status)).toEqual(['placed', 'cancelled']);
    expect(again.text).toBe(first.text);
    expect(problemOf(await receive(world, id, 'li_TEE-M', 1))).toBe('return-over');
    expect((await readReturnable(world.device, world)).lines[0]?.units).toBe(3);
  });

  it('is received once: accepted, rejected, or not come', async () => {
    const world = await openReturnShop();
    const { id } = await placeReturn(world, wish({ quantity: 3 }));
    expect(problemOf(await receive(world, id, 'li_TEE-M', 3, 1))).toBe('too-many-units');
    expect(problemOf(await receive(world, id, 'li_MUG', 1))).toBe('too-many-units');
    const [first, again] = [await receive(world, id, 'li_TEE-M', 1, 1), await receive(world, id, 'li_TEE-M', 1, 1)];
    expect(again.text).toBe(first.text);
    expect(problemOf(await receive(world, id, 'li_TEE-M', 2))).toBe('return-over');
    const done = Return.parse(first.body);
    expect(done.lines[0]).toMatchObject({ quantity: 3, accepted: 1, rejected: 1, amounts: { value: { amount: 4666 } } });
    expect(done.history.map(({ status }) => status)).toEqual(['placed', 'received', 'completed']);
    // The third never came, and can be returned another time; the rejected one can't.
    expect((await readReturnable(world.device, world)).lines[0]?.units).toBe(1);
  });

  it('of which nothing is accepted gives nothing', async () => {
    const world = await openReturnShop();
    const { id } = await placeReturn(world);
    const done = Return.parse((await receive(world, id, 'li_TEE-M', 0, 1)).body);
    expect([done.status, done.amounts?.refund.amount]).toEqual(['rejected', 0]);
  });

  it('is listed with the others of its order, the newest first, a page at a time', async () => {
    const world = await openReturnShop();
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      ids.unshift((await placeReturn(world)).id);
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
    const answer = await world.device.send('POST', '/returns', creation(world.order.id));
    expect([problemOf(answer), answer.text.includes('window-closed')]).toEqual(['not-returnable', true]);
    expect((await placeReturn(world, wish({ reason: 'faulty' }))).status).toBe('placed');
  });
});

describe('a letter', () => {
  const letters = ({ shop }: ReturnShop) => shop.storage.db.selectFrom('mails').select(['recipient', 'subject', 'text']).execute();

  it('says once what goes back and what it gives, and opens nothing by itself', async () => {
    const world = await openReturnShop();
    const before = (await letters(world)).length;
    const body = creation(world.order.id, wish({ quantity: 2 }));
    await world.device.send('POST', '/returns', body);
    await world.device.send('POST', '/returns', body);
    const [letter, ...more] = (await letters(world)).slice(before);
    expect(more).toEqual([]);
    expect(letter?.subject).toContain(world.order.number);
    expect(letter?.text).toContain('× 2');
    expect(letter?.text).not.toMatch(/ot_|rn_|tl-return/);
  });

  it('does not tell the giver that a gift goes back', async () => {
    const world = await openReturnShop();
    const before = (await letters(world)).length;
    const { status } = await world.recipient.send(
      'POST',
      '/returns',
      creation(world.order.id, wish({ outcome: 'credit', line: 'li_MUG' })),
    );
    expect(status).toBe(201);
    expect((await letters(world)).slice(before)).toEqual([]);
  });
});
