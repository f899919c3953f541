import type { CartView } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { afterFrame } from '../base/after-frame.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { CLOSE, icon } from '../base/icon.ts';
import { CartContents } from '../cart/cart-contents.ts';
import { cartLineStyles } from '../cart/cart-line.styles.ts';
import { cartContentsStyles } from '../cart/cart-contents.styles.ts';
import { CartCloseEvent } from '../events/cart-close-event.ts';
import type { CartOpenEvent } from '../events/cart-open-event.ts';
import { cartDrawerStyles } from './cart-drawer.styles.ts';
import { DrawerDialog, type Opener } from './drawer-dialog.ts';

/**
 * The cart: a drawer at the end of the screen, over everything, with what is in it, what it costs and where it can go from here.
 * It opens by itself when something is added or a cart button is pressed.
 *
 * @slot start - Above the lines.
 * @slot line-image-{sku} - Instead of that line's picture.
 * @slot line-title-{sku} - Instead of its title.
 * @slot line-price-{sku} - Instead of its total.
 * @slot line-actions-{sku} - Beside "Remove".
 * @slot empty - What an empty cart shows.
 * @slot recommendations - Beneath the lines, and beneath an empty cart.
 * @slot before-checkout - Between the total and the ways on.
 * @slot checkout - The way to pay: a link or a button of the page. With the attribute `checkout` there is one.
 * @slot wallets - Other ways to pay.
 * @slot handoff - The way to take the cart along, such as `<tl-handoff>`.
 * @slot footer - Beneath them.
 * @csspart dialog - The drawer.
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
 * @cssprop --tl-size-drawer - The drawer's width, where the screen is wider.
 * @cssprop --tl-size-thumb - The width of a line's picture.
 * @cssprop --tl-color-scrim - What lies over the page meanwhile.
 * @fires tl-cart-checkout - She goes to pay; `preventDefault()` keeps her here. `cart`, `quantity`.
 * @fires tl-cart-close - The drawer was closed.
 */
export class CartDrawer extends CartContents {
  static override styles = [hostStyles, buttonStyles, cartContentsStyles, cartLineStyles, cartDrawerStyles];
  static override properties = { ...CartContents.properties, open: { type: Boolean, reflect: true } };

  /** Whether the drawer is open. */
  declare open: boolean;

  readonly #dialog = new DrawerDialog(this);
  /** The shopper whose cart was shown has left. */
  #left = false;
  #endSpeech: (() => void) | undefined;

  constructor() {
    super();
    this.open = false;
  }

  protected override get seen(): boolean {
    return this.#dialog.seen;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener(`${this.tagPrefix}-cart-open`, this.#asked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener(`${this.tagPrefix}-cart-open`, this.#asked);
    this.#close();
    this.#hide();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#dialog.frame;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.#left && !this.taking) this.open = this.#left = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || !changed.has('open')) return;
    if (this.open) return this.#show(dialog);
    this.#hide();
    void afterFrame().then(() => this.#dialog.wait(dialog));
  }

  protected override render(): TemplateResult {
    const { client, say } = this;
    const cart = this.open && client ? this.read(client.cart.$cart) : undefined;
    const dialog = this.#dialog;
    return html`<div class="scrim" popover="manual" ?hidden=${!this.open}><dialog part="dialog" aria-labelledby="heading" @close=${this.#closed} @pointerdown=${dialog} @mousedown=${dialog} @click=${dialog}>
      <div class=${`panel ${client?.channel}`}>
        <header role="presentation">
          <h2 id="heading">${say.heading} ${cart?.quantity ? html`<span class="count">${say.units(cart.quantity)}</span>` : nothing}</h2>
          <button class="icon" aria-label=${say.close} @click=${this.#close}>${icon(CLOSE)}</button>
        </header>
        <div class="body">${client && cart ? this.body(cart, client, html`<slot name="recommendations"></slot>`) : nothing}</div>
        ${cart ? this.footer(cart) : nothing}
        <p class="spoken" role="status"></p>
      </div>
    </dialog></div>`;
  }

  protected override goOn(): TemplateResult {
    return html`<button class="secondary" @click=${this.#close}>${this.say.goOn}</button>`;
  }

  protected override forget(cart: CartView): void {
    super.forget(cart);
    this.#left = !cart.id && cart.sync !== 'moved';
  }

  readonly #asked = (asked: Event): void => {
    const event = asked as CartOpenEvent;
    if (event.defaultPrevented || event.taken || !this.client) return;
    event.taken = true;
    this.#dialog.opener = event.composedPath()[0] as Opener;
    this.open = true;
  };

  #show(dialog: HTMLDialogElement): void {
    if (this.#endSpeech) return;
    this.#endSpeech = this.speakThrough(dialog.querySelector('[role=status]') ?? dialog);
    this.#dialog.show(dialog);
  }

  readonly #close = (): void => {
    this.open = false;
  };

  /** The browser closed it, on Esc. Word of our own closing comes late, perhaps when it is open again. */
  readonly #closed = ({ target }: Event): void => {
    if (this.#endSpeech && !(target as HTMLDialogElement).open) this.#close();
  };

  /** However the drawer came to be closed: a button, the page, or the browser on Esc. */
  #hide(): void {
    if (!this.#endSpeech) return;
    this.#endSpeech();
    this.#endSpeech = undefined;
    this.reset();
    this.#dialog.hide();
    this.dispatchEvent(new CartCloseEvent(this.tagPrefix));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-cart-drawer': CartDrawer;
  }
}
