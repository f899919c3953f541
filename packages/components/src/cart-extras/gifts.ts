import type { CartView } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { articleRow } from './article-row.ts';
import type { ExtrasContext } from './cart-seam.ts';

/** What offers add for nothing. */
export const giftsTemplate = ({ gifts }: CartView, { say, speech }: ExtrasContext): TemplateResult | typeof nothing =>
  gifts.length
    ? html`<ul class="gifts" role="list">${gifts.map((gift) => html`<li part="gift">${articleRow(gift, speech, { badge: say.gift })}</li>`)}</ul>`
    : nothing;
