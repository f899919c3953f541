import type { Channel } from '@throughline/contract';
import type { CartOwner, CartTools } from './cart/create-cart.ts';

/** What a resource works with. */
export interface Tools extends CartTools {
  readonly cart: CartOwner;
  readonly channel: Channel;
}
