import type { CustomerId, OfferPublication } from '@throughline/contract';
import type { Uses } from '../domain/offers/conditions.ts';
import type { OfferDocument } from '../domain/offers/offer.ts';
import { readOffer } from './read-offer.ts';
import { sha256 } from '../hash.ts';
import type { Database } from './storage.ts';

/** Books kept read: as many brands as one node usually serves. */
const MOST_BOOKS = 16;

/** By the hash of their content, so that what is found is what is stored. */
const books = new Map<string, readonly OfferDocument[]>();

const keep = (revision: string, offers: readonly OfferDocument[]): readonly OfferDocument[] => {
  if (books.size >= MOST_BOOKS) books.clear();
  books.set(revision, offers);
  return offers;
};

/** Hash of the brand's offers; undefined while it has published none. */
export const readRevision = async (db: Database, brandId: string): Promise<string | undefined> =>
  (await db.selectFrom('offer_books').select('revision').where('brand_id', '=', brandId).executeTakeFirst())?.revision;

/** The brand's offers, in the order of their publication. */
export const readOffers = async (db: Database, brandId: string): Promise<readonly OfferDocument[]> => {
  const revision = await readRevision(db, brandId);
  if (revision === undefined) return [];
  const known = books.get(revision);
  if (known !== undefined) return known;
  const row = await db.selectFrom('offer_books').selectAll().where('brand_id', '=', brandId).executeTakeFirstOrThrow();
  return keep(row.revision, (JSON.parse(row.document) as OfferPublication[]).map(readOffer));
};

/** Puts these in the place of all offers the brand had. */
export const putOffers = async (tx: Database, brandId: string, offers: readonly OfferPublication[]): Promise<void> => {
  const document = JSON.stringify(offers);
  const values = { revision: sha256(document), document };
  await tx
    .insertInto('offer_books')
    .values({ brand_id: brandId, ...values })
    .onConflict((conflict) => conflict.column('brand_id').doUpdateSet(values))
    .execute();
};

/** How often those of the offers that have limits were redeemed, by all and by the customer. */
export const readUses = async (
  db: Database,
  brandId: string,
  offers: readonly OfferDocument[],
  customer: CustomerId | null,
): Promise<Map<string, Uses>> => {
  const limited = offers.filter(({ limits }) => limits.total !== null || limits.perCustomer !== null).map(({ id }) => id);
  if (limited.length === 0) return new Map();
  const all = await db.selectFrom('offer_uses').select(['offer', 'uses']).where('brand_id', '=', brandId).execute();
  const totals = new Map(all.map(({ offer, uses }) => [offer, uses]));
  const own = new Map<string, number>();
  if (customer !== null) {
    const rows = await db
      .selectFrom('offer_redemptions')
      .select('offer')
      .where('customer_id', '=', customer)
      .where('brand_id', '=', brandId)
      .execute();
    for (const { offer } of rows) own.set(offer, (own.get(offer) ?? 0) + 1);
  }
  return new Map(limited.map((id) => [id, { total: totals.get(id) ?? 0, own: own.get(id) ?? 0 }]));
};

/** Counts an offer once for an order; the same order again changes nothing. */
export const insertRedemption = async (
  tx: Database,
  redemption: { readonly brandId: string; readonly offer: string; readonly order: string; readonly customer: CustomerId | null },
  now: number,
): Promise<void> => {
  const { brandId, offer, order, customer } = redemption;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('offer_redemptions')
    .values({ brand_id: brandId, offer, order_id: order, customer_id: customer, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return;
  await tx
    .insertInto('offer_uses')
    .values({ brand_id: brandId, offer, uses: 1 })
    .onConflict((conflict) => conflict.columns(['brand_id', 'offer']).doUpdateSet((eb) => ({ uses: eb('offer_uses.uses', '+', 1) })))
    .execute();
};
