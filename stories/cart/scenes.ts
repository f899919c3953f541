import type { Client } from '@throughline/client';
import { fill, until } from '../stage/scene.ts';
import type { Stage } from '../stage/stage.ts';

type Setting = Pick<Stage, 'client' | 'shop'>;

export const BASKET = [
  ['OH-TEE-CLAY-S', 1],
  ['OH-MUG-SEA', 2],
  ['OH-THR-PINE', 1],
] as const;

/** Milliseconds. */
const DAY = 86_400_000;

/** A store where an article can be picked up. */
const storeFor = (client: Client, sku: string): Promise<`st_${string}`> =>
  new Promise((resolve, reject) => {
    const stop = client.stores.search({ services: ['pickup'], sku, place: 'Hamburg' }).subscribe(({ status, value }) => {
      if (status === 'loading') return;
      setTimeout(() => stop());
      const store = value?.items.find(({ stock }) => stock?.level === 'in-stock') ?? value?.items[0];
      if (store) resolve(store.id);
      else reject(new Error('The demo has no store for it'));
    });
  });

/** The throw waits in a store. */
export const collect = async ({ client }: Setting): Promise<void> => {
  await fill(client, ...BASKET);
  const store = await storeFor(client, 'OH-THR-PINE');
  await client.cart.setDelivery('li_OH-THR-PINE', { kind: 'pickup', store });
};

/** Everything that a cart can hold besides lines. */
export const wellStocked = async ({ client, shop }: Setting): Promise<void> => {
  await collect({ client, shop });
  await client.cart.add({ sku: 'OH-SCF-CLAY' });
  await client.cart.saveForLater('li_OH-SCF-CLAY');
  await client.cart.applyCode('WELCOME10');
  await client.cart.setGiftNote('For Maja, with love from all of us.');
  await client.cart.settled();
};

/** A month later the offer on dresses is over. */
export const endOffer = async ({ client, shop }: Setting): Promise<void> => {
  await fill(client, ['OH-MUG-SEA', 1]);
  await client.cart.applyCode('WELCOME10').catch(() => {});
  const dress = await articleIn(client, 'dresses');
  await client.cart.add({ sku: dress });
  shop.advance(30 * DAY);
  await client.cart.changeQuantity('li_OH-MUG-SEA', 1);
  await until(client, ({ changes }) => changes.length > 0);
};

/** A variant of the first article of a collection that can be had. */
const articleIn = (client: Client, collection: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const stop = client.catalogue.products({ collection }).$list.subscribe(({ status, value }) => {
      if (status === 'loading') return;
      setTimeout(() => stop());
      const variant = value?.items.flatMap(({ variants }) => variants).find(({ available }) => available > 1);
      if (variant) resolve(variant.sku);
      else reject(new Error(`The demo has nothing in ${collection}`));
    });
  });
