import { ProblemError } from '../problem-error.ts';
import { forgetBuyer, listOrdersByPerson } from '../storage/order-rows.ts';
import type { PersonalData } from './personal-data.ts';

/** What she ordered, signed in or as a guest with the address that is proven to be hers. The law wants it kept, without her name. */
export const personalOrders: PersonalData = {
  noun: 'orders',
  tables: ['orders'],
  export: async (db, person) => (await listOrdersByPerson(db, person)).map(({ document }) => document),
  erase: async (tx, person) => {
    const orders = await listOrdersByPerson(tx, person);
    for (const order of orders) {
      if (!(await forgetBuyer(tx, order))) throw new ProblemError('unavailable', { retryAfter: 1 });
    }
    return orders.length > 0 ? 'kept' : undefined;
  },
};
