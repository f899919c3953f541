import type { Client, Loadable, Product, Variant } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badge } from '../badge/badge.ts';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import type { Readable } from '../base/state-reader.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { hasFallback } from '../base/fallback-content.ts';
import type { SizeSelectedEvent } from '../events/size-selected-event.ts';
import { VariantChangeEvent } from '../events/variant-change-event.ts';
import { framedPicture } from '../picture/picture.ts';
import { pictureStyles } from '../picture/picture.styles.ts';
import { swatchDot } from '../picture/swatch.ts';
import { type Choice, choose, chosenVariant, openingChoice, pictureOf, priceOf, valuesLeft, valueState } from '../choice/choice.ts';
import type { ProductMessages } from './product.en.ts';
import { fromPrice } from './from-price.ts';
import { productWords } from './product-messages.ts';
import { productStyles } from './product.styles.ts';

/** From how many units on the shopper is told how many are left. */
const FEW = 3;

type Option = Product['options'][number];

/**
 * One article: picture, price, choice of a variant, and the button that adds it.
 *
 * @slot - Shown until the article is there, and when it can't be: a link to its page.
 * @slot badges - Over the picture, such as "New".
 * @slot after-price - Beneath the price, such as a note on tax.
 * @slot options - Beneath the choices, such as a size guide.
 * @slot actions - Beneath the button.
 * @csspart picture - The frame of each picture.
 * @csspart title
 * @csspart price
 * @csspart option - One group of values.
 * @csspart description
 * @fires tl-variant-change - The shopper chose a value. `product`, `sku`.
 */
export class ProductElement extends ThroughlineElement<ProductMessages> {
  static override styles = [hostStyles, buttonStyles, badgeStyles, pictureStyles, productStyles];
  static override properties = {
    ...ThroughlineElement.properties,
    product: {},
    sku: {},
    choice: { state: true },
    picked: { state: true },
    asked: { state: true },
  };

  /** Id or handle. */
  declare product: string | undefined;
  /** The article this SKU is a variant of, opened at that variant; with `product`, only the variant to open at. */
  declare sku: string | undefined;

  declare protected choice: Choice;
  /** The picture looked at, when not the one that shows the choice. */
  declare protected picked: number | null;
  /** The option the shopper was asked to decide first. */
  declare protected asked: number | null;

  protected override readonly patient = true;
  readonly #add = this.ownerDocument.createElement(`${this.tagPrefix}-add-to-cart`);
  #source: Readable<Loadable<Product>> | undefined;
  #shown: Product | null = null;

