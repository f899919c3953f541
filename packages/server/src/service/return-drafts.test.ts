import { KeptReturnDraft, type OrderId, Return, ReturnCode, type ReturnId, Withdrawal } from '@throughline/contract';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  creation,
  halfFilled,
  newReturnId,
  newWithdrawalId,
  openReturnShop,
  pickup,
  placeReturn,
  problemOf,
  readReturnable,
  type ReturnShop,
  wish,
  withToken,
} from '../../test/returns.ts';
import { Device, OTHER_KEY, signIn } from '../../test/shop.ts';
import { noHints } from '../live/hints.ts';
import { Streams } from '../live/streams.ts';
import { tidyUp } from './housekeeping.ts';

const DAY_MS = 86_400_000;
const CREDIT = wish({ line: 'li_MUG', outcome: 'credit', reason: 'unwanted-gift' });

interface Shared {
  readonly world: ReturnShop;
  readonly id: ReturnId;
  readonly code: ReturnCode;
  /** Who has the code and nothing else. */
  readonly phone: Device;
}

/** Somebody has half filled in a return, and asked for the code to go on elsewhere. */
const share = async (by: 'device' | 'recipient' = 'device', draft: Record<string, unknown> = {}): Promise<Shared> => {
  const world = await openReturnShop();
  const id = newReturnId();
  expect((await world[by].send('PUT', `/returns/${id}/draft`, halfFilled(world.order.id, draft))).status).toBe(200);
  const code = ReturnCode.parse((await world[by].send('POST', `/returns/${id}/code`)).body);
  return { world, id, code, phone: withToken(world, code.token) };
};

const placing = ({ world, id }: Shared, ...wishes: Record<string, unknown>[]) => ({ ...creation(world.order.id, ...wishes), id });

const rowsOf = async ({ shop }: ReturnShop, table: string): Promise<number> =>
  (await sql`select * from ${sql.table(table)}`.execute(shop.storage.db)).rows.length;

