import type { CartId, CustomerId } from '@throughline/contract';
import type { Shelf } from '../domain/cart.ts';
import type { OfferDocument } from '../domain/offers/offer.ts';
import { guest, type Shopper } from '../domain/offers/shopper.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import type { CartRow } from '../storage/cart-rows.ts';
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
  return offers.some(({ segment }) => segment !== null) ? readShopper(db, brandId, customer, now) : { ...guest(customer), customer };
};

/** All that a cart is priced against now: its articles and those about to be added, the brand's offers, and who is shopping. */
export const readShelf = async (
  db: Database,
  brand: BrandRow,
  { id, document, customer = null }: Pick<CartRow, 'id' | 'document' | 'customer'>,
  now: number,
  { adding = [], locale = brand.document.locales[0] ?? 'en' }: { readonly adding?: readonly string[]; readonly locale?: string } = {},
): Promise<Shelf> => {
  const brandId = brand.document.id;
  const offers = await readOffers(db, brandId);
  const { currencies, taxRateBp } = brand.document;
  return {
    articles: await findArticles(db, brandId, [...document.lines.map((line) => line.sku), ...adding, ...offers.flatMap(giftsOf)]),
    currencies,
    taxRateBp,
    offers,
    uses: await readUses(db, brandId, offers, customer),
    shopper: await shopperOf(db, brandId, offers, customer, id, now),
    locale,
  };
};
