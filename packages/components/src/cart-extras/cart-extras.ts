import type { CartView, LineId, LineView, ProblemName, Refusal, Totals } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { languageOf } from '../base/language.ts';
import { type Words, wordsOf } from '../i18n/message-set.ts';
import { type CartExtrasMessages, cartExtrasSet, type ExtrasRefusalName } from './cart-extras-messages.ts';
import { cartExtrasStyles } from './cart-extras.styles.ts';
import type { CartSeam, ExtrasContext } from './cart-seam.ts';
import { Codes, isAboutCode } from './codes.ts';
import { currencyTemplate } from './currency.ts';
import { deliveryRemark } from './delivery.ts';
import { GiftNote } from './gift-note.ts';
import { giftsTemplate } from './gifts.ts';
import { Ledger } from './ledger.ts';
import { lineExtrasStyles } from './line-extras.styles.ts';
import { LineOptions } from './line-options.ts';
import { nextStepTemplate, otherStepsTemplate, reached } from './progress.ts';
import { savedTemplate } from './saved-lines.ts';
import { sumsTemplate } from './sums.ts';

/** All of a cart beyond lines, quantities and the total: fetched when a cart has some of it, or the shopper asks. */
export class CartExtras {
  readonly #seam: CartSeam;
  #words: Words<CartExtrasMessages>;
  #language: string | undefined;
  readonly #ledger: Ledger;
  readonly #codes: Codes;
  readonly #note: GiftNote;
  readonly #options: LineOptions;
  #totals: Totals | null = null;

  private constructor(seam: CartSeam, words: Words<CartExtrasMessages>) {
    this.#seam = seam;
    this.#words = words;
    const context = (): ExtrasContext => this.#context;
    this.#ledger = new Ledger(context);
    this.#codes = new Codes(context);
    this.#note = new GiftNote(context);
    this.#options = new LineOptions(context);
  }

  /** With its words, in the language of the cart's place, and in its dress. */
  static async of(seam: CartSeam): Promise<CartExtras> {
    const { element } = seam;
    const words = await wordsOf(cartExtrasSet, languageOf(element) ?? 'en');
    const root = element.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets,
      ...[cartExtrasStyles, lineExtrasStyles].flatMap(({ styleSheet }) => styleSheet ?? []),
    ];
    return new CartExtras(seam, words);
  }

  /** Before each update: what has happened is announced. */
  follow(cart: CartView): void {
    this.#listen();
    if (cart.status !== 'ready') return;
    this.#ledger.follow(cart);
    if (!cart.totals) return;
    for (const text of reached(this.#totals, cart.totals, this.#context)) this.#seam.announce(text);
    this.#totals = cart.totals;
  }

  /** Above the lines. */
  start(cart: CartView): TemplateResult | typeof nothing {
    return this.#ledger.news(cart);
  }

  /** At the end of a line. */
  line(line: LineView): TemplateResult {
    const { say, speech } = this.#context;
    const { was, gone, finalSale } = line;
    return html`<div class="remarks">
        ${gone ? html`<p class="remark fault">${say.gone}</p>` : nothing}
        ${was ? html`<p class="remark">${say.lowestPrice(speech.money(was))}</p>` : nothing}
        ${deliveryRemark(line, this.#context)}
        ${finalSale ? html`<p class="remark">${say.finalSale}</p>` : nothing}
      </div>
      ${this.#options.template(line)}`;
  }

  /** Beneath the lines. */
  end(cart: CartView): TemplateResult {
    const { say } = this.#context;
    const adds = html`<p class="adds">
      <button class="link" aria-expanded=${this.#codes.isOpen} @click=${() => this.open()}>${say.addCode}</button>
      ${cart.giftNote === null ? html`<button class="link" aria-expanded=${this.#note.isOpen} @click=${() => this.#note.toggle(cart)}>${say.giftNote}</button>` : nothing}
    </p>`;
    return html`<div class="beneath">
      ${giftsTemplate(cart, this.#context)}
      ${otherStepsTemplate(cart, this.#context)}
      ${cart.lines.length ? html`${this.#codes.list(cart)}${adds}${this.#codes.form(cart)}${this.#note.template(cart)}` : nothing}
      ${savedTemplate(cart, this.#context)}
      ${this.#ledger.history(cart)}
      ${cart.lines.length ? currencyTemplate(cart, this.#context) : nothing}
    </div>`;
  }

  /** Above the total. */
  sums(cart: CartView): TemplateResult {
    return html`${nextStepTemplate(cart, this.#context)}${sumsTemplate(cart, this.#context)}`;
  }

  /** Why something was refused that only the extras can ask for. */
  refusalText(refusal: Refusal): string | undefined {
    const { refused } = this.#context.say;
    return isAboutCode(refusal) ? this.#codes.refusal(refusal) : isToldHere(refusal.reason) ? refused[refusal.reason] : undefined;
  }

  /** It is told where the shopper asked for it. */
  tells(refusal: Refusal): boolean {
    return isAboutCode(refusal);
  }

  isOpen(line: LineId): boolean {
    return this.#options.isOpen(line);
  }

  toggle(line: LineId): void {
    this.#options.toggle(line);
    const { element } = this.#seam;
    void element.updateComplete.then(() => element.renderRoot.querySelector('.edit')?.scrollIntoView({ block: 'nearest' }));
  }

  /** The field for codes. */
  open(): void {
    this.#codes.toggle();
    if (!this.#codes.isOpen) return;
    const { element } = this.#seam;
    void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>('#code')?.focus());
  }

  /** The cart was closed, or is another shopper's: what was begun is let go. */
  close(): void {
    this.#options.close();
    this.#codes.close();
    this.#note.close();
    const cart = this.#seam.client()?.cart.$cart.get();
    if (cart) this.#ledger.close(cart);
  }

  get #context(): ExtrasContext {
    const client = this.#seam.client();
    if (!client) throw new Error('The cart has no client');
    return { ...this.#seam, client, ...this.#words };
  }

  /** The page's language may change; until the words are here the old ones stand. */
  #listen(): void {
    const { element } = this.#seam;
    const language = languageOf(element) ?? 'en';
    if (language === this.#language) return;
    this.#language = language;
    const words = wordsOf(cartExtrasSet, language);
    if (words instanceof Promise)
      void words.then((loaded) => {
        if (this.#language === language) this.#words = loaded;
        element.requestUpdate();
      });
    else this.#words = words;
  }
}

const HERE: readonly (ProblemName | undefined)[] = ['delivery-unavailable', 'not-undoable'] satisfies readonly ExtrasRefusalName[];

const isToldHere = (reason: ProblemName | undefined): reason is ExtrasRefusalName => HERE.includes(reason);
