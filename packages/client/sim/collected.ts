import type { Client, OrderId } from '../src/index.ts';
import type { World } from './world.ts';

/** Orders three tees, pays at the counter and takes them along. */
export async function collected(world: World, shopper: Client): Promise<OrderId> {
  await world.until(shopper.cart.add({ sku: 'TEE-M', quantity: 3 }));
  const { version, totals } = shopper.cart.$cart.get();
  if (!totals) throw new Error('the totals are pending');
  const placed = await world.until(shopper.orders.place({ version, total: totals.total, kind: 'counter' }));
  if (placed.status !== 'placed') throw new Error('not placed');
  const { id } = placed.order;
  const { document } = await world.storage.db.selectFrom('orders').select('document').where('id', '=', id).executeTakeFirstOrThrow();
  const known = JSON.parse(document) as { history: object[] };
  known.history.push({ status: 'collected', at: world.timeline.now() });
  await world.storage.db
    .updateTable('orders')
    .set({ document: JSON.stringify(known), status: 'collected', expires_at: null })
    .where('id', '=', id)
    .execute();
  return id;
}
