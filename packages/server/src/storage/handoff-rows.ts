import type { CartId, Channel, HandoffId, HandoffMode, MatchSymbol } from '@throughline/contract';
import type { Database } from './storage.ts';

export interface HandoffRow {
  readonly id: HandoffId;
  readonly cartId: CartId;
  readonly mode: HandoffMode;
  readonly channel: Channel;
  readonly label: string | null;
  readonly match: readonly [MatchSymbol, MatchSymbol, MatchSymbol];
  readonly expiresAt: number;
  readonly state: 'open' | 'ended' | 'claimed';
  readonly claimedBy: string | null;
  /** Hash of the cart token it was offered with. */
  readonly offeredBy: string | null;
}

/** What a claimer showed, hashed. */
export type ProofHash = { readonly token: string } | { readonly code: string };

/** Makes the cart's only open hand-off. False when the code is taken: draw another. */
export const openHandoff = async (
  tx: Database,
  brandId: string,
  row: Omit<HandoffRow, 'state' | 'claimedBy'>,
  tokenHash: string,
  codeHash: string,
): Promise<boolean> => {
  await tx.updateTable('handoffs').set({ state: 'ended' }).where('cart_id', '=', row.cartId).where('state', '=', 'open').execute();
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('handoffs')
    .values({
      id: row.id,
      brand_id: brandId,
      cart_id: row.cartId,
      mode: row.mode,
      channel: row.channel,
      label: row.label,
      match: row.match.join(' '),
      token_hash: tokenHash,
      code_hash: codeHash,
      state: 'open',
      offered_by: row.offeredBy,
      claimed_by: null,
      expires_at: row.expiresAt,
    })
    .onConflict((conflict) => conflict.column('code_hash').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** The hand-off a proof names, whatever its state. */
export const findHandoff = async (db: Database, brandId: string, proof: ProofHash): Promise<HandoffRow | undefined> => {
  const [column, hash] = 'token' in proof ? (['token_hash', proof.token] as const) : (['code_hash', proof.code] as const);
  const row = await db.selectFrom('handoffs').selectAll().where(column, '=', hash).where('brand_id', '=', brandId).executeTakeFirst();
  return (
    row && {
      id: row.id as HandoffId,
      cartId: row.cart_id as CartId,
      mode: row.mode,
      channel: row.channel as Channel,
      label: row.label,
      match: row.match.split(' ') as [MatchSymbol, MatchSymbol, MatchSymbol],
      expiresAt: row.expires_at,
      state: row.state,
      claimedBy: row.claimed_by,
      offeredBy: row.offered_by,
    }
  );
};

/** True for the one claimer who wins. */
export const winHandoff = async (tx: Database, id: HandoffId, claimedBy: string, now: number): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('handoffs')
    .set({ state: 'claimed', claimed_by: claimedBy })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
};

/** Hand-offs that share one of these carts, were claimed, and would be open still. */
export const claimedShares = async (
  db: Database,
  carts: readonly CartId[],
  now: number,
): Promise<{ cart: CartId; handoff: HandoffId }[]> => {
  const rows = await db
    .selectFrom('handoffs')
    .select(['id', 'cart_id'])
    .where('cart_id', 'in', carts)
    .where('mode', '=', 'share')
    .where('state', '=', 'claimed')
    .where('expires_at', '>', now)
    .execute();
  return rows.map(({ id, cart_id }) => ({ cart: cart_id as CartId, handoff: id as HandoffId }));
};

/** Forgets hand-offs that ended before `time`. */
export const forgetHandoffs = async (tx: Database, time: number): Promise<void> => {
  await tx.deleteFrom('handoffs').where('expires_at', '<', time).execute();
};
