import { ReturnCode } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { creation, openReturnShop, placeReturn, problemOf, readReturnable, receive, wish, withToken } from '../../test/returns.ts';
import { Device, OTHER_KEY, signIn } from '../../test/shop.ts';

it('a return is the customer’s to see, the holder’s of a token, and nobody else’s', async () => {
  const world = await openReturnShop();
  const { bearer, customer } = await signIn(world.shop);
  const stranger = new Device(world.shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
  const placed = await placeReturn(world);
  const code = ReturnCode.parse((await world.device.send('POST', `/returns/${placed.id}/code`)).body);
  const path = `/orders/${world.order.id}/returnable`;
  for (const answer of [
    await stranger.send('GET', path),
    await stranger.send('GET', `/returns/${placed.id}`),
    await stranger.send('POST', `/returns/${placed.id}/cancel`),
    // A code opens its return, and not the order.
    await withToken(world, code.token).send('GET', path),
    await world.device.send('GET', path, undefined, { 'throughline-key': OTHER_KEY }),
    await world.device.send('GET', `/returns/${placed.id}`, undefined, { 'throughline-key': OTHER_KEY }),
  ])
    expect([answer.status, answer.text.includes('tee')]).toEqual([404, false]);
  const own = await openReturnShop({ customer });
  const mine = await signIn(own.shop);
  await own.shop.storage.db.updateTable('sessions').set({ customer_id: mine.customer }).execute();
  expect((await readReturnable(own.device, own)).order).toBe(own.order.id);
});

describe('a gift’s recipient', () => {
  const credit = wish({ line: 'li_MUG', outcome: 'credit', reason: 'unwanted-gift' });

  it('sees gifts alone and no amount: no digit of any price, in no answer', async () => {
    const world = await openReturnShop();
    const body = creation(world.order.id, credit);
    const { recipient } = world;
    const answers = [
      await recipient.send('GET', `/orders/${world.order.id}/returnable`),
      await recipient.send('POST', '/returns/quote', body),
      await recipient.send('POST', '/returns', body),
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
    const answer = await world.recipient.send('POST', '/returns', creation(world.order.id, { ...credit, outcome: 'refund' }));
    expect(problemOf(answer)).toBe('return-option-unavailable');
    const giver = await placeReturn(world);
    expect((await world.recipient.send('GET', `/returns/${giver.id}`)).status).toBe(404);
    expect((await world.recipient.send('GET', `/orders/${world.order.id}/returns`)).body['items']).toEqual([]);
    expect(problemOf(await world.recipient.send('POST', '/returns', creation(world.order.id, wish())))).toBe('invalid-request');
  });
});

describe('a code', () => {
  it('opens one return on another device until it is over, and says nothing of whose it is', async () => {
    const world = await openReturnShop();
    const { id } = await placeReturn(world);
    const other = await placeReturn(world);
    const { url, token } = ReturnCode.parse((await world.device.send('POST', `/returns/${id}/code`)).body);
    expect(url).toBe(`https://shop.test/#tl-return=${id}.${token}`);
    const phone = withToken(world, token);
    const seen = await phone.send('GET', `/returns/${id}`);
    expect([seen.status, seen.text.includes('guest@')]).toEqual([200, false]);
    expect((await phone.send('GET', `/returns/${other.id}`)).status).toBe(404);
    expect((await phone.send('POST', `/returns/${id}/code`)).status).toBe(201);
    await receive(world, id, 'li_TEE-M', 1);
    expect(problemOf(await phone.send('GET', `/returns/${id}`))).toBe('order-not-found');
  });

  it('is kept as a hash, and ten of them at most', async () => {
    const world = await openReturnShop();
    const { id } = await placeReturn(world);
    const tokens: string[] = [];
    for (let count = 0; count < 12; count += 1) {
      world.clock.advance(1000);
      tokens.push(String((await world.device.send('POST', `/returns/${id}/code`)).body['token']));
    }
    const rows = await world.shop.storage.db.selectFrom('return_tokens').selectAll().execute();
    expect(rows).toHaveLength(10);
    for (const token of tokens) expect(JSON.stringify(rows)).not.toContain(token);
    const open = tokens.map(async (token) => (await withToken(world, token as `ot_${string}`).send('GET', `/returns/${id}`)).status);
    expect(await Promise.all(open)).toEqual([404, 404, ...Array.from({ length: 10 }, () => 200)]);
  });
});
