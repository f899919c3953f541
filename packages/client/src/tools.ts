import type { Brand, Channel } from '@throughline/contract';
import type { CartOwner, CartTools } from './cart/create-cart.ts';
import type { ReadableAtom } from 'nanostores';
import type { OrdersOwner } from './orders/orders.ts';
import type { ProfileResource } from './profile/profile.ts';
import type { SessionOwner } from './session/session.ts';
import type { Shopper } from './shopper.ts';
import type { Reading } from './sync/reading.ts';

/** What a resource works with. */
export interface Tools extends CartTools {
  readonly brand: Reading<Brand>;
  readonly cart: CartOwner;
  readonly channel: Channel;
  readonly session: SessionOwner;
  readonly profile: ProfileResource;
  readonly orders: OrdersOwner;
  /** Of the storage, and of what else the tabs of one shopper share. */
  readonly name: string;
  /**
   * To ask in the customer's name, give a call `as`; it rejects by itself when the shopper becomes another one (signs in or out, or is
   * forgotten). What was learnt must go then too: `shopper.$life.listen(reading.reset)`, and the same for any state of one's own.
   */
  readonly shopper: Shopper;
  readonly $locale: ReadableAtom<string>;
  readonly $network: ReadableAtom<'online' | 'offline'>;
}
