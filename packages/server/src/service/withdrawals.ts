import type { LineId, OrderId, ReturnId, ReturnMethod, WithdrawalId, WithdrawalStatement } from '@throughline/contract';
import type { Context } from '../context.ts';
import { parseEmail } from '../domain/email.ts';
import type { OrderDocument } from '../domain/order.ts';
import type { ReturnDocument } from '../domain/returns/return.ts';
import { sumOf, type Unit } from '../domain/returns/unit.ts';
import { judgedAt, type Right, type WithdrawalDocument } from '../domain/returns/withdrawal.ts';
import { sha256 } from '../hash.ts';
import { ProblemError, wrongInput } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { findReturn, insertReturn } from '../storage/return-rows.ts';
import type { Database } from '../storage/storage.ts';
import { findStatement, findWithdrawal, insertWithdrawal, putConfirmed } from '../storage/withdrawal-rows.ts';
import type { Reader } from '../mail/reader.ts';
import { type Acknowledged, acknowledgementDocument, acknowledgementLetter } from '../wire/acknowledgement.ts';
import { sendMail } from './mail.ts';
import type { HeldOrder } from './order-access.ts';
import { tellReturn } from './order-news.ts';
import { loadOrderToReturn } from './return-access.ts';
import { lookAt, policyOf, zoneOf } from './returnable.ts';
import type { Asker } from './returns.ts';
import { writeAndTell } from './webhooks.ts';

/** A withdrawal with the order it is from. */
export interface HeldWithdrawal {
  readonly document: WithdrawalDocument;
  readonly acknowledgement: string | null;
  readonly order: OrderDocument;
  readonly refund: number;
  readonly lastDay: string | null;
}

type Lines = WithdrawalDocument['lines'];

const closed = ({ whyNot, lastDay }: Right): ProblemError =>
  new ProblemError('withdrawal-closed', {
    detail: `${whyNot ?? 'nothing is left'}${lastDay === null ? '' : `; the last day was ${lastDay}`}`,
  });

/** The units each line gives up, or the problem of asking for more than there are. */
const unitsOf = (right: Right, lines: Lines): Map<LineId, readonly Unit[]> => {
  if (right.whyNot !== null) throw closed(right);
  return new Map(
    lines.map(({ line, quantity }, index) => {
      const free = right.units.get(line) ?? [];
      const earlier = lines.slice(0, index).some((each) => each.line === line);
      if (earlier) throw wrongInput(`/lines/${index}/line`, 'expected each line once');
      if (quantity > free.length)
        throw new ProblemError('too-many-units', {
          detail: `${free.length} can be withdrawn from.`,
          available: free.length,
          errors: [{ pointer: `/lines/${index}/quantity`, detail: `expected at most ${free.length}` }],
        });
      return [line, free.slice(0, quantity)];
    }),
  );
};

const lineIn = (order: OrderDocument, id: LineId) => {
  const line = order.lines.find((each) => each.id === id);
  if (line === undefined) throw new ProblemError('too-many-units', { available: 0 });
  return line;
};

/** What was paid for those very units. */
const refundOf = (order: OrderDocument, units: ReadonlyMap<LineId, readonly Unit[]>): number =>
  [...units].reduce((sum, [id, each]) => {
    const { total, quantity } = lineIn(order, id);
    return sum + sumOf(total, quantity, each);
  }, 0);

const rightNow = async (tx: Database, context: Context, brand: BrandRow, order: HeldOrder, zone: string, now: number): Promise<Right> =>
  (await lookAt(tx, context, brand, order, zone, now)).right;

/** The statement, which books nothing: it is a withdrawal once it is confirmed. The same statement again is the same. */
export const stateWithdrawal = (
  context: Context,
  { brand, holder }: Asker,
  id: OrderId,
  statement: WithdrawalStatement,
): Promise<HeldWithdrawal> =>
  context.storage.write(async (tx) => {
    const now = context.clock.now();
    const brandId = brand.document.id;
    const order = await loadOrderToReturn(tx, brand, id, holder, now);
    const fingerprint = sha256(JSON.stringify([brandId, id, statement]));
    const known = await findStatement(tx, statement.id);
    if (known !== undefined && known !== fingerprint) throw new ProblemError('return-reused');
    if (known !== undefined) return holdWithdrawal(tx, context, brand, order, statement.id);

    const zone = zoneOf(brand, statement.zone, '/zone');
    const email = parseEmail(statement.email);
    if (typeof email === 'string') throw wrongInput('/email', email);
    const right = await rightNow(tx, context, brand, order, zone, now);
    const lines = statement.lines ?? [...right.units].map(([line, units]) => ({ line, quantity: units.length }));
    unitsOf(right, lines);
    await insertWithdrawal(
      tx,
      brandId,
      { id: statement.id, order: id, name: statement.name, email: email.address, zone, lines, statedAt: now, confirmed: null },
      fingerprint,
    );
    return holdWithdrawal(tx, context, brand, order, statement.id);
  });

