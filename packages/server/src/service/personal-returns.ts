import { listOrdersByPerson } from '../storage/order-rows.ts';
import { forgetReturner, listReturnsOf } from '../storage/return-rows.ts';
import { forgetWithdrawer, listWithdrawalsOf } from '../storage/withdrawal-rows.ts';
import type { PersonalData } from './personal-data.ts';

/** Returns of one order that are exported: more than a shopper places. */
const MOST = 1000;

/** What she returned and withdrew from. The amounts stay for the books; her words, her address, her pictures and her name go. */
export const personalReturns: PersonalData = {
  noun: 'returns',
  tables: ['returns', 'return_photos', 'return_tokens', 'withdrawals'],
  export: async (db, person) => {
    const orders = await listOrdersByPerson(db, person);
    const returns = await Promise.all(
      orders.map(async ({ id }) => ({
        order: id,
        // Where a gift is fetched is its recipient's, not hers.
        returns: (await listReturnsOf(db, id, null, MOST)).map(({ document: { pickup, ...document } }) =>
          pickup === undefined || document.gift ? document : { ...document, pickup },
        ),
        withdrawals: await listWithdrawalsOf(db, id),
      })),
    );
    return returns.filter(({ returns: some, withdrawals }) => some.length + withdrawals.length > 0);
  },
  erase: async (tx, person) => {
    let kept = false;
    for (const { id } of await listOrdersByPerson(tx, person)) {
      const [returned, withdrew] = [await forgetReturner(tx, id), await forgetWithdrawer(tx, id)];
      kept ||= returned || withdrew;
    }
    return kept ? 'kept' : undefined;
  },
};
