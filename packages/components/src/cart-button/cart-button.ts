import { html, nothing, type TemplateResult } from 'lit';
import { hostStyles } from '../base/host.styles.ts';
import { BAG, icon } from '../base/icon.ts';
import { safeUrl } from '../base/safe-url.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { type CartMessages, cartMessages } from '../cart/cart-messages.ts';
import { CartOpenEvent } from '../events/cart-open-event.ts';
import { cartButtonStyles } from './cart-button.styles.ts';

/**
 * Says how much is in the cart, and opens the drawer.
 *
 * @slot - What stands here until the element works, such as a link to the cart's page; it stays usable without JavaScript.
 * @csspart button - The button, or the link where there is an `href`.
 * @csspart badge - The number of units.
 * @cssprop --tl-size-target - The button's width and height.
 * @fires tl-cart-open - The cart shall be shown.
 */
export class CartButton extends ThroughlineElement<CartMessages> {
  static override styles = [hostStyles, cartButtonStyles];
  static override shadowRootOptions: ShadowRootInit = { ...ThroughlineElement.shadowRootOptions, delegatesFocus: true };
  static override properties = { ...ThroughlineElement.properties, href: {} };

  /** The cart's own page, for pages without a drawer and for "open in a new tab". */
  declare href: string | undefined;

  protected override readonly patient = true;

  constructor() {
    super(cartMessages);
  }

  protected override render(): TemplateResult {
    const { client, say } = this;
    if (!client) return html`<slot>${this.#button(say.heading, 0)}</slot>`;
    const { status, quantity } = this.read(client.cart.$cart);
    return this.#button(status === 'ready' ? say.bag(quantity) : say.heading, quantity);
  }

  #button(label: string, quantity: number): TemplateResult {
    const content = html`${icon(BAG)}
      ${quantity ? html`<span class="badge" part="badge" aria-hidden="true">${this.speech.number(quantity)}</span>` : nothing}`;
    const href = safeUrl(this.href, 'link');
    return href
      ? html`<a class="bag" part="button" href=${href} aria-label=${label} @click=${this.#follow}>${content}</a>`
      : html`<button class="bag" part="button" aria-label=${label} aria-haspopup="dialog" @click=${this.#open}>${content}</button>`;
  }

  #open(): boolean {
    const event = new CartOpenEvent(this.tagPrefix);
    this.dispatchEvent(event);
    return event.taken || event.defaultPrevented;
  }

  #follow(click: MouseEvent): void {
    // With a modifier the shopper wants the page itself, in another tab.
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    if (this.#open()) click.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-cart-button': CartButton;
  }
}
