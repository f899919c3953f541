import { html, nothing, type TemplateResult } from 'lit';
import { buttonStyles } from '../base/button.styles.ts';
import { hasFallback } from '../base/fallback-content.ts';
import { hostStyles } from '../base/host.styles.ts';
import { safeUrl } from '../base/safe-url.ts';
import { CartContents } from './cart-contents.ts';
import { cartContentsStyles } from './cart-contents.styles.ts';
import { cartLineStyles } from './cart-line.styles.ts';
import { cartStyles } from './cart.styles.ts';

/**
 * The cart as a part of the page: what the drawer shows, with the total beside the lines where there is room.
 *
 * @slot - What stands here until the element works, such as a link to the checkout; it stays usable without JavaScript.
 * @slot start - Above the lines.
 * @slot line-image-{sku} - Instead of that line's picture.
 * @slot line-title-{sku} - Instead of its title.
 * @slot line-price-{sku} - Instead of its total.
 * @slot line-actions-{sku} - Beside "Remove".
 * @slot empty - What an empty cart shows.
 * @slot recommendations - Beneath all of it, and beneath an empty cart.
 * @slot before-checkout - Between the total and the ways on.
 * @slot checkout - The way to pay: a link or a button of the page. With the attribute `checkout` there is one.
 * @slot wallets - Other ways to pay.
 * @slot handoff - The way to take the cart along, such as `<tl-handoff>`.
 * @slot footer - Beneath them.
 * @csspart line - One line.
 * @csspart refusal - What the server refused, and why.
 * @csspart footer - Totals and ways on.
 * @csspart checkout - The link that the attribute `checkout` makes.
 * @csspart changes - What the shop changed.
 * @csspart progress - How far free shipping or a gift is.
 * @csspart options - What can be changed of a line.
 * @csspart code - A code in the cart.
 * @csspart gift - What an offer adds for nothing.
 * @csspart saved - What is saved for later.
 * @cssprop --tl-size-thumb - The width of a line's picture.
 * @fires tl-cart-checkout - She goes to pay; `preventDefault()` keeps her here. `cart`, `quantity`.
 */
export class CartElement extends CartContents {
  static override styles = [hostStyles, buttonStyles, cartContentsStyles, cartLineStyles, cartStyles];

  /** Nothing waits for it: a page is painted when it is whole. */
  protected override readonly seen = true;

  protected override render(): TemplateResult {
    const { client } = this;
    if (!client && hasFallback(this)) return html`<slot></slot>`;
    const cart = client && this.read(client.cart.$cart);
    return html`<section aria-label=${this.say.heading} aria-busy=${!cart}>
      <div class=${`page ${client?.channel}`}>
        <div class="body">${client && cart ? this.body(cart, client) : nothing}</div>
        ${cart ? this.footer(cart) : nothing}${cart?.status === 'ready' ? html`<slot name="recommendations"></slot>` : nothing}
      </div>
    </section>`;
  }

  protected override goOn(): TemplateResult {
    const home = safeUrl(this.client?.brand.$brand.get().value?.links.home, 'link');
    return html`${home ? html`<a class="secondary" href=${home}>${this.say.goOn}</a>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-cart': CartElement;
  }
}
