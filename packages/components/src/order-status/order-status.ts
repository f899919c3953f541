import type { Client, Loadable, Order, OrderId } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badgeStyles } from '../badge/badge.styles.ts';
import { Again } from '../base/again.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { Companion } from '../base/companion.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { SessionEnd } from '../base/session-end.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { AddEvent } from '../events/add-event.ts';
import { AddedEvent } from '../events/added-event.ts';
import { CartOpenEvent } from '../events/cart-open-event.ts';
import { OrderOpenEvent } from '../events/order-open-event.ts';
import { isolated } from '../i18n/isolated.ts';
import { lookupStyles } from '../order-lookup/lookup.styles.ts';
import { OrderLookup } from '../order-lookup/order-lookup.ts';
import { type Trouble, troubleIn, troubleOf } from '../order-lookup/trouble.ts';
import { pictureStyles } from '../picture/picture.styles.ts';
import { printAlone } from '../receipt/print-alone.ts';
import { receiptStyles } from '../receipt/receipt.styles.ts';
import type { ReturnsElement } from '../returns/returns.ts';
import type { OrderStatusMessages } from './order-status-messages.en.ts';
import { orderStatusMessages } from './order-status-messages.ts';
import { orderStatusStyles } from './order-status.styles.ts';
import { orderView } from './order-view.ts';

/**
 * One order: where it is, the code to pick it up with, what is in it. Takes the code of a receipt (`#tl-order=`) out of the address; else
 * the shopper finds the order by its number and e-mail, or among her own. Prints as a receipt. "Return something" opens `<tl-returns>` here.
 *
 * @slot footer - Beneath everything, such as how to reach somebody.
 * @csspart panel - All of it.
 * @csspart pickup-code - The digits to say at the counter.
 * @fires tl-order-open - The shopper opened an order here. `order`.
 * @fires tl-add - She orders an article again; `preventDefault()` keeps it out of the bag. `sku`, `quantity`.
 * @fires tl-added - It is in the bag. `sku`, `quantity`.
 * @fires tl-cart-open - The bag shall be shown, with what was ordered again.
 */
export class OrderStatusElement extends ThroughlineElement<OrderStatusMessages> {
  static override styles = [
    hostStyles,
    buttonStyles,
    badgeStyles,
    fieldStyles,
    noticeStyles,
    skeletonStyles,
    pictureStyles,
    lookupStyles,
    receiptStyles,
    orderStatusStyles,
  ];
  static override properties = {
    ...ThroughlineElement.properties,
    order: {},
    opened: { state: true },
    returning: { state: true },
    asking: { state: true },
    reordered: { state: true },
  };

  /** An order that this page may open: of whoever is signed in, or looked up here. Left out, the shopper opens one. */
  declare order: OrderId | undefined;
  declare protected opened: OrderId | undefined;
  /** It is being returned. */
  declare protected returning: boolean;
  /** The shopper was asked whether she cancels. */
  declare protected asking: boolean;
  /** Pieces that were ordered again, and no bag has come up that shows them. */
  declare protected reordered: number;

  readonly #view = new LoadableView(this);
  readonly #lookup = new OrderLookup(this, () => this.client, { order: (order) => this.#open(order) });
  readonly #returns = new Companion<ReturnsElement>(this, 'returns', () => import('../returns/define.ts'));
  readonly #again = new Again(this);
  #trouble: Trouble | undefined;
  #busy = false;
  #lead = false;

