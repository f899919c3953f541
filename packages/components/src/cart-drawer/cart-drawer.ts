import type { CartView, Client, LineId, LineView, Refusal } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { afterFrame } from '../base/after-frame.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { CLOSE, icon } from '../base/icon.ts';
import { safeUrl } from '../base/safe-url.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { type CartMessages, cartMessages } from '../cart/cart-messages.ts';
import { CartCloseEvent } from '../events/cart-close-event.ts';
import type { CartOpenEvent } from '../events/cart-open-event.ts';
import { cartDrawerStyles } from './cart-drawer.styles.ts';
import { CartNews } from './cart-news.ts';
import { cartLineStyles } from './cart-line.styles.ts';
import { emptyTemplate, errorTemplate, loadingTemplate } from './cart-states.ts';
import { lineTemplate } from './cart-line.ts';
import { holdPage } from './hold-page.ts';
import { KeyedList } from './keyed-list.ts';
import { judgeQuantity, type QuantityDraft } from './quantity-draft.ts';
import { refusalTemplate } from './refusal.ts';
import { RemovedLines, type RemovedLine } from './removed-lines.ts';

/** Milliseconds within which a second tap belongs to the first. */
const DOUBLE_TAP = 350;

/** Refusals and the like are told in the cart itself. */
const toldInCart = (): void => {};

/**
 * The cart: a drawer at the end of the screen, over everything, with what is in it, what it costs and where it can go from here.
 * It opens by itself when something is added or a cart button is pressed.
 *
 * @slot checkout - The way to pay: a link or a button of the page.
 * @slot handoff - The way to take the cart along, such as `<tl-handoff>`.
 * @slot empty - What an empty cart shows.
 * @csspart dialog - The drawer.
 * @csspart line - One line.
 * @csspart refusal - What the server refused, and why.
 * @csspart footer - Totals and ways on.
 * @cssprop --tl-size-drawer - The drawer's width, where the screen is wider.
 * @cssprop --tl-size-thumb - The width of a line's picture.
 * @cssprop --tl-color-scrim - What lies over the page meanwhile.
 * @fires tl-cart-close - The drawer was closed.
 */
export class CartDrawer extends ThroughlineElement<CartMessages> {
  static override styles = [hostStyles, buttonStyles, cartDrawerStyles, cartLineStyles];
  static override properties = { ...ThroughlineElement.properties, open: { type: Boolean, reflect: true } };

  /** Whether the drawer is open. */
  declare open: boolean;

  readonly #news = new CartNews(this);
  readonly #removed = new RemovedLines();
  #list = new KeyedList();
  readonly #drafts = new Map<LineId, QuantityDraft>();
  readonly #failedPictures = new Set<string>();
  /** The shopper whose cart was shown has left. */
  #left = false;
  #opener: HTMLElement | undefined;
  #endSpeech: (() => void) | undefined;
  #releasePage: (() => void) | undefined;
  /** The lines are on the screen; what is done with them follows a frame later, for the shopper waits for the lines. */
  #seen = false;
  #frame: Promise<void> | undefined;

  constructor() {
    super(cartMessages);
    this.open = false;
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
    const done = await super.getUpdateComplete();
    if (!this.open || this.#seen) return done;
    await this.#frame;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    if (!this.client) return;
    const cart = this.read(this.client.cart.$cart);
    this.read(this.client.brand.$brand);
    const news = this.#news.of(cart, this.say);
    if (news.otherShopper) this.#forget(cart);
    if (this.#left && !this.#taking) this.open = this.#left = false;
    for (const text of news.texts) this.announce(text);
    this.#removed.drop(cart.lines);
  }

  protected override updated(changed: PropertyValues): void {
    const list = this.renderRoot.querySelector('ul');
    if (list && this.client) this.#list.show(list, this.#rows(this.client, this.client.cart.$cart.get()), this);
    if (!changed.has('open')) return;
    if (this.open) this.#show();
    else this.#hide();
  }

  protected override render(): TemplateResult {
    const cart = this.open && this.client ? this.read(this.client.cart.$cart) : undefined;
    const { say } = this;
    return html`<div class="scrim" popover="manual"><dialog part="dialog" aria-labelledby="heading" @close=${this.#close} @pointerdown=${this.#pointer} @mousedown=${this.#pointer} @click=${this.#pointer}>
      <div class=${`panel ${this.client?.channel}`}>
        <header role="presentation">
          <h2 id="heading">${say.heading} ${cart?.quantity ? html`<span class="count">${say.units(cart.quantity)}</span>` : nothing}</h2>
          <button class="icon" aria-label=${say.close} @click=${this.#close}>${icon(CLOSE)}</button>
        </header>
        <div class="body">${this.client && cart ? this.#body(this.client, cart) : nothing}</div>
        ${cart && this.#seen && (cart.lines.length || this.#taking) ? this.#footer(cart) : nothing}
        <p class="spoken" role="status"></p>
      </div>
    </dialog></div>`;
  }

  #body(client: Client, cart: CartView): TemplateResult {
    const { say } = this;
    const ids = new Set(cart.lines.map(({ id }) => id));
    const homeless = cart.refusals.filter(({ line }) => !line || !ids.has(line));
    return html`${cart.lines.length ? nothing : this.#syncNote(cart)}
      ${this.#news.changedElsewhere ? html`<p class="note news">${say.elsewhere}</p>` : nothing}
      ${homeless.map((refusal) => refusalTemplate(refusal, say, () => client.cart.dismiss(refusal.action), refusal.title))}
      ${
        cart.status === 'loading'
          ? loadingTemplate(say, this.#news.slow)
          : cart.status === 'error'
            ? errorTemplate(say, () => void client.cart.refresh().catch(toldInCart))
            : this.#lines(cart)
      }`;
  }

  /** The list is filled after each update; see `KeyedList`. */
  #lines(cart: CartView): TemplateResult {
    return html`<ul role="list"></ul>${cart.lines.length ? nothing : emptyTemplate(this.say, this.#close)}`;
  }

