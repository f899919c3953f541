import type { OrderId, OrderToken, Pickup, ReturnCreation, ReturnId, ReturnReceipt, ReturnRequest } from '@throughline/contract';
import type { Context } from '../context.ts';
import { type Amounts, totalAmounts } from '../domain/returns/amounts.ts';
import {
  amountsOf,
  cancelled,
  isOpen,
  received,
  type ReturnDocument,
  type ReturnLineDocument,
  returnStatus,
  tooMany,
  wasReceived,
} from '../domain/returns/return.ts';
import { sha256 } from '../hash.ts';
import { returnLetter } from '../mail/return-letter.ts';
import type { OrderHolder } from '../http/credentials.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { findOrder } from '../storage/order-rows.ts';
import type { OrderScope } from '../storage/order-token-rows.ts';
import {
  findFingerprint,
  findReturn,
  insertReturn,
  insertReturnToken,
  listReturnsOf,
  replaceReturn,
  type ReturnRow,
  settleUnits,
} from '../storage/return-rows.ts';
import type { Database } from '../storage/storage.ts';
import { draw } from './drawn-return.ts';
import { reportFit } from './fit.ts';
import { clawBackPoints } from './loyalty.ts';
import { sendMail } from './mail.ts';
import { loadOrder } from './order-access.ts';
import { tellReturn } from './order-news.ts';
import { type HeldReturn, loadOrderToReturn, loadReturn } from './return-access.ts';
import { codeDraft, settleDraft } from './return-drafts.ts';
import { lookAt, type OnOffer, zoneOf } from './returnable.ts';
import { consume, release, reserve, restock } from './stock.ts';
import { writeAndTell } from './webhooks.ts';

const DAY_MS = 86_400_000;

/** Days for which what is wanted in exchange is set aside. */
const EXCHANGE_DAYS = 30;

/** Who asks. */
export interface Asker {
  readonly brand: BrandRow;
  readonly holder: OrderHolder;
}

/** What of the order can go back. */
export const returnableOf = async (context: Context, { brand, holder }: Asker, id: OrderId, zone: string | undefined): Promise<OnOffer> => {
  const { db } = context.storage;
  const order = await loadOrderToReturn(db, brand, id, holder, context.clock.now());
  return lookAt(db, context, brand, order, zoneOf(brand, zone, 'query/zone'));
};

/** A return that nobody has placed, to be shown with its amounts. */
export const quoteReturn = async (context: Context, asker: Asker, request: ReturnRequest): Promise<ReturnDocument> => {
  const { db } = context.storage;
  const now = context.clock.now();
  const order = await loadOrderToReturn(db, asker.brand, request.order, asker.holder, now);
  const offer = await lookAt(db, context, asker.brand, order, zoneOf(asker.brand, request.zone, '/zone'), now);
  return draw(offer, 'rn_', request, now);
};

/** Sets aside what is wanted in exchange; of two who want the last one, one gets it. */
const setAside = async (
  tx: Database,
  brandId: string,
  { id, lines }: ReturnDocument,
  units: (line: ReturnLineDocument) => number,
  now: number,
) => {
  const wanted = new Map<string, number>();
  for (const line of lines)
    if (line.exchangeFor !== null) wanted.set(line.exchangeFor.sku, (wanted.get(line.exchangeFor.sku) ?? 0) + units(line));
  for (const [sku, quantity] of [...wanted].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (quantity === 0) continue;
    const claim = { brandId, storeId: null, sku, quantity, order: id, until: now + EXCHANGE_DAYS * DAY_MS };
    const outcome = await reserve(tx, claim, now);
    if (!outcome.reserved) throw new ProblemError('exchange-unavailable', { available: outcome.available });
  }
};

export interface Placed {
  readonly held: HeldReturn;
  readonly replayed: boolean;
}

/** Places it, once: the same request again is the same return, whatever has become of it. */
export const placeReturn = async (context: Context, { brand, holder }: Asker, creation: ReturnCreation): Promise<Placed> => {
  const placed = await writeAndTell(context, async (happening) => {
    const { tx, now } = happening;
    const brandId = brand.document.id;
    const order = await loadOrderToReturn(tx, brand, creation.order, holder, now, creation.id);
    const { scope } = order;
    const fingerprint = sha256(JSON.stringify([brandId, scope, creation]));
    const known = await findFingerprint(tx, creation.id);
    if (known !== undefined) {
      const row = known === fingerprint ? await findReturn(tx, brandId, creation.id) : undefined;
      if (row === undefined) throw new ProblemError('return-reused');
      return { held: { ...row, scope, coded: false }, replayed: true };
    }
    const offer = await lookAt(tx, context, brand, order, zoneOf(brand, creation.zone, '/zone'), now);
    const document = draw(offer, creation.id, creation, now);
    if (!(await insertReturn(tx, brandId, document, fingerprint, now))) throw new ProblemError('too-many-units', { available: 0 });
    await settleDraft(tx, { brand, holder }, creation.id, order, now);
    await setAside(tx, brandId, document, ({ units }) => units.length, now);
    await tellReturn(happening, brandId, document);
    // A gift's giver need not know that it goes back.
    const { email } = order.document;
    if (email !== null && !document.gift) await sendMail(tx, context, brand, email, returnLetter(brand.document, order.document, document));
    return { held: { id: creation.id, version: 1, placedAt: now, document, scope, coded: false }, replayed: false };
  });
  context.postman.wake();
  return placed;
};

