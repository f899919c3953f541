import type { Client, Variant } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { buttonStyles } from '../base/button.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { CHECK, icon } from '../base/icon.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { warnOnce } from '../base/warn-once.ts';
import { type CartMessages, cartMessages } from '../cart/cart-messages.ts';
import { AddEvent } from '../events/add-event.ts';
import { AddedEvent } from '../events/added-event.ts';
import { CartOpenEvent } from '../events/cart-open-event.ts';
import { addToCartStyles } from './add-to-cart.styles.ts';

/** Milliseconds the button says "Added". */
const CONFIRMATION = 1600;

/**
 * A button that puts one article into the cart and shows the cart.
 *
 * @slot - What stands here until the element works, such as a link to the product's page; it stays usable without JavaScript.
 * @slot label - The button's words, "Add to bag" when left out. While the article is sold out the element says so instead.
 * @csspart button - The button.
 * @cssprop --tl-color-accent - The button's colour.
 * @cssprop --tl-size-target - The button's least height.
 * @fires tl-add - Before the article is added; `preventDefault()` keeps it out. `sku`, `quantity`.
 * @fires tl-added - The article is in the cart the shopper sees. `sku`, `quantity`.
 * @fires tl-cart-open - The cart shall be shown; not fired with `quiet`.
 */
export class AddToCart extends ThroughlineElement<CartMessages> {
  static override styles = [hostStyles, buttonStyles, addToCartStyles];
  static override shadowRootOptions: ShadowRootInit = { ...ThroughlineElement.shadowRootOptions, delegatesFocus: true };
  static override properties = {
    ...ThroughlineElement.properties,
    sku: {},
    quantity: { type: Number },
    quiet: { type: Boolean },
    added: { state: true },
  };

  /** The article's stock keeping unit. */
  declare sku: string;
  /** Units to add, a whole number from 1. */
  declare quantity: number;
  /** Leave the cart closed. */
  declare quiet: boolean;
  declare protected added: boolean;

  protected override readonly patient = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super(cartMessages);
    this.sku = '';
    this.quantity = 1;
    this.quiet = false;
    this.added = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.added = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && !changed.has('sku') && !changed.has('quantity')) return;
    if (!this.sku) warnOnce(`<${this.localName}> needs a sku.`);
    if (!this.#units)
      warnOnce(
        `<${this.localName} quantity="${this.getAttribute('quantity') ?? this.quantity}"> must be a whole number from 1; 1 is used.`,
      );
  }

  protected override render(): TemplateResult {
    const { client, say } = this;
    if (!client || !this.sku) return html`<slot><button class="primary" part="button" disabled>${say.add}</button></slot>`;
    const article = this.#article(client);
    if (article === 'out' || article === 'unknown') {
      return html`<button class="primary" part="button" disabled>${article === 'out' ? say.soldOut : say.unavailable}</button>`;
    }
    const all = article === 'in-bag';
    // The same button to the last: whoever has pressed it stands on it with the focus.
    return html`<button class="primary" part="button" aria-disabled=${all} @click=${() => all || this.#add(client)}>
      ${this.added ? icon(CHECK) : nothing}
      ${all && !this.added ? say.allInBag : html`<slot name="label">${this.added ? say.added : say.add}</slot>`}
    </button>`;
  }

  get #units(): number | undefined {
    return Number.isSafeInteger(this.quantity) && this.quantity > 0 ? this.quantity : undefined;
  }

  /** An article nobody knows anything about yet can be added: the server has the last word. */
  #article(client: Client): 'sold' | 'out' | 'in-bag' | 'unknown' {
    const product = this.read(client.catalogue.productOf(this.sku));
    if (product.status === 'error' && product.problem.status === 404) return 'unknown';
    const variant = this.#variant(client);
    if (!variant) return 'sold';
    if (variant.available < 1) return 'out';
    const held = this.read(client.cart.$cart).lines.find(({ sku }) => sku === this.sku)?.quantity ?? 0;
    return held < variant.available ? 'sold' : 'in-bag';
  }

  #variant(client: Client): Variant | undefined {
    return client.catalogue
      .productOf(this.sku)
      .get()
      .value?.variants.find(({ sku }) => sku === this.sku);
  }

  #add(client: Client): void {
    const { sku, tagPrefix } = this;
    const quantity = this.#units ?? 1;
    if (!this.dispatchEvent(new AddEvent(tagPrefix, sku, quantity))) return;
    // The state has moved when this returns; a refusal is told in the cart.
    client.cart.add({ sku, quantity }).catch(() => {});
    this.dispatchEvent(new AddedEvent(tagPrefix, sku, quantity));
    const open = new CartOpenEvent(tagPrefix);
    if (!this.quiet) this.dispatchEvent(open);
    const line = client.cart.$cart.get().lines.find(({ sku }) => sku === this.sku);
    // Where more is asked for than there is known to be, the refusal is the answer.
    const known = line?.available || this.#variant(client)?.available || Infinity;
    if (!line || line.quantity <= known) this.announce(line ? this.say.addedTitle(line.title) : this.say.added, line?.id);
    // Where the cart comes up it is the answer: other words under it would have the page laid out twice before the cart is seen.
    this.added = !open.taken;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.added = false;
    }, CONFIRMATION);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-add-to-cart': AddToCart;
  }
}
