import type { LineView, Money } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { framedPicture } from '../picture/picture.ts';
import type { Speech } from '../i18n/speech.ts';

/** An article that is not bought now: a gift, or something saved. */
export const articleRow = (
  { title, picture, options, quantity }: Pick<LineView, 'title' | 'picture' | 'options' | 'quantity'>,
  speech: Speech,
  { price, badge, ways }: { readonly price?: Money | null; readonly badge?: string; readonly ways?: TemplateResult },
): TemplateResult => {
  const chosen = options.map(({ value }) => value).join(' · ');
  return html`<div class="article">
    ${framedPicture(picture ?? undefined, { title })}
    <div>
      <p class="what-else"><bdi>${title}</bdi>${quantity > 1 ? html` <span class="hint">× ${speech.number(quantity)}</span>` : nothing}</p>
      ${chosen ? html`<p class="hint"><bdi>${chosen}</bdi></p>` : nothing}
      ${price ? html`<p class="price">${speech.money(price)}</p>` : nothing}
      ${ways ?? nothing}
    </div>
    ${badge ? html`<span class="mark">${badge}</span>` : nothing}
  </div>`;
};
