import { type CartView, lineIdOf, type LineId, type LineView, type Product } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { type Choice, choose, chosenVariant, openingChoice, valueState } from '../choice/choice.ts';
import { type ExtrasContext, toldInCart } from '../cart-extras/cart-seam.ts';
import type { DeliveryKind } from '../cart-extras/delivery.ts';
import { StoreChoice, type StoreKind } from './store-choice.ts';

type Option = Product['options'][number];

const KINDS = ['ship', 'pickup', 'same-day'] as const;

/** What can be changed of a line, in place: another size or colour, how it comes, or that it waits for later. One line at a time. */
export class LineOptions {
  readonly #context: () => ExtrasContext;
  readonly #stores: StoreChoice;
  #line: LineId | undefined;
  #choice: Choice | undefined;
  /** A way that needs a store, before one is chosen. */
  #kind: DeliveryKind | undefined;

  constructor(context: () => ExtrasContext) {
    this.#context = context;
    this.#stores = new StoreChoice(context);
  }

  isOpen(line: LineId): boolean {
    return this.#line === line;
  }

  toggle(line: LineId): void {
    const open = !this.isOpen(line);
    this.close();
    if (open) this.#line = line;
    this.#context().element.requestUpdate();
  }

  close(): void {
    this.#line = this.#choice = this.#kind = undefined;
    this.#stores.close();
  }

  template(line: LineView): TemplateResult | typeof nothing {
    if (!this.isOpen(line.id)) return nothing;
    const { say } = this.#context();
    return html`<div class="edit fields" part="options">
      ${this.#variants(line)}
      ${this.#delivery(line)}
      <p class="ways-on">
        <button class="link" @click=${() => this.#save(line)}>${say.saveForLater}</button>
        <button class="link" @click=${() => this.#done(line.id)}>${say.done}</button>
      </p>
    </div>`;
  }

  #variants(line: LineView): TemplateResult | typeof nothing {
    if (!line.options.length) return nothing;
    const { client, say, read } = this.#context();
    const found = read(client.catalogue.productOf(line.sku));
    const product = found.value;
    if (!product)
      return found.status === 'error'
        ? html`<p class="hint">${say.failed} <button class="link" @click=${() => client.catalogue.refresh()}>${say.retry}</button></p>`
        : html`<p class="hint" role="status">${say.loading}…</p>`;
    const offered = product.options.filter(({ values }) => values.length > 1);
    return offered.length
      ? html`${product.options.map((option, at) => this.#option(line, product, option, at))}${this.#update(line, product)}`
      : nothing;
  }

  #option(line: LineView, product: Product, { name, values }: Option, at: number): TemplateResult | typeof nothing {
    if (values.length < 2) return nothing;
    const { say, element } = this.#context();
    const choice = this.#chosen(line, product);
    return html`<fieldset class="choices segments">
      <legend>${name}</legend>
      <div>
        ${values.map(({ id, label }) => {
          const state = valueState(product, choice, at, id);
          const text = state === 'available' ? label : state === 'sold-out' ? say.valueSoldOut(label) : say.valueNotMade(label);
          const pick = (): void => {
            this.#choice = choose(choice, at, id);
            element.requestUpdate();
          };
          return html`<label class=${state === 'available' ? 'choice' : 'choice out'}>
            <input type="radio" name=${`option-${at}`} aria-label=${text} .checked=${choice[at] === id} @change=${pick} /><bdi aria-hidden="true">${label}</bdi>
          </label>`;
        })}
      </div>
    </fieldset>`;
  }

  /** A choice is made step by step, and may pass what is not made: it counts when the shopper says so. */
  #update(line: LineView, product: Product): TemplateResult | typeof nothing {
    const { say, speech } = this.#context();
    const choice = this.#chosen(line, product);
    const variant = chosenVariant(product, choice);
    if (variant?.sku === line.sku) return nothing;
    const fault = !variant ? say.notMade : variant.available < 1 ? say.soldOut : undefined;
    return html`<div class="update">
      <p role="status" class=${fault ? 'fault' : 'hint'}>${fault ?? (variant ? speech.money(variant.price) : '')}</p>
      <button class="primary" aria-disabled=${fault ? 'true' : nothing} @click=${() => fault || !variant || this.#change(line, product, variant.sku)}>${say.change}</button>
    </div>`;
  }

  #chosen({ sku }: LineView, product: Product): Choice {
    return this.#choice ?? openingChoice(product, sku);
  }

  #change(line: LineView, product: Product, sku: string): void {
    const { client, say, announce, element, focusLine } = this.#context();
    const choice = this.#chosen(line, product);
    const labels = product.options.flatMap(({ values }, at) => values.filter(({ id }) => id === choice[at]).map(({ label }) => label));
    client.cart.changeVariant(line.id, sku).catch(toldInCart);
    this.close();
    announce(`${line.title}: ${say.changedTo(labels.join(' · '))}`);
    element.requestUpdate();
    focusLine(lineIdOf(sku));
  }

  #delivery(line: LineView): TemplateResult {
    const { client, say, element } = this.#context();
    const kind = this.#kind ?? line.delivery.kind;
    const names = { ship: say.ship, pickup: say.pickup, 'same-day': say.sameDay } as const;
    const choose = (wanted: DeliveryKind): void => {
      this.#kind = wanted;
      if (wanted === 'ship' && line.delivery.kind !== 'ship') client.cart.setDelivery(line.id, { kind: 'ship' }).catch(toldInCart);
      element.requestUpdate();
    };
    return html`<fieldset class="choices segments">
        <legend>${say.delivery}</legend>
        <div>
          ${KINDS.map(
            (one) =>
              html`<label class="choice"><input type="radio" name="delivery" value=${one} .checked=${kind === one} @change=${() => choose(one)} /><span>${names[one]}</span></label>`,
          )}
        </div>
      </fieldset>
      ${isFromStore(kind) ? this.#stores.template(line, kind) : nothing}`;
  }

  #save(line: LineView): void {
    const { client, say, announce, element, focusLine } = this.#context();
    const { lines }: CartView = client.cart.$cart.get();
    const at = lines.findIndex(({ id }) => id === line.id);
    client.cart.saveForLater(line.id).catch(toldInCart);
    this.close();
    announce(say.savedTitle(line.title));
    element.requestUpdate();
    focusLine((lines[at + 1] ?? lines[at - 1])?.id);
  }

  #done(line: LineId): void {
    this.close();
    const { element, focusLine } = this.#context();
    element.requestUpdate();
    focusLine(line);
  }
}

const isFromStore = (kind: DeliveryKind): kind is StoreKind => kind !== 'ship';