  constructor() {
    super(productWords);
    this.choice = [];
    this.picked = null;
    this.asked = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener(`${this.tagPrefix}-session-end`, this.#forget);
    this.ownerDocument.addEventListener(`${this.tagPrefix}-size-selected`, this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener(`${this.tagPrefix}-session-end`, this.#forget);
    this.ownerDocument.removeEventListener(`${this.tagPrefix}-size-selected`, this.#follow);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asked = changed.has('product') || changed.has('sku');
    if (asked || changed.has('client')) this.#source = this.client && this.#find(this.client);
    const product = (this.#source && this.read(this.#source).value) ?? null;
    // A newer state of the same article keeps what the shopper decided.
    if (product && (asked || product.id !== this.#shown?.id)) this.#begin(product);
    this.#shown = product;
  }

  protected override render(): TemplateResult {
    const state = this.#source && this.read(this.#source);
    if (this.#shown) return this.#article(this.#shown);
    return state?.status === 'error' ? this.#failed(state.problem.status === 404) : this.#waiting();
  }

  #begin(product: Product): void {
    this.choice = openingChoice(product, this.sku);
    this.picked = null;
    this.asked = null;
  }

  /** What one shopper of a kiosk chose is nothing to the next. */
  readonly #forget = (): void => {
    this.#add.removeAttribute('sku');
    if (this.#shown) this.#begin(this.#shown);
  };

  /** A size chart of the page is where she decided. */
  readonly #follow = (event: Event): void => {
    const { product: id, values } = event as SizeSelectedEvent;
    const product = this.#shown;
    if (product?.id !== id) return;
    const options = product.options.map((option) => values[option.id] ?? null);
    this.#decide(
      product,
      this.choice.map((value, index) => options[index] ?? value),
    );
  };

  #find(client: Client): Readable<Loadable<Product>> | undefined {
    if (this.product) return client.catalogue.product(this.product);
    return this.sku ? client.catalogue.productOf(this.sku) : undefined;
  }

  #article(product: Product): TemplateResult {
    const { say } = this;
    const cost = priceOf(product, this.choice);
    return html`<article class="product" aria-labelledby="title">
      ${this.#gallery(product)}
      <div class="details">
        <div class="heading">
          <h2 id="title" part="title"><bdi>${product.title}</bdi></h2>
          ${
            cost
              ? html`<p class="price" part="price">${cost.from ? fromPrice(say.from, this.speech.money(cost.price)) : this.speech.money(cost.price)}</p>`
              : nothing
          }
          <slot name="after-price"></slot>
        </div>
        ${product.options.map((option, index) => (option.values.length > 1 ? this.#option(product, option, index) : nothing))}
        <slot name="options"></slot>
        <div class="buy">
          <div role="status">${this.#note(product)}</div>
          ${this.#button(product)}
          <slot name="actions"></slot>
        </div>
        ${product.description ? html`<p class="description" part="description"><bdi>${product.description}</bdi></p>` : nothing}
      </div>
    </article>`;
  }

  #gallery(product: Product): TemplateResult {
    const { pictures, title } = product;
    const shown = pictureOf(product, this.choice);
    const current = this.picked ?? shown;
    const picture = pictures[current];
    // The colours' own pictures come with the colours; what is left to look at are other views.
    const ofVariants = new Set(product.variants.map((variant) => variant.picture));
    const views = pictures.map((_, index) => index).filter((index) => index === shown || !ofVariants.has(index));
    return html`<div class="gallery">
      <div class="stage">
        ${framedPicture(picture, { title, loading: 'eager', alt: picture?.alt || title })}
        <div class="badges"><slot name="badges"></slot></div>
      </div>
      ${
        views.length > 1
          ? html`<ul class="thumbs" aria-label=${this.say.pictures}>
              ${views.map(
                (index, place) => html`<li>
                  <button type="button" aria-current=${index === current} aria-label=${this.say.showPicture(place + 1, views.length)}
                    @click=${() => (this.picked = index)}>${framedPicture(pictures[index], { title })}</button>
                </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #option(product: Product, option: Option, index: number): TemplateResult {
    const picked = option.values.find((value) => value.id === this.choice[index]);
    return html`<fieldset part="option" aria-describedby=${this.asked === index ? 'note' : nothing}>
      <legend><bdi>${option.name}</bdi>${picked ? html`<span class="picked">\u00a0<bdi>${picked.label}</bdi></span>` : nothing}</legend>
      <div class="values">${option.values.map((value) => this.#value(product, index, value))}</div>
    </fieldset>`;
  }

  /** What can't be had stays within reach: a choice that vanishes can't be understood, and another option may bring it back. */
  #value(product: Product, option: number, { id, label, swatch }: Option['values'][number]): TemplateResult {
    const { say } = this;
    const state = valueState(product, this.choice, option, id);
    // What is to be had is named by its label.
    const name = state === 'available' ? nothing : state === 'sold-out' ? say.valueSoldOut(label) : say.valueNotMade(label);
    return html`<label class="value ${swatch ? 'colour' : ''} ${state === 'available' ? '' : 'gone'}">
      <input type="radio" name="option-${option}" value=${id} aria-label=${name} .checked=${this.choice[option] === id}
        @change=${() => this.#choose(product, option, id)}>
      ${swatch ? swatchDot(swatch) : nothing}<span><bdi>${label}</bdi></span>
    </label>`;
  }

  #note(product: Product): TemplateResult | typeof nothing {
    const text = this.#noteText(product);
    return text ? html`<p class="note" id="note">${text}</p>` : nothing;
  }

  #noteText(product: Product): string {
    const { say, choice } = this;
    const asked = this.asked === null ? undefined : product.options[this.asked];
    if (asked) return say.chooseFirst(asked.name);
    if (choice.includes(null)) return '';
    const variant = chosenVariant(product, choice);
    if (variant && this.#allInBag(variant)) return say.allInBag(variant.available);
    if (variant && variant.available > FEW) return '';
    if (variant && variant.available > 0) return say.left(variant.available);
    const decided = product.options.filter((option) => option.values.length > 1);
    if (decided.length === 0) return '';
    const labels = decided.map((option) => labelOf(option, choice[product.options.indexOf(option)] ?? null));
    return [variant ? say.soldOutWith(labels) : say.notMade(labels), this.#wayOn(product)].filter(Boolean).join(' ');
  }

  #allInBag({ sku, available }: Variant): boolean {
    const lines = this.client && this.read(this.client.cart.$cart).lines;
    const held = lines?.find((line) => line.sku === sku)?.quantity ?? 0;
    return available > 0 && held >= available;
  }

  /** The last option that has something left with everything else as chosen. */
  #wayOn(product: Product): string {
    for (const [index, option] of [...product.options.entries()].reverse()) {
      const left = valuesLeft(product, this.choice, index);
      if (left.length) return this.say.stillThere(option.name, left);
    }
    return '';
  }

  #button(product: Product): unknown {
    const { say, choice } = this;
    const open = choice.indexOf(null);
    const option = product.options[open];
    // Quiet: it is no purchase yet.
    if (option)
      return html`<button type="button" class="secondary wide" @click=${() => this.#ask(open)}>${say.choose(option.name)}</button>`;
    const variant = chosenVariant(product, choice);
    if (!variant)
      return html`<button type="button" class="primary wide" aria-disabled="true" aria-describedby="note">${say.unavailable}</button>`;
    this.#add.setAttribute('sku', variant.sku);
    return this.#add;
  }

  #choose(product: Product, option: number, value: string): void {
    this.#decide(product, choose(this.choice, option, value));
  }

  #decide(product: Product, choice: Choice): void {
    this.choice = choice;
    this.picked = null;
    this.asked = null;
    const decided = product.options.map(({ id }, index) => [id, choice[index]] as const).filter(([, value]) => value);
    const values = Object.fromEntries(decided) as Record<string, string>;
    this.dispatchEvent(new VariantChangeEvent(this.tagPrefix, product.id, chosenVariant(product, choice)?.sku ?? null, values));
  }

  #ask(option: number): void {
    this.asked = option;
    this.renderRoot.querySelector<HTMLInputElement>(`input[name="option-${option}"]`)?.focus();
  }

  #waiting(): TemplateResult {
    if (hasFallback(this)) return html`<slot></slot>`;
    return html`<div class="product" aria-hidden="true">
      <div class="gallery"><span class="picture"></span></div>
      <div class="details">
        <span class="bone title"></span><span class="bone"></span><span class="bone button"></span><span class="bone button"></span>
      </div>
    </div>`;
  }

  #failed(gone: boolean): TemplateResult {
    return html`<div class="message" role="alert">
        ${badge(gone ? 'empty' : 'offline', 'quiet')}
        <p>${gone ? this.say.gone : this.say.failed}</p>
        ${gone ? nothing : html`<button type="button" class="secondary" @click=${() => this.client?.catalogue.refresh()}>${this.say.retry}</button>`}
      </div>
      <slot></slot>`;
  }
}

const labelOf = (option: Option, value: string | null): string => option.values.find(({ id }) => id === value)?.label ?? '';

declare global {
  interface HTMLElementTagNameMap {
    'tl-product': ProductElement;
  }
}
