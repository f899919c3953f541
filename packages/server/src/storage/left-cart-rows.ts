import type { Database } from './storage.ts';

export interface LeftCart {
  readonly id: string;
  readonly brandId: string;
  readonly version: number;
  readonly units: number;
  readonly channels: string;
  readonly changedAt: number;
}

/** Carts with something in them, last changed in that time, and not told of since. */
export const findLeftCarts = async (tx: Database, from: number, to: number, most: number): Promise<LeftCart[]> => {
  const rows = await tx
    .selectFrom('carts')
    .select(['id', 'brand_id', 'version', 'units', 'channels', 'changed_at'])
    .where('changed_at', '>=', from)
    .where('changed_at', '<', to)
    .where('units', '>', 0)
    .where('left_at', '=', 0)
    .orderBy('changed_at')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ brand_id, changed_at, ...row }) => ({ ...row, brandId: brand_id, changedAt: changed_at }));
};

export const markLeft = async (tx: Database, id: string, now: number): Promise<void> => {
  await tx.updateTable('carts').set({ left_at: now }).where('id', '=', id).execute();
};
