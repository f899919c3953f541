import { OfferPublication } from '@throughline/contract';
import type { Finding } from '../domain/offers/check-benefit.ts';
import { checkOffers } from '../domain/offers/check-offers.ts';
import { readOffer } from '../storage/read-offer.ts';
import { explain } from '../http/explain.ts';
import { readBrandDocument } from '../storage/brand-rows.ts';
import { putOffers } from '../storage/offer-rows.ts';
import { listArticles } from '../storage/product-rows.ts';
import type { Database, Storage } from '../storage/storage.ts';

/** Most offers a brand has at once. */
const MOST_OFFERS = 200;

/** Nothing was published. `errors` names each field at fault by a JSON Pointer into the list, what was expected and what to do. */
export class OffersError extends Error {
  override readonly name = 'OffersError';
  readonly errors: readonly Finding[];

  constructor(errors: readonly Finding[]) {
    super(['The offers can not be published:', ...errors.map(({ pointer, detail }) => `${pointer}: ${detail}`)].join('\n'));
    this.errors = errors;
  }
}

interface Placed {
  readonly at: number;
  readonly publication: OfferPublication;
}

/** The offers whose shapes are right, with their places in the list, and what is wrong with the others. */
const parse = (offers: readonly unknown[]): { readonly parsed: readonly Placed[]; readonly errors: readonly Finding[] } => {
  const errors: Finding[] = offers.length > MOST_OFFERS ? [{ pointer: '', detail: `expected up to ${MOST_OFFERS} offers` }] : [];
  const parsed = offers.flatMap((offer, at) => {
    const result = OfferPublication.safeParse(offer, { reportInput: true });
    if (result.success) return [{ at, publication: result.data }];
    errors.push(...explain(result.error, '').map(({ pointer, detail }) => ({ pointer: `/${at}${pointer}`, detail })));
    return [];
  });
  return { parsed, errors };
};

/** Within a transaction; throws an `OffersError`. */
export const replaceOffers = async (tx: Database, brandId: string, offers: readonly unknown[]): Promise<void> => {
  const { parsed, errors } = parse(offers);
  const publications = parsed.map(({ publication }) => publication);
  const brand = await readBrandDocument(tx, brandId);
  if (brand === undefined) throw new OffersError([{ pointer: '', detail: `expected a brand that is published, got "${brandId}"` }]);
  const market = { currencies: brand.currencies, locales: brand.locales, articles: await listArticles(tx, brandId) };
  // Rules are told beside the shapes of others: nobody should have to publish twice to hear of both.
  const rules = checkOffers(publications.map(readOffer), market).map(({ pointer, detail }) => ({
    pointer: pointer.replace(/^\/(\d+)/, (_, place: string) => `/${parsed[Number(place)]?.at ?? place}`),
    detail,
  }));
  if (errors.length + rules.length > 0) throw new OffersError([...errors, ...rules]);
  await putOffers(tx, brandId, publications);
};

/**
 * Puts these offers in the place of all the brand had, or throws an `OffersError` and changes nothing. Carts take them up at their next
 * change, and when an offer begins or ends.
 */
export const publishOffers = (storage: Storage, brandId: string, offers: readonly OfferPublication[]): Promise<void> =>
  storage.write((tx) => replaceOffers(tx, brandId, offers));
