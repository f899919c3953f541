import { Problem, problemName, Withdrawal } from '@throughline/contract';
import { expect, it } from 'vitest';
import { creation, newWithdrawalId, openReturnShop, type ReturnShop, wish } from '../../test/returns.ts';
import type { Answer } from '../../test/shop.ts';
import { sha256 } from '../hash.ts';
import { Streams } from '../live/streams.ts';
import { tidyUp } from './housekeeping.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const statement = (more: object = {}) => ({ id: newWithdrawalId(), name: 'Ada <b>', email: 'Ada@example.test', ...more });
const state = ({ device, order }: ReturnShop, body: object = statement()): Promise<Answer> =>
  device.send('POST', `/orders/${order.id}/withdrawals`, body);
const confirm = ({ device }: ReturnShop, id: string, headers?: Record<string, string>): Promise<Answer> =>
  device.send('POST', `/withdrawals/${id}/confirm`, undefined, headers);
const problemOf = ({ body }: Answer): string | undefined => problemName(Problem.parse(body).type);
const mails = ({ shop }: ReturnShop) => shop.storage.db.selectFrom('mails').selectAll().execute();
const unitsLeft = async ({ device, order }: ReturnShop): Promise<unknown> =>
  (await device.send('GET', `/orders/${order.id}/returnable`)).body['withdrawal'];

it('takes two steps: what is stated books nothing, what is confirmed is acknowledged', async () => {
  const world = await openReturnShop();
  const stated = Withdrawal.parse((await state(world)).body);
  expect(stated).toMatchObject({ status: 'stated', acknowledgement: null, refund: { amount: 17_497 }, lastDay: '2026-12-03' });
  expect(stated.lines.map(({ line, quantity }) => [line, quantity])).toEqual([
    ['li_TEE-M', 3],
    ['li_MUG', 2],
  ]);
  expect(await mails(world)).toEqual([]);
  expect(await unitsLeft(world)).toMatchObject({ open: true });
  expect((await world.device.send('GET', `/withdrawals/${stated.id}/acknowledgement`)).status).toBe(404);

  const confirmed = Withdrawal.parse((await confirm(world, stated.id)).body);
  expect(confirmed).toMatchObject({ status: 'confirmed', refund: { amount: 17_497 }, acknowledgement: { at: '2026-11-21T12:00:00.000Z' } });
  expect(await unitsLeft(world)).toMatchObject({ open: false, whyNot: 'all-returned' });
  const back = await world.device.send('GET', `/returns/${confirmed.acknowledgement?.return}`);
  expect(back.body).toMatchObject({
    kind: 'withdrawal',
    amounts: { fee: { amount: 0 }, shipping: { amount: 0 }, refund: { amount: 17_497 } },
  });
  expect(problemOf(await world.device.send('POST', `/returns/${confirmed.acknowledgement?.return}/cancel`))).toBe('return-over');
});

it('is acknowledged by mail and by a document that says what, when and by whom, and can be trusted', async () => {
  const world = await openReturnShop();
  const { id } = Withdrawal.parse((await state(world)).body);
  const { acknowledgement } = Withdrawal.parse((await confirm(world, id)).body);
  const response = await world.device.raw('GET', `/withdrawals/${id}/acknowledgement`);
  const document = await response.text();
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${id}.html"`);
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
  expect(sha256(document)).toBe(acknowledgement?.hash);
  for (const part of [
    'Saturday, November 21, 2026',
    '13:00:00',
    '2026-11-21T12:00:00.000Z',
    world.order.number,
    'Heavy Tee (M)',
    '× 3',
    '€174.97',
  ])
    expect(document).toContain(part);
  expect(document).toContain('Ada &lt;b&gt;');
  const [mail, ...more] = await mails(world);
  expect([mail?.recipient, more.length]).toEqual(['Ada@example.test', 0]);
  expect(mail?.text).toContain('2026-11-21T12:00:00.000Z');
});

it('is one, however often it is stated and confirmed', async () => {
  const world = await openReturnShop();
  const body = statement();
  const [first, again] = [await state(world, body), await state(world, body)];
  expect(again.text).toBe(first.text);
  expect(problemOf(await state(world, { ...body, name: 'Bo' }))).toBe('return-reused');
  const answers = await Promise.all([1, 2, 3].map(() => confirm(world, body.id)));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(await mails(world)).toHaveLength(1);
});

