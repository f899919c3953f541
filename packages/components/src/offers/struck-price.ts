import type { Product } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../i18n/speech.ts';
import type { OffersMessages } from './offers-messages.ts';

/** The price before, struck through, where the server proves it; of the variant asked for, or the first that was reduced. */
export const struckPrice = (
  product: Product,
  sku: string | undefined,
  say: OffersMessages,
  speech: Speech,
): TemplateResult | typeof nothing => {
  const reduced = product.variants.find((variant) => variant.was && (sku === undefined || variant.sku === sku));
  if (!reduced?.was) return nothing;
  return html`<div class="words" part="was">
    <p class="price"><span class="spoken">${say.before}</span> <s>${speech.money(reduced.was)}</s> <span class="spoken">${say.now}</span> <strong>${speech.money(reduced.price)}</strong></p>
    <p class="why">${say.lowest}</p>
  </div>`;
};
