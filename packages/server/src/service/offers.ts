import type { CartId, Channel, CustomerId, OfferList } from '@throughline/contract';
import type { Context } from '../context.ts';
import { emptyCart, offersFor } from '../domain/cart.ts';
import { articleOf } from '../domain/product.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import type { CartRow } from '../storage/cart-rows.ts';
import { findProduct } from '../storage/product-rows.ts';
import { presentOffers } from '../wire/present-offers.ts';
import { readFresh } from './fresh-cart.ts';
import { readShelf } from './shelf.ts';

/** Who asks, and where. */
export interface OffersQuery {
  readonly brand: BrandRow;
  readonly channel: Channel;
  readonly locale: string;
  readonly cart: CartId | undefined;
  readonly tokenHash: string | undefined;
  readonly customer: CustomerId | undefined;
  readonly currency: string | undefined;
  /** Id or handle: what is about it in particular. */
  readonly product: string | undefined;
}

/** The cart the question is about; an empty one of nobody's where it names none. */
const cartOf = async (context: Context, query: OffersQuery): Promise<CartRow> => {
  const { brand, cart, tokenHash, customer, currency } = query;
  if (cart !== undefined) {
    if (tokenHash === undefined) throw new ProblemError('cart-not-found', { detail: "Send the cart's token as Cart-Token." });
    return readFresh(context, { brand, id: cart, tokenHash });
  }
  const { currencies } = brand.document;
  const asked = currency ?? currencies[0] ?? 'EUR';
  if (!currencies.includes(asked))
    throw new ProblemError('currency-unavailable', { detail: `The brand sells in ${currencies.join(', ')}.` });
  return { id: 'ca_nobody', version: 0, document: emptyCart(asked, context.clock.now()), customer: customer ?? null };
};

/** What the brand offers on this channel, as it stands with the cart. */
export const listOffers = async (context: Context, query: OffersQuery): Promise<OfferList> => {
  const { brand, channel, locale } = query;
  const row = await cartOf(context, query);
  const now = context.clock.now();
  const shelf = await readShelf(context.storage.db, brand, row, now, { locale });
  const { channels } = row.document;
  const cart = { ...row.document, channels: channels.includes(channel) ? channels : [...channels, channel] };
  const named = query.product === undefined ? undefined : await findProduct(context.storage.db, brand.document.id, query.product);
  const about = query.product === undefined ? undefined : (named?.variants.map((variant) => articleOf(named, variant)) ?? []);
  const isKnown = query.cart !== undefined || query.customer !== undefined;
  return {
    now: new Date(now).toISOString(),
    offers: presentOffers(cart, offersFor(cart, shelf, now), { channel, locale, isKnown, about }),
  };
};
