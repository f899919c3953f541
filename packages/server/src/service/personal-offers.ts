import type { PersonalData } from './personal-data.ts';

/** Which offers with limits she redeemed. That an order redeemed one stays; that it was hers goes. */
export const personalOffers: PersonalData = {
  noun: 'offers',
  tables: ['offer_redemptions'],
  export: async (db, { customer }) => {
    const rows = await db
      .selectFrom('offer_redemptions')
      .select(['offer', 'order_id', 'at'])
      .where('customer_id', '=', customer)
      .orderBy('at')
      .orderBy('offer')
      .orderBy('order_id')
      .execute();
    return rows.map(({ offer, order_id, at }) => ({ offer, order: order_id, at: new Date(at).toISOString() }));
  },
  erase: async (tx, { customer }) => {
    await tx.updateTable('offer_redemptions').set({ customer_id: null }).where('customer_id', '=', customer).execute();
  },
};