const holdWithdrawal = async (
  tx: Database,
  context: Context,
  brand: BrandRow,
  order: HeldOrder,
  id: WithdrawalId,
): Promise<HeldWithdrawal> => {
  const row = await findWithdrawal(tx, brand.document.id, id);
  // A gift's recipient made no contract, and the statement names who did.
  if (row === undefined || row.document.order !== order.id || order.scope === 'gift') throw new ProblemError('return-not-found');
  const { document, acknowledgement } = row;
  const { lastDay, units } = await rightNow(tx, context, brand, order, document.zone, document.statedAt);
  const booked = document.confirmed && (await findReturn(tx, brand.document.id, document.confirmed.return));
  const given = booked
    ? new Map(booked.document.lines.map((line) => [line.line, line.units]))
    : new Map(document.lines.map(({ line, quantity }) => [line, (units.get(line) ?? []).slice(0, quantity)]));
  return { document, acknowledgement, order: order.document, refund: refundOf(order.document, given), lastDay };
};

const load = async (tx: Database, context: Context, { brand, holder }: Asker, id: WithdrawalId): Promise<[HeldWithdrawal, HeldOrder]> => {
  const row = await findWithdrawal(tx, brand.document.id, id);
  if (row === undefined) throw new ProblemError('return-not-found');
  const order = await loadOrderToReturn(tx, brand, row.document.order, holder, context.clock.now());
  return [await holdWithdrawal(tx, context, brand, order, id), order];
};

export const readWithdrawal = async (context: Context, asker: Asker, id: WithdrawalId): Promise<HeldWithdrawal> =>
  (await load(context.storage.db, context, asker, id))[0];

/** How goods come back unless the shopper says otherwise at the counter. */
const wayBack = (brand: BrandRow): ReturnMethod => {
  const ways = Object.keys(policyOf(brand).methods) as ReturnMethod[];
  return ways.includes('drop-off') ? 'drop-off' : (ways[0] ?? 'store');
};

/** The return that brings the goods back: no reason, no fee, no cost. */
const returnOf = (
  brand: BrandRow,
  order: OrderDocument,
  id: ReturnId,
  units: ReadonlyMap<LineId, readonly Unit[]>,
  now: number,
): ReturnDocument => ({
  id,
  order: order.id,
  kind: 'withdrawal',
  gift: false,
  method: wayBack(brand),
  currency: order.currency,
  terms: { restockingBp: 0, creditBonusBp: 0, shipping: 0 },
  lines: [...units].map(([lineId, own]) => {
    const { sku, product, title, options, picture, quantity, total, tax } = lineIn(order, lineId);
    return {
      line: lineId,
      sku,
      product,
      title,
      options,
      picture,
      paid: { quantity, total, tax },
      units: own,
      reason: null,
      condition: null,
      outcome: 'refund',
      exchangeFor: null,
      note: null,
      accepted: null,
      rejected: null,
    };
  }),
  history: [{ status: 'placed', at: now }],
});

/**
 * Confirms it, once: the goods' return is booked, and the acknowledgement is made, kept and sent, all in one transaction. A repeat gets what
 * there is.
 */
export const confirmWithdrawal = async (context: Context, asker: Asker, id: WithdrawalId, reader: Reader): Promise<HeldWithdrawal> => {
  const { brand } = asker;
  const brandId = brand.document.id;
  const held = await writeAndTell(context, async (happening) => {
    const { tx, now } = happening;
    const [before, order] = await load(tx, context, asker, id);
    if (before.document.confirmed !== null) return before;
    const right = await rightNow(tx, context, brand, order, before.document.zone, judgedAt(before.document, now));
    const units = unitsOf(right, before.document.lines);
    const returnId: ReturnId = `rn_${sha256(`withdrawal ${id}`).slice(0, 22)}`;
    const booked = returnOf(brand, order.document, returnId, units, now);
    if (!(await insertReturn(tx, brandId, booked, sha256(id), now))) throw new ProblemError('too-many-units', { available: 0 });
    await tellReturn(happening, brandId, booked);
    const refund = refundOf(order.document, units);
    const acknowledged: Acknowledged = {
      brand: brand.document,
      order: order.document,
      withdrawal: before.document,
      at: now,
      refund,
      reader,
    };
    const acknowledgement = acknowledgementDocument(acknowledged);
    const document = { ...before.document, confirmed: { at: now, hash: sha256(acknowledgement), return: returnId } };
    if (!(await putConfirmed(tx, document, acknowledgement))) throw new ProblemError('unavailable', { retryAfter: 1 });
    await sendMail(tx, context, brand, document.email, acknowledgementLetter(acknowledged));
    return { ...before, document, acknowledgement, refund };
  });
  context.postman.wake();
  return held;
};
