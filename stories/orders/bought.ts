import type { Order } from '@throughline/client';
import { fill } from '../stage/scene.ts';
import type { Stage } from '../stage/stage.ts';

type Setting = Pick<Stage, 'client' | 'shop'>;

/** A title of 200 characters, a picture that is gone, and a title that looks like markup. */
const EDGES = [
  ['long-winded-MOSS-L', 12],
  ['broken-picture-INK-M', 1],
  ['markup-INK-M', 1],
] as const;

/** What a catalogue seldom has: ordered, paid, on its way and with the shopper for two days. */
export const edgesBought = async ({ client, shop }: Setting): Promise<Order> => {
  await fill(client, ...EDGES);
  await client.cart.settled();
  const { version, totals } = client.cart.$cart.get();
  if (!totals) throw new Error('The bag has no total');
  const placing = await client.orders.place({ kind: 'checkout', email: 'ada@olmo-hav.example', version, total: totals.total });
  if (placing.status !== 'placed') throw new Error('The order was not placed');
  await shop.deliver(placing.order);
  return placing.order;
};
