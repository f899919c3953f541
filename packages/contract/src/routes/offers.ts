import * as z from 'zod/mini';
import { Currency } from '../currency.ts';
import { CartId } from '../id.ts';
import { OfferList } from '../offer.ts';
import type { Route } from '../route.ts';

export const listOffers = {
  method: 'GET',
  path: '/offers',
  summary: 'What the brand offers on this channel, and what of it the cart has or lacks',
  auth: 'key',
  also: ['cart', 'customer'],
  /**
   * `cart` needs its token. Amounts are in the cart's currency, else in `currency`, else in the brand's first. `product`, by id or handle:
   * those that are about it in particular; none for one that is not there.
   */
  query: {
    cart: z.optional(CartId),
    currency: z.optional(Currency),
    product: z.optional(z.string().check(z.minLength(1), z.maxLength(255))),
  },
  answer: OfferList,
  status: 200,
  problems: ['currency-unavailable'],
} as const satisfies Route;
