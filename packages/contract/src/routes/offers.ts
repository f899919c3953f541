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
  /** `cart` needs its token. Amounts are in the cart's currency, else in `currency`, else in the brand's first. */
  query: { cart: z.optional(CartId), currency: z.optional(Currency) },
  answer: OfferList,
  status: 200,
  problems: ['currency-unavailable'],
} as const satisfies Route;
