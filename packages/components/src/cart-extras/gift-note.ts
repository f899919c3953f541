import type { CartView } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { type ExtrasContext, toldInCart } from './cart-seam.ts';

/** The words on the card that goes with the order. */
export function giftNoteTemplate({ giftNote }: CartView, edit: () => void, context: ExtrasContext): TemplateResult | typeof nothing {
  if (giftNote === null) return nothing;
  const { client, say, announce, element } = context;
  const remove = (): void => {
    client.cart.setGiftNote(null).catch(toldInCart);
    announce(say.noteRemoved);
    void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>('.adds button:last-child')?.focus());
  };
  return html`<section class="card" aria-labelledby="note">
    <h3 id="note">${say.giftNote}</h3>
    <p class="words"><bdi>${giftNote}</bdi></p>
    <p class="ways-on">
      <button class="link" @click=${edit}>${say.edit}</button>
      <button class="link" aria-label=${say.removeNote} @click=${remove}>${say.remove}</button>
    </p>
  </section>`;
}
