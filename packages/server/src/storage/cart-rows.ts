import type { CartId, Channel, ClientId, CustomerId } from '@throughline/contract';
import { type CartDocument, parseCart, unitsOf } from '../domain/cart.ts';
import type { Database } from './storage.ts';

export interface CartRow {
  readonly id: CartId;
  readonly version: number;
  readonly document: CartDocument;
  /** Whose it is; left out or null: a guest's. */
  readonly customer?: CustomerId | null;
}

/** A cart that its token opened. */
export interface OpenCart extends CartRow {
  /** Those it was used on so far: `kiosk web`. */
  readonly channels: string;
}

/** Changes per cart that a live stream can be resumed over. */
const EVENTS_ON_RECORD = 64;

const parse = (id: CartId, row: { version: number; document: string; customer_id: string | null }): CartRow => ({
  id,
  version: row.version,
  document: parseCart(row.document),
  customer: row.customer_id as CustomerId | null,
});

/** The cart of the brand that the token opens; `retired` when the token once did; undefined when there is nothing to tell. */
export const findCart = async (db: Database, brandId: string, id: CartId, tokenHash: string): Promise<OpenCart | 'retired' | undefined> => {
  const row = await db
    .selectFrom('cart_tokens')
    .innerJoin('carts', 'carts.id', 'cart_tokens.cart_id')
    .select(['carts.version', 'carts.document', 'carts.customer_id', 'carts.channels', 'cart_tokens.retired_at'])
    .where('cart_tokens.hash', '=', tokenHash)
    .where('carts.id', '=', id)
    .where('carts.brand_id', '=', brandId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return row.retired_at === null ? { ...parse(id, row), channels: row.channels } : 'retired';
};

/** The cart, whoever asks. */
export const readCart = async (db: Database, id: CartId): Promise<CartRow | undefined> => {
  const row = await db.selectFrom('carts').select(['version', 'document', 'customer_id']).where('id', '=', id).executeTakeFirst();
  return row && parse(id, row);
};

/** Where these carts have got to. */
export const findVersions = async (db: Database, ids: readonly CartId[]): Promise<{ id: CartId; version: number }[]> => {
  const rows = await db.selectFrom('carts').select(['id', 'version']).where('id', 'in', ids).execute();
  return rows.map(({ id, version }) => ({ id: id as CartId, version }));
};

/** The cart's newest version and whose change it was; undefined before its first. */
export const readChange = async (db: Database, id: CartId): Promise<(CartRow & { readonly by: ClientId }) | undefined> => {
  const row = await db
    .selectFrom('carts')
    .innerJoin('cart_events', (join) =>
      join.onRef('cart_events.cart_id', '=', 'carts.id').onRef('cart_events.version', '=', 'carts.version'),
    )
    .select(['carts.version', 'carts.document', 'carts.customer_id', 'cart_events.client'])
    .where('carts.id', '=', id)
    .executeTakeFirst();
  return row && { ...parse(id, row), by: row.client as ClientId };
};

/** False when the id is taken. */
export const insertCart = async (tx: Database, brandId: string, cart: CartRow, now: number): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('carts')
    .values({
      id: cart.id,
      brand_id: brandId,
      version: cart.version,
      document: JSON.stringify(cart.document),
      created_at: now,
      changed_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** Remembers that the cart was used on the channel. */
export const noteChannel = async (tx: Database, { id, channels }: OpenCart, channel: Channel): Promise<void> => {
  const known = channels === '' ? [] : channels.split(' ');
  if (known.includes(channel)) return;
  await tx
    .updateTable('carts')
    .set({ channels: [...known, channel].join(' ') })
    .where('id', '=', id)
    .execute();
};

/** False when the token is known already, to this cart or another. */
export const insertToken = async (tx: Database, cartId: CartId, hash: string, now: number): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('cart_tokens')
    .values({ hash, cart_id: cartId, created_at: now, retired_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** From now on no token that was ever given out opens the cart. */
export const retireTokens = async (tx: Database, cartId: CartId, now: number): Promise<void> => {
  await tx.updateTable('cart_tokens').set({ retired_at: now }).where('cart_id', '=', cartId).where('retired_at', 'is', null).execute();
};

/** Hashes of tokens that open these carts no more. */
export const retiredTokens = async (db: Database, ids: readonly CartId[]): Promise<Map<CartId, Set<string>>> => {
  const rows = await db
    .selectFrom('cart_tokens')
    .select(['cart_id', 'hash'])
    .where('cart_id', 'in', ids)
    .where('retired_at', 'is not', null)
    .execute();
  const retired = new Map<CartId, Set<string>>();
  for (const { cart_id, hash } of rows) {
    const id = cart_id as CartId;
    retired.set(id, (retired.get(id) ?? new Set()).add(hash));
  }
  return retired;
};

/** Puts a new version in the place of `before`; false when somebody else was faster. */
export const replaceCart = async (
  tx: Database,
  before: CartRow,
  version: number,
  document: CartDocument,
  client: ClientId,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('carts')
    .set({ version, document: JSON.stringify(document), changed_at: document.updatedAt, units: unitsOf(document), left_at: 0 })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) return false;
  // Carts that were merged skip versions: more than are kept on record need not be put there.
  const first = Math.max(before.version + 1, version - EVENTS_ON_RECORD + 1);
  const versions = Array.from({ length: version - first + 1 }, (_, index) => first + index);
  await tx
    .insertInto('cart_events')
    .values(versions.map((each) => ({ cart_id: before.id, version: each, client })))
    .execute();
  const crossed = Math.floor(version / EVENTS_ON_RECORD) > Math.floor(before.version / EVENTS_ON_RECORD);
  if (crossed)
    await tx
      .deleteFrom('cart_events')
      .where('cart_id', '=', before.id)
      .where('version', '<=', version - EVENTS_ON_RECORD)
      .execute();
  return true;
};

/** Says anew when the version has to be looked at again; what it shows stays as it is. */
export const redateCart = async (tx: Database, { id, version }: CartRow, document: CartDocument): Promise<void> => {
  await tx
    .updateTable('carts')
    .set({ document: JSON.stringify(document) })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute();
};

/** Whose the change to `version` was; undefined when a change after `since` is no longer on record. */
export const changedBy = async (db: Database, cartId: CartId, since: number, version: number): Promise<ClientId | undefined> => {
  const rows = await db
    .selectFrom('cart_events')
    .select(['version', 'client'])
    .where('cart_id', '=', cartId)
    .where('version', 'in', [since + 1, version])
    .orderBy('version')
    .execute();
  const [first, last] = [rows.at(0), rows.at(-1)];
  return first?.version === since + 1 && last?.version === version ? (last.client as ClientId) : undefined;
};
