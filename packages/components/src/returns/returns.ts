import type { Loadable, OrderId, Return, Returnable, ReturnId } from '@throughline/client';
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
import { OrderOpenEvent } from '../events/order-open-event.ts';
import { ReturnedEvent } from '../events/returned-event.ts';
import { isolated } from '../i18n/isolated.ts';
import { lookupStyles } from '../order-lookup/lookup.styles.ts';
import { OrderLookup } from '../order-lookup/order-lookup.ts';
import { stepsLine } from '../order-lookup/steps.ts';
import { photoStyles } from '../photos/photo.styles.ts';
import { pictureStyles } from '../picture/picture.styles.ts';
import { LINES } from '../receipt/bones.ts';
import { receiptStyles } from '../receipt/receipt.styles.ts';
import type { ReturnStatusElement } from '../return-status/return-status.ts';
import type { WithdrawalElement } from '../withdrawal/withdrawal.ts';
import { type Step, STEPS } from './desk.ts';
import { ReturnForm } from './return-form.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';
import { returnsMessages } from './returns-messages.ts';
import { returnsStyles } from './returns.styles.ts';

/** `find` opens an order, the steps lead to a `return`; beside them the lane of the withdrawal. */
type Stage = 'find' | Step | 'return' | 'withdraw';

const isStep = (stage: Stage): stage is Step => STEPS.some((step) => step === stage);

/** The first is the finding. */
const COUNT = STEPS.length + 1;

/**
 * Returns and exchanges from the order to the code for the counter, and beside them the statutory withdrawal. Takes the code of a receipt
 * (`#tl-order=`) or of a return (`#tl-return=`) out of the address. What is filled in is kept on the device until it is sent, and goes on
 * elsewhere with a code when the shopper asks for one.
 *
 * @slot store - Beneath "Bring it to a store": the way to the stores.
 * @slot drop-off - Beneath "Leave it at a drop-off point".
 * @slot pickup - Beneath "Have it fetched".
 * @slot footer - Beneath everything, such as how to reach somebody.
 * @csspart panel - All of it.
 * @csspart qr - The code for another device, dark on light in every scheme.
 * @csspart withdraw - "Withdraw from contract here".
 * @fires tl-order-open - The shopper opened an order here. `order`.
 * @fires tl-return-place - A return is about to be sent; `preventDefault()` keeps the shopper at the review. `order`, `quantity`.
 * @fires tl-returned - A return is on record. `id`, `order`.
 */