it('may be for a part, and for no more than there is', async () => {
  const world = await openReturnShop();
  await world.device.send('POST', '/returns', creation(world.order.id, wish({ quantity: 2 })));
  expect(problemOf(await state(world, statement({ lines: [{ line: 'li_TEE-M', quantity: 2 }] })))).toBe('too-many-units');
  const stated = Withdrawal.parse((await state(world, statement({ lines: [{ line: 'li_TEE-M', quantity: 1 }] }))).body);
  // The two units that carry what doesn't divide are gone already.
  expect(stated.refund.amount).toBe(13_997 - 2 * 4666);
  // What is sealed for hygiene is exempt.
  expect(problemOf(await state(world, statement({ lines: [{ line: 'li_LAMP', quantity: 1 }] })))).toBe('too-many-units');
});

it('is possible to the end of the last day, and what was stated in time may be confirmed half an hour later', async () => {
  const world = await openReturnShop();
  const end = Date.parse('2026-12-03T22:59:00Z');
  world.clock.advance(end - world.clock.now());
  const stated = [Withdrawal.parse((await state(world)).body), Withdrawal.parse((await state(world)).body)];
  world.clock.advance(29 * MINUTE_MS);
  expect(problemOf(await state(world))).toBe('withdrawal-closed');
  expect((await confirm(world, stated[0]?.id ?? '')).status).toBe(200);
  world.clock.advance(2 * MINUTE_MS);
  expect(problemOf(await confirm(world, stated[1]?.id ?? ''))).toBe('withdrawal-closed');
});

it('is possible before anything has come, and of nothing that was bought in the shop', async () => {
  const ordered = await openReturnShop({ history: [{ status: 'paid', at: 0 }] });
  const { id, lastDay } = Withdrawal.parse((await state(ordered)).body);
  ordered.clock.advance(100 * DAY_MS);
  expect([lastDay, (await confirm(ordered, id)).status]).toEqual([null, 200]);
  const bought = await openReturnShop({ kind: 'counter' });
  const refused = await state(bought);
  expect([problemOf(refused), refused.text.includes('not-distance')]).toEqual(['withdrawal-closed', true]);
});

it('is the buyer’s: a gift’s recipient made no contract', async () => {
  const world = await openReturnShop();
  const refused = await world.recipient.send('POST', `/orders/${world.order.id}/withdrawals`, statement());
  expect([problemOf(refused), refused.text.includes('gift')]).toEqual(['withdrawal-closed', true]);
  const { id } = Withdrawal.parse((await state(world)).body);
  expect((await world.recipient.send('GET', `/withdrawals/${id}`)).status).toBe(404);
});

it('speaks the language in which it was confirmed', async () => {
  const world = await openReturnShop();
  const { id } = Withdrawal.parse((await state(world)).body);
  await confirm(world, id, { 'accept-language': 'ar' });
  const response = await world.device.raw('GET', `/withdrawals/${id}/acknowledgement`);
  expect(await response.text()).toMatch(/<html lang="ar" dir="rtl">[\s\S]*تيشيرت/);
});

it.each(['nobody', 'a@b', 'a b@example.test', 'x@example..test'])('wants an address that can be written to, not %s', async (email) => {
  const refused = await state(await openReturnShop(), statement({ email }));
  expect([problemOf(refused), refused.text.includes('/email')]).toEqual(['invalid-request', true]);
});

it('that was stated and never confirmed is forgotten after thirty days', async () => {
  const world = await openReturnShop({ history: [{ status: 'paid', at: 0 }] });
  const [kept, left] = [statement(), statement({ lines: [{ line: 'li_MUG', quantity: 1 }] })];
  await state(world, left);
  await state(world, { ...kept, lines: [{ line: 'li_TEE-M', quantity: 1 }] });
  await confirm(world, kept.id);
  world.clock.advance(31 * DAY_MS);
  await tidyUp({ ...world.shop, clock: world.clock, streams: new Streams(world.shop.storage.hints) });
  const rows = await world.shop.storage.db.selectFrom('withdrawals').select('id').execute();
  expect(rows).toEqual([{ id: kept.id }]);
});
