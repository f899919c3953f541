import type { CartView, LineId, LineView, Totals } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { languageOf } from '../base/language.ts';
import { OnDemand } from '../base/on-demand.ts';
import type { CartForms } from '../cart-forms/cart-forms.ts';
import { type Words, wordsOf } from '../i18n/message-set.ts';
import { type CartExtrasMessages, cartExtrasSet } from './cart-extras-messages.ts';
import { cartExtrasStyles } from './cart-extras.styles.ts';
import type { CartSeam, ExtrasContext } from './cart-seam.ts';
import { tellOfCheckout } from './checkout.ts';
import { codesTemplate, isAboutCode } from './codes.ts';
import { currencyTemplate } from './currency.ts';
import { deliveryRemark } from './delivery.ts';
import { giftNoteTemplate } from './gift-note.ts';
import { giftsTemplate } from './gifts.ts';
import { Ledger } from './ledger.ts';
import { nextStepTemplate, otherStepsTemplate, reached } from './progress.ts';
import { Refusals } from './refusals.ts';
import { RemovedLines, type UndoRow } from './removed-lines.ts';
import { savedTemplate } from './saved-lines.ts';
import { sumsTemplate } from './sums.ts';
import { type QuantityDraft, TypedQuantities } from './typed-quantities.ts';

/** All of a cart beyond lines, quantities and the total: fetched once those are on the screen. */
export class CartExtras {
  readonly #seam: CartSeam;
  #words: Words<CartExtrasMessages>;
  #language: string | undefined;
  readonly #ledger: Ledger;
  readonly #refusals: Refusals;
  readonly #removed: RemovedLines;
  readonly #typed: TypedQuantities;
  readonly #forms: OnDemand<CartForms>;
  /** What the shopper asked of the forms, which could not be had, and where: at a line, or beneath the lines. */
  #unmet: { readonly at: LineId | undefined; readonly use: (forms: CartForms) => void } | undefined;
  #totals: Totals | null = null;

