import type { Shelf } from '../domain/cart.ts';
import type { OfferDocument } from '../domain/offers/offer.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import type { CartRow } from '../storage/cart-rows.ts';
import { readOffers, readUses } from '../storage/offer-rows.ts';
import { findArticles } from '../storage/product-rows.ts';
import type { Database } from '../storage/storage.ts';
import { readShopper } from './shopper.ts';

const giftsOf = ({ benefit, experiment }: OfferDocument): string[] =>
  [benefit, ...(experiment?.variants.map((variant) => variant.benefit) ?? [])].flatMap((each) => (each?.kind === 'gift' ? [each.sku] : []));

/** All that a cart is priced against now: its articles and those about to be added, the brand's offers, and who is shopping. */
export const readShelf = async (
  db: Database,
  brand: BrandRow,
  { id, document, customer = null }: Pick<CartRow, 'id' | 'document' | 'customer'>,
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
    shopper: await readShopper(db, brandId, customer, id),
    locale,
  };
};
