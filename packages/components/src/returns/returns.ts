import type { LineId, Loadable, OrderId, Returnable, ReturnId } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badgeStyles } from '../badge/badge.styles.ts';
import { Again } from '../base/again.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { Companion } from '../base/companion.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { OrderOpenEvent } from '../events/order-open-event.ts';
import { ReturnedEvent } from '../events/returned-event.ts';
import { ReturnPlaceEvent } from '../events/return-place-event.ts';
import { isolated } from '../i18n/isolated.ts';
import { leadToFault } from '../base/lead-to-fault.ts';
import { lookupStyles } from '../order-lookup/lookup.styles.ts';
import { OrderLookup } from '../order-lookup/order-lookup.ts';
import { stepsLine } from '../order-lookup/steps.ts';
import { type Trouble, troubleIn, troubleOf } from '../order-lookup/trouble.ts';
import { photoStyles } from '../photos/photo.styles.ts';
import { Photos } from '../photos/photos.ts';
import { pictureStyles } from '../picture/picture.styles.ts';
import { LINES } from '../receipt/bones.ts';
import { receiptStyles } from '../receipt/receipt.styles.ts';
import type { ReturnStatusElement } from '../return-status/return-status.ts';
import type { WithdrawalElement } from '../withdrawal/withdrawal.ts';
import { type Desk, type Step, STEPS } from './desk.ts';
import { DraftHolder } from './draft-holder.ts';
import { type Lack, lacksAt, planOf, withWish } from './draft.ts';
import { LaterSteps } from './later.ts';
import { pickStep } from './pick-step.ts';
import { Quotes } from './quotes.ts';
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
 * (`#tl-order=`) or of a return (`#tl-return=`) out of the address. What is filled in is kept until it is sent.
 *
 * @slot store - Beneath "Bring it to a store": the way to the stores.
 * @slot drop-off - Beneath "Leave it at a drop-off point".
 * @slot pickup - Beneath "Have it fetched".
 * @slot footer - Beneath everything, such as how to reach somebody.
 * @csspart panel - All of it.
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
  readonly #later = new LaterSteps(this);
  readonly #photos = new Photos(this);
  readonly #quotes = new Quotes(this, (plan) => this.client?.returns.quote(plan));
  readonly #held = new DraftHolder(() => this.requestUpdate());
  readonly #lookup = new OrderLookup(this, () => this.client, {
    order: (order) => this.#open(order),
    return: (id) => this.#showReturn(id),
  });
  readonly #status = new Companion<ReturnStatusElement>(this, 'return-status', () => import('../return-status/define.ts'));
  readonly #withdrawal = new Companion<WithdrawalElement>(this, 'withdrawal', () => import('../withdrawal/define.ts'));

  #lacks: ReadonlyMap<LineId, Lack> = new Map();
  /** Something of this step is missing. */
  #lacking = false;
  #trouble: Trouble | undefined;
  #busy = false;
  /** Where to go on once the order is open again. */
  #resume: { readonly order: OrderId; readonly stage: Stage } | undefined;
  #lead = false;

  constructor() {
    super(returnsMessages);
    this.stage = 'find';
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

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener(`${this.tagPrefix}-session-end`, this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener(`${this.tagPrefix}-session-end`, this.#forget);
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
    } else if (state?.value) this.#held.fit(client, state.value);
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
          ? this.#lookup.show({ say, speech, tagPrefix: this.tagPrefix, read: (state) => this.read(state) })
          : this.#view.show(this.#offer, {
              ...{ say, speech, online, retry: this.#again.ask },
              skeleton: LINES,
              ready: (offer) => this.#step(stage, offer),
            })
      }
    </section>`;
  }

  #step(stage: Step, offer: Returnable): TemplateResult {
    const { say, client } = this;
    const desk = this.#desk(offer);
    const content =
      stage === 'pick'
        ? pickStep(
            desk,
            this.#lacking ? say.pickOne : undefined,
            (client && this.read(client.returns.list(offer.order)).value) ?? null,
            (id) => this.#showReturn(id),
          )
        : this.#later.show(stage, desk, this.#lacking ? say.lacks.outcome : undefined);
    const next = stage === 'review' ? (this.#busy ? say.finding : say.send) : say.next;
    const none = stage === 'pick' ? !offer.lines.some(({ units }) => units) : !this.#later.there;
    return html`<form novalidate @submit=${this.#goOn}>
      ${content}
      ${this.#trouble ? html`<p class="notice bad" role="alert"><span>${troubleIn(this.#trouble, say, say.refusals)}</span></p>` : nothing}
      <div class="buttons">
        ${none ? nothing : html`<button type="submit" class="primary" aria-disabled=${this.#busy}>${next}</button>`}
        <button type="button" class="plain" @click=${this.#back}>${say.back}</button>
      </div>
    </form>`;
  }

  #returned(): TemplateResult {
    const { say } = this;
    return html`${this.#status.show(say)}
      <div class="buttons no-print">
        ${this.opened ? html`<button type="button" class="secondary" @click=${() => this.#go('pick')}>${say.moreOfOrder}</button>` : nothing}
        <button type="button" class="plain" @click=${() => this.#close()}>${say.another}</button>
      </div>`;
  }

  #desk(offer: Returnable): Desk {
    const { say, speech, client } = this;
    const { draft } = this.#held;
    return {
      ...{ say, speech, offer, draft, photos: this.#photos, lacks: this.#lacks, kiosk: client?.channel === 'kiosk' },
      change: (changed) => this.#change(changed),
      wish: (line, said) => this.#change(withWish(this.#held.draft, line, said)),
      product: (sku) => (client && this.read(client.catalogue.productOf(sku)).value) ?? null,
      go: (step) => this.#go(step),
      quote: (plan) => this.#quotes.of(plan),
    };
  }

  #change(draft: Desk['draft']): void {
    const { client, opened } = this;
    if (client && opened) this.#held.change(client, opened, draft);
    this.#lacks = new Map([...lacksAt(this.stage, draft)].filter(([line]) => this.#lacks.has(line)));
    this.#lacking = false;
  }

  #go(stage: Stage, lead = true): void {
    this.#lacks = new Map();
    this.#lacking = false;
    this.#trouble = undefined;
    this.#lead = lead;
    // Prices and stock move on.
    if (stage === 'outcome') this.#quotes.clear();
    this.stage = stage;
    if (isStep(stage)) this.#later.fetch();
  }

  readonly #goOn = (event: SubmitEvent): void => {
    event.preventDefault();
    const { stage } = this;
    if (!isStep(stage)) return;
    const { draft } = this.#held;
    const { lines, method } = draft;
    this.#lacks = lacksAt(stage, draft);
    this.#lacking = (stage === 'pick' && !lines.length) || (stage === 'how' && !method);
    if (this.#lacks.size || this.#lacking) return void leadToFault(this);
    const next = STEPS[STEPS.indexOf(stage) + 1];
    if (next) this.#go(next);
    else void this.#place();
  };

  readonly #back = (): void => {
    const before = STEPS[STEPS.indexOf(this.stage as Step) - 1];
    if (before) this.#go(before);
    else this.#close();
  };

  async #place(): Promise<void> {
    const { client, opened } = this;
    const plan = opened && planOf(opened, this.#held.draft);
    if (!client || !plan || this.#busy) return;
    const quantity = plan.lines.reduce((sum, line) => sum + line.quantity, 0);
    if (!this.dispatchEvent(new ReturnPlaceEvent(this.tagPrefix, plan.order, quantity))) return;
    this.#busy = true;
    this.#trouble = undefined;
    this.requestUpdate();
    try {
      const placed = await client.returns.place(plan);
      // Somebody else's meanwhile.
      if (this.opened !== plan.order) return;
      this.#held.forget();
      this.#showReturn(placed.id, true);
      this.dispatchEvent(new ReturnedEvent(this.tagPrefix, placed.id, placed.order));
    } catch (error) {
      this.#quotes.clear();
      this.#trouble = troubleOf(error);
      if (this.#trouble.kind === 'refused' && this.#trouble.reason === 'order-not-found') this.#close('lapsed');
    } finally {
      this.#busy = false;
      this.requestUpdate();
    }
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

  #showReturn(id: ReturnId, fresh = false): void {
    this.#status.drop();
    const { element } = this.#status;
    element.setAttribute('return', id);
    element.toggleAttribute('fresh', fresh);
    if (fresh) element.pictures = this.#photos.all;
    this.#photos.clear();
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
    this.#held.forget();
    this.#photos.clear();
    this.#quotes.clear();
    this.#status.drop();
    this.#withdrawal.drop();
  }

  /** What one shopper of a kiosk did is nothing to the next. */
  readonly #forget = (): void => {
    this.#close();
    this.#lookup.forget();
    this.#lead = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-returns': ReturnsElement;
  }
}
