import type { CartId, CustomerId } from '@throughline/contract';
import type { Shelf } from '../domain/cart.ts';
import type { OfferDocument } from '../domain/offers/offer.ts';
import { guest, type Shopper } from '../domain/offers/shopper.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import type { CartRow } from '../storage/cart-rows.ts';
import { readStoreShelves } from './store-shelves.ts';
import { readOffers, readUses } from '../storage/offer-rows.ts';
import { findArticles } from '../storage/product-rows.ts';
import type { Database } from '../storage/storage.ts';
import { readShopper } from './shopper.ts';

const giftsOf = ({ benefit, experiment }: OfferDocument): string[] =>
  [benefit, ...(experiment?.variants.map((variant) => variant.benefit) ?? [])].flatMap((each) => (each?.kind === 'gift' ? [each.sku] : []));

/** Facts about a customer are read only where an offer asks for them. */
const shopperOf = async (
  db: Database,
  brandId: string,
  offers: readonly OfferDocument[],
  customer: CustomerId | null,
  cart: CartId,
  now: number,
): Promise<Shopper> => {
  if (customer === null) return guest(cart);
  return offers.some(({ segment, costs }) => segment !== null || costs !== null)
    ? readShopper(db, brandId, customer, now)
    : { ...guest(customer), customer };
};

/** What a request is about to ask for beyond what the cart holds already. */
export interface Wishes {
  /** SKUs. */
  readonly adding?: readonly string[];
  /** Ids of stores. */
  readonly choosing?: readonly string[];
  readonly locale?: string;
}

/** All that a cart is priced against now: its articles and those about to be added, stores, the brand's offers, and who is shopping. */
export const readShelf = async (
  db: Database,
  brand: BrandRow,
  { id, document, customer = null }: Pick<CartRow, 'id' | 'document' | 'customer'>,
  now: number,
  { adding = [], choosing = [], locale = brand.document.locales[0] ?? 'en' }: Wishes = {},
): Promise<Shelf> => {
  const brandId = brand.document.id;
  const offers = await readOffers(db, brandId);
  const { currencies, taxRateBp, shipping = {} } = brand.document;
  const { lines, saved, changes } = document;
  // What ran out may be there again, and then its units can be had back.
  const missed = changes.flatMap(({ kind, sku }) => (kind === 'stock' && sku !== null ? [sku] : []));
  const skus = [...new Set([...[...lines, ...saved].map(({ sku }) => sku), ...missed, ...adding])];
  const chosen = [...lines, ...saved].flatMap(({ delivery }) => (delivery ? [delivery.store] : []));
  return {
    articles: await findArticles(db, brandId, [...new Set([...skus, ...offers.flatMap(giftsOf)])]),
    currencies,
    taxRateBp,
    shipping,
    stores: await readStoreShelves(db, brandId, [...new Set([...chosen, ...choosing])], skus, now),
    offers,
    uses: await readUses(db, brandId, offers, customer),
    shopper: await shopperOf(db, brandId, offers, customer, id, now),
    locale,
  };
};
