import type { CartView, Money } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../i18n/lists.ts';
import type { ExtrasContext } from './cart-seam.ts';

/** How the total comes about, and what it does not hold yet. */
export function sumsTemplate({ totals, lines }: CartView, { say, speech }: ExtrasContext): TemplateResult | typeof nothing {
  if (!totals) return nothing;
  const { subtotal, discount, shippingEstimate } = totals;
  const offers = new Set(lines.flatMap(({ discounts }) => discounts.map(({ title }) => title)));
  return html`<dl class="sums">
    ${
      discount.amount
        ? html`<div><dt>${say.subtotal}</dt><dd>${speech.money(subtotal)}</dd></div>
            <div class="off">
              <dt>${say.discount}${offers.size ? html` <span class="hint"><bdi>${formatList(speech, [...offers], 'plain')}</bdi></span>` : nothing}</dt>
              <dd>${speech.money({ ...discount, amount: -discount.amount })}</dd>
            </div>`
        : nothing
    }
    <div><dt>${shippingEstimate?.to.amount ? say.shippingOnTop : say.shipping}</dt><dd>${shippingEstimate ? range(shippingEstimate, { say, speech }) : say.shippingLater}</dd></div>
  </dl>`;
}

function range({ from, to }: { readonly from: Money; readonly to: Money }, { say, speech }: Pick<ExtrasContext, 'say' | 'speech'>): string {
  if (!to.amount) return say.free;
  return from.amount === to.amount ? speech.money(to) : say.range(speech.money(from), speech.money(to));
}
