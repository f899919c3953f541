import type { Product, SizeRow } from '@throughline/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SizeSelectEvent } from '../events/size-select-event.ts';
import { SizeSelectedEvent } from '../events/size-selected-event.ts';
import type { VariantChangeEvent } from '../events/variant-change-event.ts';
import { type Values, valuesOf, variantsOf } from './variants.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly tagPrefix: string };

/** What is decided on the page about an article, and taking a size for it there. */
export class Choosing implements ReactiveController {
  readonly #host: Host;
  readonly #articleOf: () => Product | null;
  /** As far as the page told. */
  decided: Values = {};

  constructor(host: Host, articleOf: () => Product | null) {
    this.#host = host;
    this.#articleOf = articleOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener(`${this.#host.tagPrefix}-variant-change`, this.#follow);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener(`${this.#host.tagPrefix}-variant-change`, this.#follow);
  }

  forget(): void {
    this.decided = {};
  }

  isChosen({ values }: SizeRow): boolean {
    return Object.entries(values).every(([option, value]) => this.decided[option] === value);
  }

  /** Whether the article is made in this size. */
  isMade(row: SizeRow): boolean {
    const article = this.#articleOf();
    return !!article && variantsOf(article, row, {}).length > 0;
  }

  /** Takes a size; false where the page would not have it. */
  choose(row: SizeRow): boolean {
    const article = this.#articleOf();
    if (!article) return false;
    const { tagPrefix: prefix, ownerDocument: page } = this.#host;
    const { values } = row;
    const [first, ...more] = variantsOf(article, row, this.decided);
    const event = new SizeSelectEvent(prefix, article.id, values, (!more.length && first?.sku) || null);
    if (!this.#host.dispatchEvent(event)) return false;
    this.#decide({ ...this.decided, ...values });
    this.#host.dispatchEvent(new SizeSelectedEvent(prefix, article.id, values));
    // A button of the page's own that adds a variant of this article adds the one of this size from now on.
    for (const button of page.querySelectorAll(`${prefix}-add-to-cart[sku]`)) {
      const now = valuesOf(article, button.getAttribute('sku'));
      const [other] = now ? variantsOf(article, row, now) : [];
      if (other) button.setAttribute('sku', other.sku);
    }
    return true;
  }

  #decide(values: Values): void {
    this.decided = values;
    this.#host.requestUpdate();
  }

  readonly #follow = (event: Event): void => {
    const { product, values } = event as VariantChangeEvent;
    if (product === this.#articleOf()?.id) this.#decide(values);
  };
}
