import type { Client, Loadable, Product, ProductList, ProductQuery } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badge } from '../badge/badge.ts';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { safeUrl } from '../base/safe-url.ts';
import type { Readable } from '../base/state-reader.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { hasFallback } from '../base/fallback-content.ts';
import { ProductSelectEvent } from '../events/product-select-event.ts';
import { framedPicture } from '../picture/picture.ts';
import { pictureStyles } from '../picture/picture.styles.ts';
import { swatchDot } from '../picture/swatch.ts';
import { priceOf } from '../choice/choice.ts';
import type { ProductGridMessages } from './product-grid.en.ts';
import { fromPrice } from '../product/from-price.ts';
import { productGridWords } from './product-grid-messages.ts';
import { productGridStyles } from './product-grid.styles.ts';

interface List {
  readonly $list: Readable<Loadable<ProductList>>;
  more(): Promise<void>;
}

/** Dots on a card; what is more is counted. */
const MOST_DOTS = 5;
/** Cards that keep the place of a first page; more would only be scrolled past. */
const MOST_BONES = 12;
const PAGE = 24;

/**
 * A list of articles, each a link to its page. On a kiosk, or with `select`, each a button whose event the page answers.
 *
 * @slot - Shown until the list is there, and when it can't be: links to the collections.
 * @slot empty - Instead of the sentence that nothing was found.
 * @csspart picture - The frame of each picture.
 * @csspart card
 * @csspart title
 * @csspart price
 * @fires tl-product-select - An article is opened; `preventDefault()` keeps its link from being followed. `product`, `handle`.
 */
export class ProductGrid extends ThroughlineElement<ProductGridMessages> {
  static override styles = [hostStyles, buttonStyles, badgeStyles, pictureStyles, productGridStyles];
  static override properties = {
    ...ThroughlineElement.properties,
    collection: {},
    q: {},
    limit: { type: Number },
    href: {},
    select: { type: Boolean },
    fetching: { state: true },
    stuck: { state: true },
  };

  /** Handle of a collection. */
  declare collection: string | undefined;
  /** Words to look for. */
  declare q: string | undefined;
  /** Articles to a page, 1 to 100; 24 when left out. */
  declare limit: number | undefined;
  /** Address of an article's page with `{handle}` in it; the brand's when left out. */
  declare href: string | undefined;
  /** Buttons instead of links: the page opens the article itself. */
  declare select: boolean;

  declare protected fetching: boolean;
  declare protected stuck: boolean;

  #list: List | undefined;