  private constructor(seam: CartSeam, words: Words<CartExtrasMessages>) {
    this.#seam = seam;
    this.#words = words;
    const context = (): ExtrasContext => this.#context;
    this.#ledger = new Ledger(context);
    this.#refusals = new Refusals(context, seam.told);
    this.#removed = new RemovedLines(context);
    this.#typed = new TypedQuantities(context);
    this.#forms = new OnDemand(seam.element, async () => {
      const { CartForms } = await import('../cart-forms/cart-forms.ts');
      return new CartForms(context);
    });
  }

  /** With its words, in the language of the cart's place, and in its dress. */
  static async of(seam: CartSeam): Promise<CartExtras> {
    const { element } = seam;
    const words = await wordsOf(cartExtrasSet, languageOf(element) ?? 'en');
    const root = element.renderRoot as ShadowRoot;
    const { styleSheet } = cartExtrasStyles;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    tellOfCheckout(seam);
    return new CartExtras(seam, words);
  }

  /** Language that its words are in. */
  get locale(): string {
    return this.#words.speech.locale;
  }

  /** Before each update: what has happened is announced. */
  follow(cart: CartView): void {
    this.#listen();
    this.#removed.drop(cart.lines);
    if (cart.status !== 'ready') return;
    this.#refusals.follow(cart);
    this.#ledger.follow(cart);
    if (cart.refusals.some(isAboutCode) && !this.#forms.value && !this.#forms.failed) void this.#use(() => {});
    if (!cart.totals) return;
    for (const text of reached(this.#totals, cart.totals, this.#context)) this.#seam.announce(text);
    this.#totals = cart.totals;
  }

  /** Above the lines. */
  start(cart: CartView): TemplateResult {
    return html`${this.#refusals.homeless(cart)}${this.#ledger.news(cart)}`;
  }

  /** The lines, and what stands where one was. */
  rows(lines: readonly LineView[]): readonly (LineView | UndoRow)[] {
    return this.#removed.among(lines);
  }

  /** At the end of a line. */
  line(line: LineView): TemplateResult {
    const { say, speech } = this.#context;
    const { id, was, gone, finalSale, available, pending, delivery } = line;
    // A store may still have what can't be sent.
    const out = gone ? say.gone : available || pending || delivery.kind !== 'ship' ? '' : say.soldOut;
    return html`${out && html`<p class="remark fault">${out}</p>`}
      ${was ? html`<p class="remark">${say.lowestPrice(speech.money(was))}</p>` : nothing} ${deliveryRemark(line, this.#context)}
      ${finalSale ? html`<p class="remark">${say.finalSale}</p>` : nothing} ${this.#forms.value?.line(line)}${this.#lack(id)} ${this.#refusals.of(id)}`;
  }

  /** What is being typed as its quantity. */
  draft(line: LineView): QuantityDraft | undefined {
    return this.#typed.of(line);
  }

  type(event: Event, line: LineView): void {
    this.#typed.hear(event, line);
  }

  /** The shopper changes a line, or is about to take it away. */
  changing({ id }: LineView): void {
    this.#typed.forget(id);
    this.#refusals.dismiss(id);
  }

  removing(line: LineView, lines: readonly LineView[]): void {
    this.#typed.forget(line.id);
    this.#removed.add(line, lines);
  }

  /** Beneath the lines; nothing at all where there is nothing, for an empty cart takes no more room than was kept for it. */
  end(cart: CartView): TemplateResult | typeof nothing {
    if (![cart.lines, cart.gifts, cart.saved, cart.changes].some(({ length }) => length)) return nothing;
    return html`<div class="beneath">
      ${giftsTemplate(cart, this.#context)} ${otherStepsTemplate(cart, this.#context)}
      ${cart.lines.length ? html`${this.#additions(cart)}${sumsTemplate(cart, this.#context)}` : nothing} ${savedTemplate(cart, this.#context)} ${this.#ledger.history(cart)}
      ${cart.lines.length ? currencyTemplate(cart, this.#context) : nothing}
    </div>`;
  }

  /** Above the total. */
  sums(cart: CartView): TemplateResult {
    return html`${nextStepTemplate(cart, this.#context)}${sumsTemplate(cart, this.#context)}`;
  }

  isOpen(line: LineId): boolean {
    return this.#unmet?.at === line || !!this.#forms.value?.isOpen(line);
  }

  async toggle(line: LineId): Promise<void> {
    await this.#use((forms) => forms.toggle(line), line);
    const { element } = this.#seam;
    await element.updateComplete;
    element.renderRoot.querySelector('.edit')?.scrollIntoView({ block: 'nearest' });
  }

  /** The cart was closed: what was begun is let go, and what was shown counts as seen. */
  close(): void {
    this.forget();
    const cart = this.#seam.client()?.cart.$cart.get();
    if (cart) this.#ledger.close(cart);
  }

  /** Another shopper's cart: nothing of the one before may stay. */
  forget(): void {
    this.#forms.value?.close();
    this.#forms.failed = false;
    this.#unmet = undefined;
    this.#removed.clear();
    this.#typed.clear();
    this.#totals = null;
  }

  #additions(cart: CartView): TemplateResult {
    const { say } = this.#context;
    const forms = this.#forms.value;
    const note = (): void => void this.#use(({ note: form }) => form.toggle(cart));
    const code = (): void => void this.#use(({ code: form }) => form.toggle());
    return html`${codesTemplate(cart, this.#context)} ${forms?.note.isOpen ? nothing : giftNoteTemplate(cart, note, this.#context)}
      <p class="adds">
        <button class="link" aria-expanded=${!!forms?.code.isOpen(cart)} @click=${code}>${say.addCode}</button>
        ${cart.giftNote === null ? html`<button class="link" aria-expanded=${!!forms?.note.isOpen} @click=${note}>${say.giftNote}</button>` : nothing}
      </p>
      ${forms?.beneath(cart)}${this.#lack(undefined)}`;
  }

  async #use(use: (forms: CartForms) => void, at?: LineId): Promise<void> {
    const forms = this.#forms;
    await forms.fetch();
    this.#unmet = forms.value ? undefined : { at, use };
    if (forms.value) use(forms.value);
    else this.#seam.announce(this.#context.say.failed);
    this.#seam.element.requestUpdate();
  }

  /** Where something was asked for and can't be had. */
  #lack(at: LineId | undefined): TemplateResult | typeof nothing {
    const unmet = this.#unmet;
    if (!unmet || unmet.at !== at) return nothing;
    const { say } = this.#context;
    return html`<div class="note">
      <p>${say.failed}</p>
      <button class="link" @click=${() => void this.#use(unmet.use, at)}>${say.retry}</button>
    </div>`;
  }

  get #context(): ExtrasContext {
    const client = this.#seam.client();
    if (!client) throw new Error('The cart has no client');
    return { ...this.#seam, ...this.#words, client, base: this.#seam.base() };
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