describe('a return that is half filled in', () => {
  it('is gone on with by its code: what is filled in, what can go back, what it gives, the return itself', async () => {
    const shared = await share();
    const { world, id, code, phone } = shared;
    expect(code.url).toBe(`https://shop.test/#tl-return=${id}.${code.token}`);
    const kept = KeptReturnDraft.parse((await phone.send('GET', `/returns/${id}/draft`)).body);
    expect(kept).toEqual({ id, ...halfFilled(world.order.id), expiresAt: new Date(world.clock.now() + 3 * DAY_MS).toISOString() });
    expect((await readReturnable(phone, world)).lines[0]?.units).toBe(3);
    expect((await phone.send('POST', '/returns/quote', creation(world.order.id))).status).toBe(200);
    expect((await phone.send('POST', '/returns', placing(shared))).status).toBe(201);
  });

  it('may be changed from either side, and both codes open it', async () => {
    const { world, id, phone } = await share();
    await phone.send('PUT', `/returns/${id}/draft`, halfFilled(world.order.id, { method: 'store' }));
    const seen = await world.device.send('GET', `/returns/${id}/draft`);
    expect(seen.body['method']).toBe('store');
    const { token } = ReturnCode.parse((await phone.send('POST', `/returns/${id}/code`)).body);
    expect((await withToken(world, token).send('GET', `/returns/${id}/draft`)).status).toBe(200);
  });

  it('opens nothing else of the order by its code', async () => {
    const { world, id, phone } = await share();
    const placed = await placeReturn(world);
    const { id: order } = world.order;
    for (const path of [`/orders/${order}`, `/orders/${order}/returns`, `/returns/${placed.id}`, `/returns/${id}`])
      expect([path, (await phone.send('GET', path)).status]).toEqual([path, 404]);
    const foreign = await phone.send('GET', `/returns/${id}/draft`, undefined, { 'throughline-key': OTHER_KEY });
    expect([foreign.status, foreign.text.includes('Ada')]).toEqual([404, false]);
    const other = await openReturnShop({}, { shop: world.shop });
    expect((await phone.send('GET', `/orders/${other.order.id}/returnable`)).status).toBe(404);
    expect(problemOf(await other.device.send('GET', `/returns/${id}/draft`))).toBe('return-not-found');
    expect(problemOf(await other.device.send('POST', `/returns/${id}/code`))).toBe('return-not-found');
    expect(problemOf(await other.device.send('PUT', `/returns/${id}/draft`, halfFilled(other.order.id)))).toBe('return-reused');
  });

  it('lets the withdrawal stay one step away', async () => {
    const { world, phone } = await share();
    await world.shop.storage.db
      .updateTable('orders')
      .set((eb) => ({ document: eb.fn<string>('replace', ['document', eb.val('"kind":"counter"'), eb.val('"kind":"checkout"')]) }))
      .execute();
    const statement = { id: newWithdrawalId(), name: 'Ada', email: 'ada@example.test' };
    await phone.send('POST', `/orders/${world.order.id}/withdrawals`, statement);
    const confirmed = Withdrawal.parse((await phone.send('POST', `/withdrawals/${statement.id}/confirm`)).body);
    expect(confirmed.status).toBe('confirmed');
  });

  it('is refused by who may not open the order', async () => {
    const world = await openReturnShop();
    const path = `/returns/${newReturnId()}/draft`;
    const { bearer } = await signIn(world.shop);
    const stranger = new Device(world.shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
    expect(problemOf(await stranger.send('PUT', path, halfFilled(world.order.id)))).toBe('order-not-found');
    expect(await rowsOf(world, 'return_drafts')).toBe(0);
  });
});

describe('once it is placed', () => {
  it('the same code opens the return and nothing else, and nothing of what was typed is left', async () => {
    const shared = await share();
    const { world, id, phone } = shared;
    await world.device.send('POST', '/returns', { ...placing(shared), method: 'pickup', pickup: pickup() });
    const seen = Return.parse((await phone.send('GET', `/returns/${id}`)).body);
    expect([seen.status, seen.pickup?.address]).toEqual(['placed', null]);
    expect(problemOf(await phone.send('GET', `/returns/${id}/draft`))).toBe('return-not-found');
    expect((await phone.send('GET', `/orders/${world.order.id}/returnable`)).status).toBe(404);
    expect([await rowsOf(world, 'return_drafts'), await rowsOf(world, 'return_draft_tokens')]).toEqual([0, 0]);
  });

  it('is one return: the same again is the same, by the code that was the draft’s too, and anything else is refused', async () => {
    const shared = await share();
    const { world, phone } = shared;
    const body = placing(shared);
    const first = await phone.send('POST', '/returns', body);
    const again = await phone.raw('POST', '/returns', body);
    expect([again.status, again.headers.get('idempotent-replayed'), await again.json()]).toEqual([201, 'true', first.body]);
    const kiosk = await world.device.send('POST', '/returns', placing(shared, wish({ quantity: 2 })));
    expect(problemOf(kiosk)).toBe('return-reused');
    expect(problemOf(await world.device.send('PUT', `/returns/${shared.id}/draft`, halfFilled(world.order.id)))).toBe('return-reused');
    // What was the draft's way in opens no second return.
    expect(problemOf(await phone.send('POST', '/returns', creation(world.order.id)))).toBe('order-not-found');
  });

  it('refused, it is still a draft', async () => {
    const shared = await share();
    expect(problemOf(await shared.phone.send('POST', '/returns', placing(shared, wish({ quantity: 4 }))))).toBe('too-many-units');
    expect((await shared.phone.send('GET', `/returns/${shared.id}/draft`)).status).toBe(200);
  });
});

describe('a gift’s recipient', () => {
  it('passes on what she sees and no more: no digit of any price by her code', async () => {
    const shared = await share('recipient', { lines: [{ line: 'li_MUG' }] });
    const { world, id, phone } = shared;
    const answers = [
      await phone.send('GET', `/returns/${id}/draft`),
      await phone.send('GET', `/orders/${world.order.id}/returnable`),
      await phone.send('POST', '/returns/quote', creation(world.order.id, CREDIT)),
      await phone.send('POST', '/returns', placing(shared, CREDIT)),
      await phone.send('GET', `/returns/${id}`),
    ];
    for (const { status, text } of answers) {
      expect(status).toBeLessThan(300);
      for (const trace of ['1750', '3500', '17.5', '"amount":', 'EUR', '13997', 'li_TEE-M', 'guest@']) expect(text).not.toContain(trace);
    }
  });

  it('and its giver do not see what the other fills in', async () => {
    const { world, id } = await share('recipient');
    expect(problemOf(await world.device.send('GET', `/returns/${id}/draft`))).toBe('return-not-found');
    expect(problemOf(await world.device.send('POST', `/returns/${id}/code`))).toBe('return-not-found');
    expect(problemOf(await world.device.send('PUT', `/returns/${id}/draft`, halfFilled(world.order.id)))).toBe('return-reused');
    const giver = await share();
    expect(problemOf(await giver.world.recipient.send('GET', `/returns/${giver.id}/draft`))).toBe('return-not-found');
  });

  it('does not see amounts by her code though the giver placed it', async () => {
    const shared = await share('recipient');
    await shared.world.device.send('POST', '/returns', placing(shared));
    expect(problemOf(await shared.phone.send('GET', `/returns/${shared.id}`))).toBe('order-not-found');
  });
});

describe('what is kept', () => {
  it('ends three days after it was last changed, and its codes with it', async () => {
    const { world, id, phone } = await share();
    world.clock.advance(2 * DAY_MS);
    await phone.send('PUT', `/returns/${id}/draft`, halfFilled(world.order.id));
    world.clock.advance(3 * DAY_MS - 1);
    expect((await phone.send('GET', `/returns/${id}/draft`)).status).toBe(200);
    world.clock.advance(1);
    for (const path of [`/returns/${id}/draft`, `/orders/${world.order.id}/returnable`])
      expect(problemOf(await phone.send('GET', path))).toBe('order-not-found');
    world.clock.advance(1);
    await tidyUp({ storage: world.shop.storage, streams: new Streams(noHints), clock: world.clock });
    expect([await rowsOf(world, 'return_drafts'), await rowsOf(world, 'return_draft_tokens')]).toEqual([0, 0]);
  });

  it('is ten drafts of an order and ten codes of each at most, without a code in plain words', async () => {
    const world = await openReturnShop();
    const ids = Array.from({ length: 12 }, newReturnId);
    for (const id of ids) {
      world.clock.advance(1000);
      await world.device.send('PUT', `/returns/${id}/draft`, halfFilled(world.order.id));
    }
    expect(await rowsOf(world, 'return_drafts')).toBe(10);
    expect(problemOf(await world.device.send('GET', `/returns/${String(ids[1])}/draft`))).toBe('return-not-found');
    const tokens: string[] = [];
    for (let count = 0; count < 12; count += 1) {
      world.clock.advance(1000);
      tokens.push(ReturnCode.parse((await world.device.send('POST', `/returns/${String(ids[11])}/code`)).body).token);
    }
    const rows = JSON.stringify(await world.shop.storage.db.selectFrom('return_draft_tokens').selectAll().execute());
    expect(rows.match(/"hash"/g)).toHaveLength(10);
    for (const token of tokens) expect(rows).not.toContain(token);
  });

  it('is exported to her and erased with her', async () => {
    const world = await openReturnShop();
    const { bearer, customer } = await signIn(world.shop);
    const own = await openReturnShop({ customer }, { shop: world.shop });
    const her = new Device(world.shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
    const keep = (by: Device, name: string, order: OrderId) =>
      by.send('PUT', `/returns/${newReturnId()}/draft`, halfFilled(order, { pickup: { address: { name } } }));
    await keep(her, 'Ada Muster', own.order.id);
    await keep(own.recipient, 'Bo Beschenkt', own.order.id);
    const { text } = await her.send('GET', '/profile/export');
    expect([text.includes('Ada Muster'), text.includes('Bo Beschenkt')]).toEqual([true, false]);
    expect((await her.send('DELETE', '/profile')).status).toBe(200);
    expect(await rowsOf(world, 'return_drafts')).toBe(0);
  });
});