export class ReturnsElement extends ThroughlineElement<ReturnsMessages> {
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
    photoStyles,
    returnsStyles,
  ];
  static override properties = { ...ThroughlineElement.properties, order: {}, stage: { state: true }, opened: { state: true } };

  /** An order that this page may open: of whoever is signed in, or looked up here. Left out, the shopper opens one. */
  declare order: OrderId | undefined;
  declare protected stage: Stage;
  /** The order the steps are about. */
  declare protected opened: OrderId | undefined;

  readonly #view = new LoadableView(this);
  readonly #again = new Again(this);
  readonly #form = new ReturnForm(this, () => this.client, {
    go: (step, lead) => (step ? this.#go(step, lead) : this.#close()),
    look: (id) => this.#showReturn(id),
    placed: (placed) => this.#placed(placed),
    lapsed: () => this.#close('lapsed'),
  });
  readonly #lookup = new OrderLookup(this, () => this.client, {
    order: (order) => this.#open(order),
    return: (id) => this.#goOn(id),
  });
  readonly #status = new Companion<ReturnStatusElement>(this, 'return-status', () => import('../return-status/define.ts'));
  readonly #withdrawal = new Companion<WithdrawalElement>(this, 'withdrawal', () => import('../withdrawal/define.ts'));

  /** Where to go on once the order is open again. */
  #resume: { readonly order: OrderId; readonly stage: Stage } | undefined;
  #lead = false;

  constructor() {
    super(returnsMessages);
    this.stage = 'find';
    this.addController(new SessionEnd(this, () => this.#forget()));
    this.addEventListener(`${this.tagPrefix}-order-open` as 'tl-order-open', ({ order }) => {
      // In the other lane: what is found there is known here.
      if (this.stage === 'withdraw') this.opened = order;
    });
  }

  /** Leads to the heading. */
  override focus(options?: FocusOptions): void {
    if (this.stage === 'return') this.#status.lead();
    else if (this.stage === 'withdraw') this.#withdrawal.lead();
    else void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options));
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { client } = this;
    if (!client) return;
    if (this.order && (changed.has('order') || (changed.has('client') && !this.opened))) this.#open(this.order, false);
    const state = this.#offer;
    if (state?.status === 'error' && !state.value) {
      // It is closed again: by the time that a lookup opens it for, or with the shopper's session.
      if (state.problem.status === 404) this.#close('lapsed');
      if (state.problem.status === 401) this.#close();
    } else if (state?.value) this.#form.fit(client, state.value);
  }

  protected override updated(): void {
    if (!this.#lead) return;
    this.#lead = false;
    // Who listens is led to what is new, and who looks sees it from its beginning.
    this.focus();
  }

  protected override render(): TemplateResult {
    const { say, stage } = this;
    const withdrawing = stage === 'withdraw';
    if (withdrawing && this.opened) this.#withdrawal.element.setAttribute('order', this.opened);
    return html`<div class="panel" part="panel">
      ${stage === 'return' ? this.#returned() : withdrawing ? this.#withdrawal.show(say) : this.#steps(stage)}
      <footer class="no-print">
        <button type="button" class="plain" part="withdraw" @click=${this.#changeLane}>${withdrawing ? say.toReturns : say.withdraw}</button>
        <slot name="footer"></slot>
      </footer>
    </div>`;
  }

  get #offer(): Loadable<Returnable> | undefined {
    const { client, opened } = this;
    return client && opened && isStep(this.stage) && !this.#again.resting ? this.read(client.returns.returnable(opened)) : undefined;
  }

  #steps(stage: 'find' | Step): TemplateResult {
    const { client, say, speech } = this;
    const read: ThroughlineElement<ReturnsMessages>['read'] = (state) => this.read(state);
    const at = stage === 'find' ? 1 : STEPS.indexOf(stage) + 2;
    const online = !client || this.read(client.$network) === 'online';
    const number = client && this.opened && this.read(client.orders.order(this.opened)).value?.number;
    const leads = { find: say.findLead, pick: number && say.order(isolated(number)), why: say.whyLead, review: say.reviewLead };
    const lead = leads[stage as keyof typeof leads];
    return html`<section aria-labelledby="title">
      <header>${stepsLine(say, at, COUNT)}
        <h2 id="title" tabindex="-1" aria-describedby="step">${say[`${stage}Title`]}</h2>
        ${lead ? html`<p class="lead">${lead}</p>` : nothing}
      </header>
      ${
        stage === 'find'
          ? this.#lookup.show({ say, speech, tagPrefix: this.tagPrefix, read })
          : this.#view.show(this.#offer, {
              ...{ say, speech, online, retry: this.#again.ask },
              skeleton: LINES,
              ready: (offer) => this.#form.show(offer, { say, speech, read }),
            })
      }
    </section>`;
  }

  #returned(): TemplateResult {
    const { say } = this;
    return html`${this.#status.show(say)}
      <div class="buttons no-print">
        ${this.opened ? html`<button type="button" class="secondary" @click=${() => this.#go('pick')}>${say.moreOfOrder}</button>` : nothing}
        <button type="button" class="plain" @click=${() => this.#close()}>${say.another}</button>
      </div>`;
  }

  #go(stage: Stage, lead = true): void {
    this.#lead = lead;
    this.stage = stage;
    if (isStep(stage)) this.#form.turn(stage);
  }

  #placed({ id, order }: Return): void {
    this.#showReturn(id, true);
    this.dispatchEvent(new ReturnedEvent(this.tagPrefix, id, order));
  }

  readonly #changeLane = (): void => this.#go(this.stage !== 'withdraw' ? 'withdraw' : this.opened ? 'pick' : 'find');

  #open(order: OrderId, told = true): void {
    const resume = this.#resume?.order === order ? this.#resume.stage : undefined;
    this.#resume = undefined;
    if (!resume && order !== this.opened) this.#drop();
    this.opened = order;
    this.#go(resume ?? 'pick', told);
    if (told) this.dispatchEvent(new OrderOpenEvent(this.tagPrefix, order));
  }

  /** With the return of a code: what is on record is shown, what is half filled in is here to be gone on with. */
  async #goOn(id: ReturnId): Promise<void> {
    const order = await this.client?.returns.resume(id);
    if (!order) return this.#showReturn(id);
    this.#drop();
    this.#open(order);
    this.#form.land();
  }

  #showReturn(id: ReturnId, fresh = false): void {
    this.#status.drop();
    const { element } = this.#status;
    element.setAttribute('return', id);
    element.toggleAttribute('fresh', fresh);
    if (fresh) element.pictures = this.#form.photos.all;
    this.#form.photos.clear();
    this.#go('return');
  }

  /** Back to the finding of an order; `lapsed`: the order has closed itself, what was filled in waits for it. */
  #close(why?: 'lapsed'): void {
    const { opened, stage } = this;
    this.#resume = why && opened ? { order: opened, stage } : undefined;
    if (why) this.#lookup.explain(why);
    else this.#drop();
    this.opened = undefined;
    this.#go('find');
  }

  #drop(): void {
    this.#form.forget();
    this.#status.drop();
    this.#withdrawal.drop();
  }

  #forget(): void {
    this.#close();
    this.#lookup.forget();
    this.#lead = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-returns': ReturnsElement;
  }
}
