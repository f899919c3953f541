import { randomBytes } from 'node:crypto';
import type { Cart, Order, OrderId, OrderToken, StoreId } from '@throughline/contract';
import { type Answer, Device, giveSecretKey, newOrderId, newOrderToken, openShop, type Shop } from './shop.ts';
import type { ManualClock } from './clock.ts';
import type { TellingNeeds } from '../src/service/webhooks.ts';
import { type AppOptions, publishOrderSettings } from '../src/index.ts';

export const CHECKOUT_SECRET = 'a-checkout-secret-of-32-characters-at-least';
export const STORE: StoreId = 'st_AAAAAAAAAAAAAAAAAAAAAA';

/** A shop with a hosted checkout, and a store with two of the tees in S. */
export const openOrderShop = async (options: Partial<AppOptions> = {}): Promise<Shop> => {
  const shop = await openShop(options);
  await publishOrderSettings(shop.storage, 'shop', {
    page: 'https://shop.test/order',
    checkout: { url: 'https://pay.test/?ref={reference}&amount={amount}&currency={currency}', secret: CHECKOUT_SECRET },
  });
  await shop.storage.write(async (tx) => {
    const place = { country: 'DE', postal: '10115', latitude_cell: 52, longitude_cell: 13, x: 0, y: 0, z: 0 };
    await tx
      .insertInto('stores')
      .values({
        id: STORE,
        brand_id: 'shop',
        sort_key: 'berlin',
        words: 'berlin',
        services: ' pickup ',
        document: JSON.stringify({ id: STORE, services: ['pickup'] }),
        ...place,
      })
      .execute();
    await tx.insertInto('stock').values({ store_id: STORE, sku: 'TEE-S', quantity: 2, updated_at: 1 }).execute();
  });
  return shop;
};

export interface Placement extends Record<string, unknown> {
  readonly id: OrderId;
  readonly token: OrderToken;
}

/** What the device would send to order what is in its cart. */
export const placementOf = async (device: Device, more: Record<string, unknown> = {}): Promise<Placement> => {
  const cart = (await device.read()).body as unknown as Cart;
  return {
    id: newOrderId(),
    token: newOrderToken(),
    cart: device.id,
    client: device.client,
    version: cart.version,
    total: cart.totals.total,
    kind: 'checkout',
    email: 'guest@example.test',
    ...more,
  };
};

export const place = async (
  device: Device,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer & { readonly placement: Placement }> => {
  const placement = await placementOf(device, more);
  return { ...(await device.send('POST', '/orders', placement, headers)), placement };
};

/** A device with something in its cart. */
export const shopping = async (shop: Shop, sku = 'MUG', quantity = 2): Promise<Device> => {
  const device = new Device(shop.app);
  await device.open();
  await device.add(sku, quantity);
  return device;
};

export const withHeaders = ({ app }: Shop, headers: Record<string, string>): Device => new Device(app, undefined, undefined, headers);
/** The brand's own server. */
export const brandOf = async (shop: Shop): Promise<Device> => withHeaders(shop, { authorization: `Bearer ${await giveSecretKey(shop)}` });
/** Whoever holds the order's token. */
export const holderOf = (shop: Shop, token: string): Device => withHeaders(shop, { 'order-token': token });

/** What a service needs that looks after orders on its own; nobody is told. */
export const needsOf = ({ storage }: Shop, clock: ManualClock): TellingNeeds => ({
  storage,
  clock,
  random: randomBytes,
  courier: { wake: () => undefined },
});

export const orderIn = (answer: { body: Record<string, unknown> }): Order => answer.body['order'] as Order;

/** Units in the warehouse. */
export const availableIn = async (shop: Shop, sku: string): Promise<number | undefined> => {
  const { body } = await new Device(shop.app).send('GET', `/variants?sku=${sku}`);
  return (body['variants'] as { sku: string; available: number }[]).find((variant) => variant.sku === sku)?.available;
};
