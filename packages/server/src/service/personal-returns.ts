import { listOrdersByPerson } from '../storage/order-rows.ts';
import { forgetReturnDraftsOf, listReturnDraftsOf } from '../storage/return-draft-rows.ts';
import { forgetReturner, listReturnsOf } from '../storage/return-rows.ts';
import { forgetWithdrawer, listWithdrawalsOf } from '../storage/withdrawal-rows.ts';
import type { PersonalData } from './personal-data.ts';

/** Returns of one order that are exported: more than a shopper places. */
const MOST = 1000;

/** What she returned and withdrew from. The amounts stay for the books; her words, her address, her pictures, her name and what is half filled in go. */
export const personalReturns: PersonalData = {
  noun: 'returns',
  tables: ['returns', 'return_photos', 'return_tokens', 'return_drafts', 'return_draft_tokens', 'withdrawals'],
  export: async (db, person) => {
    const orders = await listOrdersByPerson(db, person);
    const returns = await Promise.all(
      orders.map(async ({ id }) => ({
        order: id,
        // Where a gift is fetched is its recipient's, not hers.
        returns: (await listReturnsOf(db, id, null, MOST)).map(({ document: { pickup, ...document } }) =>
          pickup === undefined || document.gift ? document : { ...document, pickup },
        ),
        // What a gift's recipient fills in is hers alone.
        drafts: (await listReturnDraftsOf(db, id)).flatMap(({ scope, document }) => (scope === 'full' ? [document] : [])),
        withdrawals: await listWithdrawalsOf(db, id),
      })),
    );
    return returns.filter(({ returns: some, drafts, withdrawals }) => some.length + drafts.length + withdrawals.length > 0);
  },
  erase: async (tx, person) => {
    let kept = false;
    for (const { id } of await listOrdersByPerson(tx, person)) {
      await forgetReturnDraftsOf(tx, id);
      const [returned, withdrew] = [await forgetReturner(tx, id), await forgetWithdrawer(tx, id)];
      kept ||= returned || withdrew;
    }
    return kept ? 'kept' : undefined;
  },
};