/** Where and when the goods are fetched, for the brand's own servers. */
export const readPickup = async ({ storage }: Context, brand: BrandRow, id: ReturnId): Promise<Pickup> => {
  const pickup = (await findReturn(storage.db, brand.document.id, id))?.document.pickup;
  if (pickup === undefined) throw new ProblemError('return-not-found', { detail: 'No such return, or nothing was said of a pickup.' });
  return pickup;
};

export const readReturn = ({ storage, clock }: Context, { brand, holder }: Asker, id: ReturnId): Promise<HeldReturn> =>
  loadReturn(storage.db, brand, id, holder, clock.now());

/** One more than `limit`, where there are more; all of them, also those that the scope does not show. */
export const listReturns = async (
  { storage, clock }: Context,
  { brand, holder }: Asker,
  id: OrderId,
  after: { readonly placedAt: number; readonly id: string } | null,
  limit: number,
): Promise<{ readonly rows: ReturnRow[]; readonly scope: OrderScope }> => {
  const { scope } = await loadOrder(storage.db, brand, id, holder, clock.now());
  const rows = await listReturnsOf(storage.db, id, after, limit + 1);
  return { rows, scope };
};

const replace = async (tx: Database, before: ReturnRow, document: ReturnDocument): Promise<ReturnRow> => {
  if (!(await replaceReturn(tx, before, document))) throw new ProblemError('unavailable', { retryAfter: 1 });
  await settleUnits(tx, document);
  return { ...before, version: before.version + 1, document };
};

const over = (document: ReturnDocument): ProblemError =>
  new ProblemError('return-over', { detail: `It is "${returnStatus(document)}" already.` });

/** The shopper keeps it after all: its units are free, and what was set aside is for sale again. */
export const cancelReturn = (context: Context, { brand, holder }: Asker, id: ReturnId): Promise<HeldReturn> =>
  writeAndTell(context, async (happening) => {
    const { tx, now } = happening;
    const held = await loadReturn(tx, brand, id, holder, now);
    if (returnStatus(held.document) === 'cancelled') return held;
    if (held.document.kind === 'withdrawal')
      throw new ProblemError('return-over', { detail: 'A confirmed withdrawal can not be taken back.' });
    if (!isOpen(held.document)) throw over(held.document);
    const row = await replace(tx, held, cancelled(held.document, now));
    await release(tx, id);
    await tellReturn(happening, brand.document.id, row.document);
    return { ...held, ...row };
  });

/** A code for the return, placed or half filled in; only its hash is kept, hence every screen that shows one asks for its own. */
export const codeFor = async (context: Context, { brand, holder }: Asker, id: ReturnId): Promise<OrderToken> => {
  const token: OrderToken = `ot_${Buffer.from(context.random(32)).toString('base64url')}`;
  await context.storage.write(async (tx) => {
    const now = context.clock.now();
    if (await codeDraft(tx, { brand, holder }, id, token, now)) return;
    const { document } = await loadReturn(tx, brand, id, holder, now);
    if (!isOpen(document)) throw over(document);
    await insertReturnToken(tx, sha256(token), id, now);
  });
  return token;
};

/** What one receipt gives back altogether. */
const givenBack = (document: ReturnDocument): Amounts => totalAmounts(amountsOf(document));

const moveGoods = async (tx: Database, brandId: string, document: ReturnDocument, receipt: ReturnReceipt, now: number): Promise<void> => {
  await release(tx, document.id);
  await setAside(tx, brandId, document, ({ accepted }) => accepted?.length ?? 0, now);
  await consume(tx, document.id, now);
  for (const { line, restock: units = 0 } of receipt.lines) {
    const sku = document.lines.find((each) => each.line === line)?.sku;
    if (sku !== undefined && units > 0) await restock(tx, { brandId, storeId: receipt.store ?? null }, sku, units, now);
  }
};

/** A store or the warehouse checks in what came, once; the refund is booked and its points are taken back in the same transaction. */
export const receiveReturn = (context: Context, brand: BrandRow, id: ReturnId, receipt: ReturnReceipt): Promise<ReturnRow> =>
  writeAndTell(context, async (happening) => {
    const { tx, now } = happening;
    const brandId = brand.document.id;
    const before = await findReturn(tx, brandId, id);
    if (before === undefined) throw new ProblemError('return-not-found');
    if (wasReceived(before.document, receipt)) return before;
    if (!isOpen(before.document)) throw over(before.document);
    const stray = tooMany(before.document, receipt);
    if (stray !== undefined)
      throw new ProblemError('too-many-units', {
        detail: `Of ${stray.line} ${stray.available} are on their way.`,
        available: stray.available,
      });

    const row = await replace(tx, before, received(before.document, receipt, now));
    await moveGoods(tx, brandId, row.document, receipt, now);
    await reportFit(tx, brandId, row.document, now);
    await takeBackPoints(tx, brandId, row.document, now);
    await tellReturn(happening, brandId, row.document);
    return row;
  });

/** Points are for what stays bought: what was exchanged stays, and so does what was kept. */
const takeBackPoints = async (tx: Database, brandId: string, document: ReturnDocument, now: number): Promise<void> => {
  const order = await findOrder(tx, brandId, document.order);
  const customer = order?.document.customer;
  if (customer === null || customer === undefined) return;
  const { refund, credit, bonus } = givenBack(document);
  const amount = { amount: refund + credit - bonus, currency: document.currency };
  await clawBackPoints(tx, { brandId, customer, now, order: document.order, cause: document.id, amount });
};
