import { findCustomerCart } from '../storage/customer-cart-rows.ts';
import type { PersonalData } from './personal-data.ts';

/** The cart she has open, with all that opens it and all that was answered about it. */
export const personalCarts: PersonalData = {
  noun: 'cart',
  tables: ['carts', 'cart_tokens', 'cart_clients', 'cart_events', 'answers', 'handoffs'],
  export: async (db, { customer }) => {
    const cart = await findCustomerCart(db, customer);
    return cart === undefined ? null : { ...cart.document, updatedAt: new Date(cart.document.updatedAt).toISOString() };
  },
  // Whoever comes back with it is told that there is no such cart. Everything else of it goes with it.
  erase: async (tx, { customer }) => {
    await tx.deleteFrom('carts').where('customer_id', '=', customer).execute();
  },
};
