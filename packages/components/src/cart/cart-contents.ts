import type { CartView, Client, LineId, LineView } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { afterFrame } from '../base/after-frame.ts';
import { OnDemand } from '../base/on-demand.ts';
import { safeUrl } from '../base/safe-url.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import type { CartExtras } from '../cart-extras/cart-extras.ts';
import { lineTemplate } from './cart-line.ts';
import { type CartMessages, cartMessages } from './cart-messages.ts';
import { CartNews } from './cart-news.ts';
import { emptyTemplate, errorTemplate, loadingTemplate } from './cart-states.ts';
import { KeyedList, type Row } from './keyed-list.ts';

/** From how many lines on those out of sight are not laid out. */
const MANY = 30;

/** Refusals and the like are told in the cart itself. */
const toldInCart = (): void => {};

/** What a drawer and a page show of the cart: its lines, what they cost, and the ways on. */
export abstract class CartContents extends ThroughlineElement<CartMessages> {
  static override properties = { ...ThroughlineElement.properties, checkout: {} };

  /** URL of the checkout, for a page that puts nothing of its own into that slot. */
  declare checkout: string | undefined;

  /** The lines are on the screen; what is done with them follows a frame later, for the shopper waits for the lines. */
  protected abstract readonly seen: boolean;
  readonly #news = new CartNews(this);
  #list = new KeyedList();
  readonly #failedPictures = new Set<string>();
  /** Resolves when more of a long list can be shown. */
  #rest: Promise<void> | undefined;
  /** What goes beyond lines and totals. */
  readonly #extras = new OnDemand(this, async () => {
    const { CartExtras } = await import('../cart-extras/cart-extras.ts');
    return CartExtras.of({
      element: this,
      told: this.#news.before,
      client: () => this.client,
      base: () => this.say,
      read: (state) => this.read(state),
      announce: (text, subject) => this.announce(text, subject),
      change: (line, by) => this.#change(line, by),
      focusLine: (id) => void this.#focusLine(id),
    });
  });

  constructor() {
    super(cartMessages);
  }

  /** Where an empty cart leads. */
  protected abstract goOn(): TemplateResult;

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const rest = this.#rest ?? this.#extras.coming;
    if (!rest) return done;
    await rest;
    return this.getUpdateComplete();
  }

  protected override willUpdate(): void {
    if (!this.client) return;
    const cart = this.read(this.client.cart.$cart);
    this.read(this.client.brand.$brand);
    const news = this.#news.of(cart, this.say);
    if (news.otherShopper) this.forget(cart);
    for (const text of news.texts) this.announce(text);
    const { value, coming, failed } = this.#extras;
    value?.follow(cart);
    if ((this.seen || cart.refusals[0]) && !value && !coming && !failed) void this.#useExtras();
  }

  protected override updated(_changed: PropertyValues): void {
    const list = this.renderRoot.querySelector('ul');
    if (!list || !this.client) return;
    const whole = this.#list.show(list, this.#rows(this.client, this.client.cart.$cart.get()), this);
    this.#rest = whole
      ? undefined
      : (this.#rest ??
        afterFrame().then(() => {
          this.#rest = undefined;
          this.requestUpdate();
        }));
  }

  /** Lines, or why there are none; beneath them `last`. */
  protected body(cart: CartView, client: Client, last: TemplateResult | typeof nothing = nothing): TemplateResult {
    const { say } = this;
    const { lines, status } = cart;
    return html`<slot name="start"></slot>
      ${lines.length ? nothing : this.#notes(cart)}
      ${this.#news.changedElsewhere ? html`<p class="note news">${say.elsewhere}</p>` : nothing}
      ${this.#extras.value?.start(cart)}
      ${
        status === 'loading'
          ? loadingTemplate(say, this.#news.slow)
          : status === 'error'
            ? errorTemplate(say, () => void client.cart.refresh().catch(toldInCart))
            : // The list is filled after each update; see `KeyedList`.
              html`<ul role="list" class=${lines.length > MANY ? 'many' : ''}></ul>
                ${lines.length ? nothing : emptyTemplate(say, this.goOn())}${this.seen ? this.#extras.value?.end(cart) : nothing}
                ${last}`
      }`;
  }

  /** What comes and goes by itself stands here: in the list it would push away the line that is about to be pressed. */
  protected footer(cart: CartView): TemplateResult | typeof nothing {
    const filled = cart.lines.length > 0;
    if (!this.seen || !(filled || this.taking)) return nothing;
    const checkout = safeUrl(this.checkout, 'link');
    return html`<footer part="footer" role="presentation">
      ${
        filled
          ? html`${this.#notes(cart)}${this.#extras.value?.sums(cart)}${this.#sum(cart)}<slot name="before-checkout"></slot>
              <slot name="checkout">${checkout ? html`<a class="primary" part="checkout" href=${checkout}>${this.say.checkout}</a>` : nothing}</slot>
              <slot name="wallets"></slot>`
          : nothing
      }
      <slot name="handoff"></slot>
      <slot name="footer"></slot>
    </footer>`;
  }

  /** Whoever opens it next begins anew. */
  protected reset(): void {
    this.#list = new KeyedList();
    this.#rest = undefined;
    this.#news.seen();
    this.#extras.value?.close();
    this.#extras.failed = false;
  }

  /** Another cart, or none: nothing of the one before may stay on the screen. */
  protected forget(_cart: CartView): void {
    this.#extras.value?.forget();
    this.hush();
  }

  /** A hand-off under way keeps its slot: it has yet to say what became of the cart, after the cart is gone. */
  protected get taking(): boolean {
    return this.client !== undefined && this.read(this.client.handoff.$offer).status !== 'idle';
  }

  /** Without the extras the cart works; that they are missing is said. */
  async #useExtras(use?: (extras: CartExtras) => void): Promise<void> {
    const extras = this.#extras;
    await extras.fetch();
    if (extras.value) use?.(extras.value);
    else this.announce(this.say.lacking);
  }

  #rows(client: Client, { lines, refusals }: CartView): Map<string, Row> {
    const productUrl = client.brand.$brand.get().value?.links.product;
    const extras = this.#extras.value;
    return new Map(
      (extras?.rows(lines) ?? lines).map((row) => {
        if ('undo' in row) return [row.key, { facts: row.key + extras?.locale, show: row.undo }];
        const { id, picture } = row;
        const facts = [
          row,
          productUrl,
          this.seen,
          this.speech.locale,
          this.#failedPictures.has(picture?.src ?? ''),
          extras?.draft(row),
          extras?.locale,
          refusals.filter(({ line }) => line === id),
        ];
        return [id, { facts: extras?.isOpen(id) ? undefined : JSON.stringify(facts), show: () => this.#line(row, productUrl) }];
      }),
    );
  }

  #line(line: LineView, productUrl: string | undefined): TemplateResult {
    const { id } = line;
    const extras = this.#extras.value;
    return lineTemplate(line, {
      say: this.say,
      speech: this.speech,
      seen: this.seen,
      draft: extras?.draft(line),
      href: line.handle && productUrl ? safeUrl(productUrl.replace('{handle}', encodeURIComponent(line.handle)), 'link') : undefined,
      pictureFailed: this.#failedPictures.has(line.picture?.src ?? ''),
      expanded: !!extras?.isOpen(id),
      extra: this.seen ? extras?.line(line) : undefined,
      toggle: () => void this.#useExtras((loaded) => void loaded.toggle(id)),
      step: (by) => this.#change(line, by),
      type: extras && ((event) => extras.type(event, line)),
      remove: () => this.#remove(line),
      failPicture: () => {
        this.#failedPictures.add(line.picture?.src ?? '');
        this.requestUpdate();
      },
    });
  }

  #notes({ sync }: CartView): TemplateResult {
    const { say } = this;
    return html`${sync === 'saved' || sync === 'unsaved' || sync === 'moved' ? html`<p class="note">${say[sync]}</p>` : nothing}
    ${this.#extras.failed ? html`<div class="note"><p>${say.lacking}</p><button class="link" @click=${() => void this.#useExtras()}>${say.retry}</button></div>` : nothing}`;
  }

  #sum({ totals, sync }: CartView): TemplateResult {
    const { say, speech } = this;
    const waiting = sync === 'saved' || sync === 'unsaved' ? say.totalLater : this.#news.slow ? say.slow : `${say.pending}…`;
    return html`<div class="sum">
      <span>${say.total}</span>
      ${totals ? html`<span class="price">${speech.money(totals.total)}</span>` : html`<span class="wait"></span>`}
      <span class="hint">${totals ? say.taxIncluded(speech.money(totals.taxIncluded)) : waiting}</span>
    </div>`;
  }

  #change(line: LineView, by: number): void {
    if (line.quantity + by < 1) return this.#remove(line);
    this.#extras.value?.changing(line);
    this.client?.cart.changeQuantity(line.id, by).catch(toldInCart);
    this.announce(this.say.quantityNow(line.title, line.quantity + by), line.id);
    this.requestUpdate();
  }

  #remove(line: LineView): void {
    const { cart } = this.client ?? {};
    if (!cart) return;
    const { lines } = cart.$cart.get();
    const at = lines.findIndex(({ id }) => id === line.id);
    const next = lines[at + 1] ?? lines[at - 1];
    this.#extras.value?.removing(line, lines);
    cart.remove(line.id).catch(toldInCart);
    this.announce(this.say.removed(line.title));
    this.requestUpdate();
    void this.#focusLine(next?.id);
  }

  /** Where the pressed button was there is nothing any more; the focus must not fall out of the cart. */
  async #focusLine(id: LineId | undefined): Promise<void> {
    await super.getUpdateComplete();
    const index = this.client?.cart.$cart.get().lines.findIndex((line) => line.id === id) ?? -1;
    const root = this.renderRoot;
    const first = (selector: string): HTMLElement | null => root.querySelector(selector);
    const target = root.querySelectorAll<HTMLElement>('.line')[index] ?? first('.gone button') ?? first('.icon') ?? first('.secondary');
    target?.focus({ preventScroll: index < 0 });
  }
}
