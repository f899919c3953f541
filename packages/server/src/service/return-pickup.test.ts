import { HEADERS, Pickup, Problem, Return, ReturnCode } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import {
  creation,
  openReturnShop,
  pickup,
  placeReturn,
  POLICY,
  problemOf,
  readReturnable,
  type ReturnShop,
  wish,
  withToken,
} from '../../test/returns.ts';
import { findReturn, forgetReturner } from '../storage/return-rows.ts';

const { pickup: _rules, ...UNRULED } = POLICY;

const fetched = ({ order }: ReturnShop, more: object = {}, ...wishes: Record<string, unknown>[]) => ({
  ...creation(order.id, ...wishes),
  method: 'pickup',
  pickup: pickup(),
  ...more,
});

const place = async (world: ReturnShop, body: object = fetched(world), by = world.device): Promise<Return> =>
  Return.parse((await by.send('POST', '/returns', body)).body);

const errorsOf = (body: unknown) => Problem.parse(body).errors?.map(({ pointer }) => pointer);

describe('a return that is fetched', () => {
  it('is offered where and when, by the clock of the shopper', async () => {
    const world = await openReturnShop();
    const { pickup: offer } = await readReturnable(world.device, world);
    expect(offer?.countries).toEqual(['DE', 'AT']);
    // It is Saturday, Wednesday is closed, and the carrier is told a day before.
    expect(offer?.windows.map(({ day }) => day.slice(8))).toEqual(['23', '23', '24', '24', '26', '26', '27', '27']);
  });

  it('tells where and when, and the brand’s own servers alike', async () => {
    const world = await openReturnShop();
    const placed = await place(world);
    expect(placed).toMatchObject({ method: 'pickup', pickup: pickup() });
    expect((await world.device.send('GET', `/returns/${placed.id}`)).body).toMatchObject({ pickup: pickup() });
    expect(Pickup.parse((await world.staff.send('GET', `/returns/${placed.id}/pickup`)).body)).toEqual(pickup());
    expect((await world.device.send('GET', `/returns/${placed.id}/pickup`)).status).toBe(401);
  });

  it('is the same return when it is sent again, also once the window is past', async () => {
    const world = await openReturnShop();
    const body = fetched(world);
    const first = await place(world, body);
    world.clock.advance(20 * 86_400_000);
    const again = await world.device.send('POST', '/returns', body);
    expect([again.headers.get(HEADERS.replayed), again.body]).toEqual(['true', first]);
    const other = await world.device.send('POST', '/returns', { ...body, pickup: pickup({ window: { day: '2026-11-24' } }) });
    expect(problemOf(other)).toBe('return-reused');
  });

  it.each([
    ['a country where nobody comes', { address: { country: 'FR' } }, 'return-option-unavailable', '/pickup/address/country'],
    ['yesterday', { window: { day: '2026-11-20' } }, 'return-option-unavailable', '/pickup/window/day'],
    ['a day on which nobody comes', { window: { day: '2026-11-25' } }, 'return-option-unavailable', '/pickup/window/day'],
    ['a window that is not on offer', { window: { to: 700 } }, 'return-option-unavailable', '/pickup/window'],
    ['no street', { address: { lines: [] } }, 'invalid-request', '/pickup/address/lines'],
    ['blanks for a name', { address: { name: '  ' } }, 'invalid-request', '/pickup/address/name'],
    ['a label of two lines in one', { address: { city: 'Berlin\nX' } }, 'invalid-request', '/pickup/address/city'],
    ['a country in words', { address: { country: 'Germany' } }, 'invalid-request', '/pickup/address/country'],
    ['what is no date', { window: { day: 'Monday' } }, 'invalid-request', '/pickup/window/day'],
  ])('is refused with %s, by the field', async (_what, more, name, pointer) => {
    const world = await openReturnShop();
    for (const path of ['/returns', '/returns/quote']) {
      const answer = await world.device.send('POST', path, fetched(world, { pickup: pickup(more) }));
      expect([problemOf(answer), errorsOf(answer.body)]).toEqual([name, [pointer]]);
    }
    expect((await readReturnable(world.device, world)).lines[0]?.units).toBe(3);
  });

  it('is refused when it is not fetched at all, or when the brand arranges it itself', async () => {
    const world = await openReturnShop();
    const brought = await world.device.send('POST', '/returns', fetched(world, { method: 'store' }));
    expect([problemOf(brought), errorsOf(brought.body)]).toEqual(['invalid-request', ['/pickup']]);
    const silent = await openReturnShop({}, { policy: UNRULED });
    expect((await readReturnable(silent.device, silent)).pickup).toBeNull();
    const answer = await silent.device.send('POST', '/returns', fetched(silent));
    expect([problemOf(answer), errorsOf(answer.body)]).toEqual(['return-option-unavailable', ['/pickup']]);
  });

  it('need not say where and when: an older client does not', async () => {
    const world = await openReturnShop();
    const { pickup: _pickup, ...body } = fetched(world);
    expect(await place(world, body)).toMatchObject({ method: 'pickup', pickup: null });
    expect((await world.staff.send('GET', `/returns/${body.id}/pickup`)).status).toBe(404);
    expect((await placeReturn(world)).pickup).toBeNull();
  });
});

describe('where it is fetched', () => {
  const address = (answer: { body: unknown }) => Return.parse(answer.body).pickup?.address;

  it('is not told by its code', async () => {
    const world = await openReturnShop();
    const { id } = await place(world);
    const { token } = ReturnCode.parse((await world.device.send('POST', `/returns/${id}/code`)).body);
    const answer = await withToken(world, token).send('GET', `/returns/${id}`);
    expect(Return.parse(answer.body).pickup).toEqual({ address: null, window: pickup().window });
    expect(answer.text).not.toContain('Musterweg');
  });

  it('of a gift is told to its recipient, and not to the giver', async () => {
    const world = await openReturnShop();
    const mug = wish({ line: 'li_MUG', outcome: 'credit', reason: 'unwanted-gift' });
    const { id } = await place(world, fetched(world, {}, mug), world.recipient);
    expect(address(await world.recipient.send('GET', `/returns/${id}`))).toEqual(pickup().address);
    expect(address(await world.device.send('GET', `/returns/${id}`))).toBeNull();
    expect((await world.device.send('GET', `/orders/${world.order.id}/returns`)).text).not.toContain('Musterweg');
  });

  it('is forgotten with the shopper', async () => {
    const world = await openReturnShop();
    const { id } = await place(world);
    const { storage } = world.shop;
    await storage.write((tx) => forgetReturner(tx, world.order.id));
    expect(JSON.stringify(await findReturn(storage.db, 'shop', id))).not.toContain('Musterweg');
    expect((await world.staff.send('GET', `/returns/${id}/pickup`)).status).toBe(404);
  });
});
