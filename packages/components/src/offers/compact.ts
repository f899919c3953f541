import type { Offer, Product } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { OfferView } from './offer-card.ts';
import { struckPrice } from './struck-price.ts';

export { compactStyles } from './compact.styles.ts';

/** What the forms beside other things need besides the offers; a page of offers does without their code. */
export interface CompactParts extends Pick<OfferView, 'say' | 'speech'> {
  readonly card: (offer: Offer) => TemplateResult;
}

/** One at a time; `at` counts on without end. */
export const banner = (
  offers: readonly Offer[],
  { say, card }: CompactParts,
  at: number,
  turn: () => void,
): TemplateResult | typeof nothing => {
  const place = at % offers.length;
  const offer = offers[place];
  if (!offer) return nothing;
  return html`<section class="banner" part="offer" aria-label=${say.offers}>
    ${card(offer)}
    ${offers.length > 1 ? html`<button type="button" class="next" aria-label=${say.next(place + 1, offers.length)} @click=${turn}><span aria-hidden="true"></span></button>` : nothing}
  </section>`;
};

/** What is about one product, and its price before. */
export const beside = (
  offers: readonly Offer[],
  { say, speech, card }: CompactParts,
  product: Product | null,
  sku: string | undefined,
): TemplateResult | typeof nothing => {
  const struck = product ? struckPrice(product, sku, say, speech) : nothing;
  if (!offers.length && struck === nothing) return nothing;
  return html`<ul class="beside" aria-label=${say.offers}>
    ${struck === nothing ? nothing : html`<li>${struck}</li>`} ${offers.map((offer) => html`<li part="offer">${card(offer)}</li>`)}
  </ul>`;
};