  #rows(client: Client, cart: CartView): Map<string, TemplateResult> {
    const productUrl = client.brand.$brand.get().value?.links.product;
    return new Map(
      this.#removed
        .among(cart.lines)
        .map((row) => ('index' in row ? [`undo ${row.id}`, this.#undo(client, row)] : [row.id, this.#line(client, cart, row, productUrl)])),
    );
  }

  #line(client: Client, cart: CartView, line: LineView, productUrl: string | undefined): TemplateResult {
    const { id } = line;
    return lineTemplate(line, {
      say: this.say,
      speech: this.speech,
      seen: this.#seen,
      draft: this.#drafts.get(id),
      refusals: cart.refusals.filter((refusal) => refusal.line === id),
      href: line.handle && productUrl ? safeUrl(productUrl.replace('{handle}', encodeURIComponent(line.handle)), 'link') : undefined,
      pictureFailed: this.#failedPictures.has(line.picture?.src ?? ''),
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
    return sync === 'saved' || sync === 'unsaved' || sync === 'moved' ? html`<p class="note">${this.say[sync]}</p>` : nothing;
  }

  /** What comes and goes by itself stands here: in the list it would push away the line that is about to be pressed. */
  #footer(cart: CartView): TemplateResult {
    return html`<footer part="footer" role="presentation">
      ${cart.lines.length ? html`${this.#syncNote(cart)}${this.#sum(cart)}` : nothing}
      <slot name="handoff"></slot>
      <slot name="checkout" ?hidden=${!cart.lines.length}></slot>
    </footer>`;
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

  /** Where the pressed button was there is nothing any more; the focus must not fall out of the drawer. */
  async #focusLine(id: LineId | undefined): Promise<void> {
    await this.updateComplete;
    const index = this.client?.cart.$cart.get().lines.findIndex((line) => line.id === id) ?? -1;
    const root = this.renderRoot;
    const target =
      root.querySelectorAll<HTMLElement>('.line')[index] ??
      root.querySelector<HTMLElement>('.gone button') ??
      root.querySelector<HTMLElement>('.icon');
    target?.focus({ preventScroll: index < 0 });
  }

  readonly #asked = (asked: Event): void => {
    const event = asked as CartOpenEvent;
    if (event.defaultPrevented || event.taken || !this.client) return;
    event.taken = true;
    const opener = event.composedPath()[0];
    this.#opener = opener instanceof HTMLElement ? opener : undefined;
    this.open = true;
  };

  #backdrop = false;
  #openedAt = 0;
  /** The press under way is still part of the double tap that opened the drawer. */
  #echo = false;
  /** The drawer has been pressed for its own sake. */
  #awake = false;

  readonly #pointer = {
    capture: true,
    handleEvent: (event: PointerEvent): void => {
      const { type, detail, pointerType, timeStamp } = event;
      const press = type === 'pointerdown';
      if (press) this.#echo = pointerType === 'touch' && timeStamp - this.#openedAt < DOUBLE_TAP;
      // The drawer comes up under the pointer: what a second tap hits there nobody meant. Clicks by key count as none and pass.
      this.#awake ||= detail === 1 && !this.#echo;
      if (detail && !this.#awake) {
        event.preventDefault();
        return event.stopImmediatePropagation();
      }
      // A press that begins and ends beside the drawer closes it; one that only ends there was a selection being dragged.
      const outside = event.target === this.#dialog;
      if (press) this.#backdrop = outside;
      else if (type === 'click' && outside && this.#backdrop) this.#close();
    },
  };

  #show(): void {
    const dialog = this.#dialog;
    if (this.#endSpeech || !dialog) return;
    this.#openedAt = performance.now();
    this.#awake = false;
    // First it is seen, then it is modal: for that the browser styles the whole page anew, and the shopper would wait for it.
    dialog.parentElement?.showPopover();
    dialog.open = true;
    this.#endSpeech = this.speakThrough(this.renderRoot.querySelector('[role=status]') ?? dialog);
    this.#frame = afterFrame().then(() => {
      if (!dialog.open || this.#releasePage) return;
      this.#seen = true;
      this.requestUpdate();
      dialog.open = false;
      dialog.showModal();
      this.#releasePage = holdPage(this.ownerDocument);
    });
  }

  readonly #close = (): void => {
    this.open = false;
  };

  /** However the drawer came to be closed: a button, the page, or the browser on Esc. */
  #hide(): void {
    if (!this.#endSpeech) return;
    this.#endSpeech();
    this.#endSpeech = undefined;
    this.#seen = false;
    this.#releasePage?.();
    this.#releasePage = undefined;
    this.#dialog?.close();
    this.#dialog?.parentElement?.hidePopover();
    this.#list = new KeyedList();
    this.#removed.clear();
    this.#drafts.clear();
    this.#news.seen();
    this.#opener?.focus({ preventScroll: true });
    this.#opener = undefined;
    this.dispatchEvent(new CartCloseEvent(this.tagPrefix));
  }

  /** Another cart, or none: nothing of the one before may stay on the screen. */
  #forget(cart: CartView): void {
    this.#removed.clear();
    this.#drafts.clear();
    this.hush();
    this.#left = !cart.id && cart.sync !== 'moved';
  }

  /** A hand-off under way keeps its slot: it has yet to say what became of the cart, after the cart is gone. */
  get #taking(): boolean {
    return this.client !== undefined && this.read(this.client.handoff.$offer).status !== 'idle';
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-cart-drawer': CartDrawer;
  }
}