  constructor() {
    super(orderStatusMessages);
    this.returning = false;
    this.asking = false;
    this.reordered = 0;
    this.addController(new SessionEnd(this, () => this.#forget()));
  }

  /** Leads to the heading. */
  override focus(options?: FocusOptions): void {
    if (this.returning) this.#returns.lead();
    else void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.client) return;
    if (this.order && (changed.has('order') || (changed.has('client') && !this.opened))) this.#open(this.order, false);
    const state = this.#state;
    // It is closed again, or somebody else's.
    if (state?.status === 'error' && !state.value && (state.problem.status === 401 || state.problem.status === 404)) {
      this.opened = undefined;
      this.returning = false;
      this.#lead = true;
      if (state.problem.status === 404) this.#lookup.explain('lapsed');
    }
  }

  protected override updated(): void {
    if (!this.#lead) return;
    this.#lead = false;
    this.focus();
  }

  protected override render(): TemplateResult {
    const { say, opened } = this;
    if (this.returning && opened) {
      this.#returns.element.setAttribute('order', opened);
      return html`<div class="panel"><button type="button" class="plain no-print back" @click=${() => this.#turn(false)}>${say.backToOrder}</button></div>
        ${this.#returns.show(say)}`;
    }
    const { value, status } = this.#state ?? { value: null };
    const title = value ? say.order(isolated(value.number)) : opened && status !== 'error' ? say.loading : say.findTitle;
    return html`<section class="panel" part="panel" aria-labelledby="title">
      <header>
        <h2 id="title" tabindex="-1">${title}</h2>
        <p class="lead">${value ? say.now[value.status] : opened ? nothing : say.findLead}</p>
      </header>
      ${opened ? this.#shown() : this.#lookup.show({ say, speech: this.speech, tagPrefix: this.tagPrefix, read: (state) => this.read(state) })}
      <slot name="footer"></slot>
    </section>`;
  }

  get #state(): Loadable<Order> | undefined {
    const { client, opened } = this;
    return client && opened && !this.#again.resting ? this.read(client.orders.order(opened)) : undefined;
  }

  #shown(): TemplateResult {
    const { client, say, speech } = this;
    const online = !client || this.read(client.$network) === 'online';
    return this.#view.show(this.#state, {
      ...{ say, speech, online, retry: this.#again.ask },
      skeleton: html`<div class="lines">${[0, 1, 2].map(() => html`<span class="bone row"></span>`)}</div>`,
      ready: (order) => {
        const store = order.store && client ? this.read(client.stores.store(order.store)).value : null;
        return html`${orderView({ say, speech, order, store })} ${this.#actions(order)}`;
      },
    });
  }

  #actions(order: Order): TemplateResult {
    const { say, client } = this;
    return html`<div class="buttons no-print">
        <button type="button" class="secondary" @click=${() => this.#turn(true)}>${say.returnIt}</button>
        ${client && order.view === 'full' ? html`<button type="button" class="secondary" @click=${() => this.#reorder(client, order)}>${say.reorder}</button>` : nothing}
        ${client?.channel === 'kiosk' ? nothing : html`<button type="button" class="secondary" @click=${() => printAlone(this)}>${say.print}</button>`}
        ${order.cancellable && !this.asking ? html`<button type="button" class="plain" @click=${() => this.#ask(true)}>${say.cancel}</button>` : nothing}
        <button type="button" class="plain" @click=${() => this.#close()}>${say.another}</button>
      </div>
      ${this.reordered ? html`<p class="notice good no-print">${say.reordered(say.pieces(this.reordered))}</p>` : nothing}
      ${
        this.asking && order.cancellable
          ? html`<div class="notice watch no-print" id="asking" tabindex="-1"><span>${say.cancelSure}</span>
            <button type="button" class="secondary" aria-disabled=${this.#busy} @click=${() => this.#cancel(order.id)}>${this.#busy ? say.finding : say.cancelYes}</button>
            <button type="button" class="plain" @click=${() => this.#ask(false)}>${say.cancelNo}</button></div>`
          : nothing
      }
      ${this.#trouble ? html`<p class="notice bad" role="alert"><span>${troubleIn(this.#trouble, say, { 'order-status': say.cancelLate })}</span></p>` : nothing}`;
  }

  #open(order: OrderId, lead = true): void {
    if (lead) this.dispatchEvent(new OrderOpenEvent(this.tagPrefix, order));
    this.opened = order;
    this.reordered = 0;
    this.returning = this.asking = false;
    this.#trouble = undefined;
    this.#lead = lead;
  }

  #close(): void {
    this.opened = this.#trouble = undefined;
    this.returning = this.asking = false;
    this.reordered = 0;
    this.#returns.drop();
    this.#lead = true;
  }

  #turn(returning: boolean): void {
    this.returning = returning;
    this.#lead = true;
  }

  /** At today's prices. What can't be had any more is told in the bag. */
  #reorder({ cart }: Client, { lines }: Order): void {
    const { tagPrefix } = this;
    let pieces = 0;
    for (const { sku, quantity, total } of lines) {
      // What came for nothing is an offer's to give.
      if (total?.amount === 0 || !this.dispatchEvent(new AddEvent(tagPrefix, sku, quantity))) continue;
      cart.add({ sku, quantity }).catch(() => {});
      this.dispatchEvent(new AddedEvent(tagPrefix, sku, quantity));
      pieces += quantity;
    }
    if (!pieces) return;
    this.announce(this.say.reordered(this.say.pieces(pieces)));
    const open = new CartOpenEvent(tagPrefix);
    this.dispatchEvent(open);
    this.reordered = open.taken ? 0 : pieces;
  }

  #ask(asking: boolean): void {
    this.asking = asking;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(asking ? '#asking' : 'h2')?.focus());
  }

  async #cancel(id: OrderId): Promise<void> {
    const { client } = this;
    if (!client || this.#busy) return;
    this.#busy = true;
    this.#trouble = undefined;
    this.requestUpdate();
    try {
      await client.orders.cancel(id);
      this.announce(this.say.now['cancelled'] ?? '');
    } catch (error) {
      this.#trouble = troubleOf(error);
    }
    this.#busy = false;
    this.#ask(false);
  }

  #forget(): void {
    this.#close();
    this.#lookup.forget();
    this.#lead = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-order-status': OrderStatusElement;
  }
}