  constructor() {
    super(productGridWords);
    this.select = false;
    this.fetching = false;
    this.stuck = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['client', 'collection', 'q', 'limit'].some((name) => changed.has(name))) {
      this.#list = this.client && this.#ask(this.client);
      this.stuck = false;
    }
  }

  protected override render(): TemplateResult {
    const state = this.#list && this.read(this.#list.$list);
    if (!state || state.status === 'loading') return this.#waiting();
    if (!state.value) return this.#failed();
    const { items, complete } = state.value;
    if (items.length === 0) return this.#empty();
    const stale = state.status === 'error' || state.stale;
    return html`${stale && this.client && this.read(this.client.$network) === 'offline' ? html`<p class="note" role="status">${this.say.offline}</p>` : nothing}
      <ul class="grid">${items.map((product) => this.#card(product))}</ul>
      ${complete ? nothing : this.#foot()}`;
  }

  #ask(client: Client): List {
    const query: { -readonly [Key in keyof ProductQuery]: ProductQuery[Key] } = { limit: this.#limit };
    if (this.q) query.q = this.q;
    if (this.collection) query.collection = this.collection;
    return client.catalogue.products(query);
  }

  get #limit(): number {
    const limit = Math.trunc(this.limit ?? PAGE);
    return limit >= 1 && limit <= 100 ? limit : PAGE;
  }

  #card(product: Product): TemplateResult {
    const { say } = this;
    const undecided = product.options.map(() => null);
    const cost = priceOf(product, undecided);
    const soldOut = product.variants.every((variant) => variant.available < 1);
    return html`<li><article class="card" part="card">
      ${framedPicture(product.pictures[0], { title: product.title })}
      <div class="words">
        <h3>${this.#opener(product)}</h3>
        <p class="facts">
          ${
            soldOut
              ? html`<span class="sold-out">${say.soldOut}</span>`
              : cost
                ? html`<span class="price" part="price">${cost.from ? fromPrice(say.from, this.speech.money(cost.price)) : this.speech.money(cost.price)}</span>`
                : nothing
          }
          ${this.#colours(product)}
        </p>
      </div>
    </article></li>`;
  }

  #opener(product: Product): TemplateResult {
    const title = html`<span class="title" part="title"><bdi>${product.title}</bdi></span>`;
    const address = this.#address(product.handle);
    const open = (event: MouseEvent): void => {
      // With a modifier the browser opens another tab: none of our business.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (!this.dispatchEvent(new ProductSelectEvent(this.tagPrefix, product))) event.preventDefault();
    };
    return address
      ? html`<a class="open" href=${address} @click=${open}>${title}</a>`
      : html`<button type="button" class="open" @click=${open}>${title}</button>`;
  }

  /** A kiosk stays on its page unless its own page says where to. */
  #address(handle: string): string | undefined {
    if (!this.client || this.select || (!this.href && this.client.channel === 'kiosk')) return undefined;
    const template = this.href || this.read(this.client.brand.$brand).value?.links.product;
    return safeUrl(template?.replaceAll('{handle}', encodeURIComponent(handle)), 'link');
  }

  #colours({ options }: Product): TemplateResult | typeof nothing {
    const colours = options.flatMap(({ values }) => values.flatMap(({ swatch }) => swatch ?? []));
    if (colours.length < 2) return nothing;
    const rest = colours.length - MOST_DOTS;
    return html`<span class="colours">
      <span class="spoken">${this.say.colours(colours.length)}</span>
      ${colours.slice(0, MOST_DOTS).map(swatchDot)}
      ${rest > 0 ? html`<span class="more-colours" aria-hidden="true">+${this.speech.number(rest)}</span>` : nothing}
    </span>`;
  }

  #foot(): TemplateResult {
    const { say } = this;
    return html`<div class="foot">
      ${this.stuck ? html`<p role="alert">${say.moreFailed}</p>` : nothing}
      <button type="button" class="secondary" aria-disabled=${this.fetching} @click=${this.#more}>
        ${this.fetching ? say.loadingMore : this.stuck ? say.retry : say.more}
      </button>
    </div>`;
  }

  async #more(): Promise<void> {
    const list = this.#list;
    if (!list || this.fetching) return;
    const before = this.#count(list);
    this.fetching = true;
    this.stuck = false;
    try {
      await list.more();
    } catch {
      this.stuck = true;
    } finally {
      this.fetching = false;
    }
    await this.updateComplete;
    const added = this.#count(list) - before;
    if (list !== this.#list || added < 1) return;
    this.announce(this.say.shown(added));
    this.renderRoot.querySelectorAll<HTMLElement>('.open')[before]?.focus();
  }

  #count(list: List): number {
    return list.$list.get().value?.items.length ?? 0;
  }

  #waiting(): TemplateResult {
    if (hasFallback(this)) return html`<slot></slot>`;
    const bones = Array.from({ length: Math.min(this.#limit, MOST_BONES) });
    return html`<div class="grid" aria-hidden="true">
      ${bones.map(() => html`<div class="card"><span class="picture"></span><div class="words"><span class="bone"></span><span class="bone short"></span></div></div>`)}
    </div>`;
  }

  #empty(): TemplateResult {
    return html`<slot name="empty"><div class="message" role="status">
      ${badge('empty', 'quiet')}
      <p>${this.q ? this.say.nothingFound(this.q) : this.say.nothing}</p>
    </div></slot>`;
  }

  #failed(): TemplateResult {
    return html`<div class="message" role="alert">
        ${badge('offline', 'quiet')}
        <p>${this.say.failed}</p>
        <button type="button" class="secondary" @click=${() => this.client?.catalogue.refresh()}>${this.say.retry}</button>
      </div>
      <slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-product-grid': ProductGrid;
  }
}
