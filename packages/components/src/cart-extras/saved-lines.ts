import type { CartView, LineId, LineView } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { articleRow } from './article-row.ts';
import { type ExtrasContext, toldInCart } from './cart-seam.ts';

/** What the shopper set aside, and the way back into the cart. */
export function savedTemplate({ saved, lines }: CartView, context: ExtrasContext): TemplateResult | typeof nothing {
  const { say } = context;
  if (!saved.length) return nothing;
  return html`<section class="saved" part="saved" aria-labelledby="saved">
    <h3 id="saved" tabindex="-1">${say.saved}</h3>
    <p class="hint">${say.savedHint}</p>
    <ul role="list">${saved.map((line) => html`<li>${row(line, saved, lines[0]?.id, context)}</li>`)}</ul>
  </section>`;
}

function row(
  line: LineView,
  saved: readonly LineView[],
  first: LineId | undefined,
  { client, say, base, speech, announce, element, focusLine }: ExtrasContext,
): TemplateResult {
  const { id, title } = line;
  const goOn = (): void => {
    if (saved.length < 2) return focusLine(first);
    void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>('#saved')?.focus());
  };
  const move = (): void => {
    client.cart.moveToCart(id).catch(toldInCart);
    announce(say.movedTitle(title));
    goOn();
  };
  const remove = (): void => {
    client.cart.remove(id).catch(toldInCart);
    announce(base.removed(title));
    goOn();
  };
  const ways = html`<p class="ways-on">
    ${
      line.available > 0
        ? html`<button class="link" aria-label=${say.moveTitle(title)} @click=${move}>${say.moveToBag}</button>`
        : html`<span class="hint">${line.gone ? say.gone : say.soldOut}</span>`
    }
    <button class="link" aria-label=${say.removeTitle(title)} @click=${remove}>${say.remove}</button>
  </p>`;
  return articleRow(line, speech, { price: line.unitPrice, ways });
}
