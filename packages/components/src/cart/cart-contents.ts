import type { CartView, Client, LineId, LineView, Refusal } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { afterFrame } from '../base/after-frame.ts';
import { safeUrl } from '../base/safe-url.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import type { CartExtras } from '../cart-extras/cart-extras.ts';
import { lineTemplate } from './cart-line.ts';
import { type CartMessages, cartMessages } from './cart-messages.ts';
import { CartNews } from './cart-news.ts';
import { emptyTemplate, errorTemplate, loadingTemplate } from './cart-states.ts';
import { KeyedList } from './keyed-list.ts';
import { judgeQuantity, type QuantityDraft } from './quantity-draft.ts';
import { refusalTemplate, refusalText } from './refusal.ts';
import { RemovedLines, type RemovedLine } from './removed-lines.ts';

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
  readonly #removed = new RemovedLines();
  #list = new KeyedList();
  readonly #drafts = new Map<LineId, QuantityDraft>();
  readonly #failedPictures = new Set<string>();
  /** Resolves when more of a long list can be shown. */
  #rest: Promise<void> | undefined;
  #extras: CartExtras | undefined;
  #extrasAsked = false;
  /** The shopper has asked for one of the extras, and their code can't be had. */
  #lacking = false;

  constructor() {
    super(cartMessages);
  }

  /** Where an empty cart leads. */
  protected abstract goOn(): TemplateResult;

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#rest) return done;
    await this.#rest;
    return this.getUpdateComplete();
  }

  protected override willUpdate(): void {
    if (!this.client) return;
    const cart = this.read(this.client.cart.$cart);
    this.read(this.client.brand.$brand);
    const news = this.#news.of(cart, this.say, (refusal) => this.#refusalText(refusal));
    if (news.otherShopper) this.forget(cart);
    for (const text of news.texts) this.announce(text);
    this.#removed.drop(cart.lines);
    this.#extras?.follow(cart);
    if (this.seen && !this.#extrasAsked && asksForExtras(cart)) void this.#useExtras();
  }

  protected override updated(_changed: PropertyValues): void {
    const list = this.renderRoot.querySelector('ul');
    if (!list || !this.client) return;
    const whole = this.#list.show(list, this.#rows(this.client, this.client.cart.$cart.get()), this);
    this.#rest = whole
      ? undefined
      : (this.#rest ?? afterFrame()).then(() => {
          this.requestUpdate();
        });
  }

  /** Lines, or why there are none. */
  protected body(cart: CartView, client: Client): TemplateResult {
    const { say } = this;
    const { lines, status } = cart;
    const ids = new Set(lines.map(({ id }) => id));
    const homeless = cart.refusals.filter((refusal) => !(refusal.line && ids.has(refusal.line)) && !this.#extras?.tells(refusal));
    return html`<slot name="start"></slot>
      ${lines.length ? nothing : this.#syncNote(cart)}
      ${this.#news.changedElsewhere ? html`<p class="note news">${say.elsewhere}</p>` : nothing}
      ${homeless.map((refusal) => refusalTemplate(refusal, this.#refusalText(refusal), say, () => client.cart.dismiss(refusal.action), refusal.title))}
      ${this.#extras?.start(cart)}
      ${
        status === 'loading'
          ? loadingTemplate(say, this.#news.slow)
          : status === 'error'
            ? errorTemplate(say, () => void client.cart.refresh().catch(toldInCart))
            : // The list is filled after each update; see `KeyedList`.
              html`<ul role="list" class=${lines.length > MANY ? 'many' : ''}></ul>
                ${lines.length ? this.#end(cart) : html`${emptyTemplate(say, this.goOn())}${this.#extras?.end(cart)}`}
                <slot name="recommendations"></slot>`
      }`;
  }

  #end(cart: CartView): TemplateResult | typeof nothing {
    if (!this.seen) return nothing;
    return this.#extras
      ? this.#extras.end(cart)
      : html`<button class="link" @click=${() => this.#useExtras((extras) => extras.open())}>${this.say.extras}</button>`;
  }

  /** What comes and goes by itself stands here: in the list it would push away the line that is about to be pressed. */
  protected footer(cart: CartView): TemplateResult | typeof nothing {
    const filled = cart.lines.length > 0;
    if (!this.seen || !(filled || this.taking)) return nothing;
    const checkout = safeUrl(this.checkout, 'link');
    return html`<footer part="footer" role="presentation">
      ${filled ? html`${this.#syncNote(cart)}${this.#extras?.sums(cart)}${this.#sum(cart)}<slot name="before-checkout"></slot>` : nothing}
      <slot name="handoff"></slot>
      <div class="ways" ?hidden=${!filled}>
        <slot name="checkout">${checkout ? html`<a class="primary" href=${checkout}>${this.say.checkout}</a>` : nothing}</slot>
        <slot name="wallets"></slot>
      </div>
      <slot name="footer"></slot>
    </footer>`;
  }

  /** Whoever opens it next begins anew. */
  protected reset(): void {
    this.#list = new KeyedList();
    this.#rest = undefined;
    this.#removed.clear();
    this.#drafts.clear();
    this.#news.seen();
    this.#extras?.close();
    this.#lacking = false;
  }

  /** Another cart, or none: nothing of the one before may stay on the screen. */
  protected forget(_cart: CartView): void {
    this.#removed.clear();
    this.#drafts.clear();
    this.#extras?.close();
    this.hush();
  }

  /** A hand-off under way keeps its slot: it has yet to say what became of the cart, after the cart is gone. */
  protected get taking(): boolean {
    return this.client !== undefined && this.read(this.client.handoff.$offer).status !== 'idle';
  }

  /** Loads what goes beyond lines and totals. Without it the cart works; whoever asked for it is told. */
  async #useExtras(use?: (extras: CartExtras) => void): Promise<void> {
    this.#extrasAsked = true;
    try {
      const { CartExtras } = await import('../cart-extras/cart-extras.ts');
      this.#extras ??= await CartExtras.of({
        element: this,
        client: () => this.client,
        read: (state) => this.read(state),
        announce: (text, subject) => this.announce(text, subject),
        focusLine: (id) => void this.#focusLine(id),
      });
      this.#lacking = false;
      use?.(this.#extras);
    } catch {
      if (use) {
        this.#lacking = true;
        this.announce(this.say.refused.other(undefined));
      }
    }
    this.requestUpdate();
  }

  #rows(client: Client, cart: CartView): Map<string, () => TemplateResult> {
    const productUrl = client.brand.$brand.get().value?.links.product;
    return new Map(
      this.#removed
        .among(cart.lines)
        .map((row) =>
          'index' in row ? [`undo ${row.id}`, () => this.#undo(client, row)] : [row.id, () => this.#line(client, cart, row, productUrl)],
        ),
    );
  }

  #line(client: Client, cart: CartView, line: LineView, productUrl: string | undefined): TemplateResult {
    const { id } = line;
    const extras = this.#extras;
    return lineTemplate(line, {
      say: this.say,
      speech: this.speech,
      seen: this.seen,
      draft: this.#drafts.get(id),
      refusals: cart.refusals.filter((refusal) => refusal.line === id),
      refusalText: (refusal) => this.#refusalText(refusal),
      href: line.handle && productUrl ? safeUrl(productUrl.replace('{handle}', encodeURIComponent(line.handle)), 'link') : undefined,
      pictureFailed: this.#failedPictures.has(line.picture?.src ?? ''),
      expanded: !!extras?.isOpen(id),
      extra: this.seen ? extras?.line(line) : undefined,
      toggle: () => (extras ? extras.toggle(id) : void this.#useExtras((loaded) => loaded.toggle(id))),
      step: (by) => this.#change(client, line, by),
      type: (text) => this.#draft(id, { text }),
      finish: () => this.#finish(client, line),
      remove: () => this.#remove(client, line),
      dismiss: (refusal) => this.#dismiss(client, refusal, line),
      failPicture: () => {
        this.#failedPictures.add(line.picture?.src ?? '');
        this.requestUpdate();
      },
    });
  }

  #refusalText(refusal: Refusal): string {
    return this.#extras?.refusalText(refusal) ?? refusalText(refusal, this.say);
  }

  #undo(client: Client, { id, title }: RemovedLine): TemplateResult {
    const { say } = this;
    const undo = (): void => {
      client.cart.undoRemove(id).catch(toldInCart);
      void this.#focusLine(id);
    };
    return html`<div class="gone">
      <p class="title">${say.removed(title)}</p>
      <button class="link" aria-label=${say.undoTitle(title)} @click=${undo}>${say.undo}</button>
    </div>`;
  }

  #syncNote({ sync }: CartView): TemplateResult | typeof nothing {
    const { say } = this;
    const text = sync === 'saved' || sync === 'unsaved' || sync === 'moved' ? say[sync] : this.#lacking && say.refused.other(undefined);
    return text ? html`<p class="note">${text}</p>` : nothing;
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

  #change(client: Client, line: LineView, by: number): void {
    if (line.quantity + by < 1) return this.#remove(client, line);
    // Whoever changes the line has taken the refusal in, and soon it is no longer true.
    for (const { action, line: refused } of client.cart.$cart.get().refusals) if (refused === line.id) client.cart.dismiss(action);
    this.#drafts.delete(line.id);
    client.cart.changeQuantity(line.id, by).catch(toldInCart);
    this.announce(this.say.quantityNow(line.title, line.quantity + by), line.id);
    this.requestUpdate();
  }

  #draft(id: LineId, draft: QuantityDraft): void {
    this.#drafts.set(id, draft);
    this.requestUpdate();
  }

  /** The shopper is done typing: what makes sense is asked for, what doesn't stays there with the reason. */
  #finish(client: Client, line: LineView): void {
    const text = this.#drafts.get(line.id)?.text;
    if (text === undefined) return;
    const units = judgeQuantity(text, line);
    if (typeof units === 'string') {
      if (this.#drafts.get(line.id)?.fault !== units)
        this.announce(units === 'malformed' ? this.say.wrongQuantity(999) : this.say.left(line.available));
      return this.#draft(line.id, { text, fault: units });
    }
    this.#drafts.delete(line.id);
    if (units === line.quantity) return this.requestUpdate();
    this.#change(client, line, units - line.quantity);
  }

  #remove(client: Client, line: LineView): void {
    const { lines } = client.cart.$cart.get();
    const at = lines.findIndex(({ id }) => id === line.id);
    const next = lines[at + 1] ?? lines[at - 1];
    this.#drafts.delete(line.id);
    this.#removed.add(line, lines);
    client.cart.remove(line.id).catch(toldInCart);
    this.announce(this.say.removed(line.title));
    this.requestUpdate();
    void this.#focusLine(next?.id);
  }

  #dismiss(client: Client, refusal: Refusal, line: LineView): void {
    client.cart.dismiss(refusal.action);
    void this.#focusLine(line.id);
  }

  /** Where the pressed button was there is nothing any more; the focus must not fall out of the cart. */
  async #focusLine(id: LineId | undefined): Promise<void> {
    await this.updateComplete;
    const index = this.client?.cart.$cart.get().lines.findIndex((line) => line.id === id) ?? -1;
    const root = this.renderRoot;
    const first = (selector: string): HTMLElement | null => root.querySelector(selector);
    const target = root.querySelectorAll<HTMLElement>('.line')[index] ?? first('.gone button') ?? first('.icon') ?? first('.secondary');
    target?.focus({ preventScroll: index < 0 });
  }
}

/** There is more to tell of this cart than lines and totals. */
const asksForExtras = ({ codes, gifts, saved, changes, giftNote, lines, totals }: CartView): boolean =>
  !!(codes[0] || gifts[0] || saved[0] || changes[0] || giftNote || totals?.shipping || totals?.gifts[0]) ||
  lines.some(({ was, gone, finalSale, delivery }) => was || gone || finalSale || delivery.kind !== 'ship');
