import type { Client, LineId, Loadable, OrderId, Return, Returnable, ReturnId, ReturnPhoto } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badge } from '../badge/badge.ts';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { ReturnedEvent } from '../events/returned-event.ts';
import { ReturnPlaceEvent } from '../events/return-place-event.ts';
import { WithdrawnEvent } from '../events/withdrawn-event.ts';
import { isolated } from '../i18n/isolated.ts';
import { lookupStyles } from '../order-lookup/lookup.styles.ts';
import { OrderLookup } from '../order-lookup/order-lookup.ts';
import { type Trouble, troubleIn, troubleOf } from '../order-lookup/trouble.ts';
import { pictureStyles } from '../picture/picture.styles.ts';
import { printAlone } from '../receipt/print-alone.ts';
import { receiptStyles } from '../receipt/receipt.styles.ts';
import { type Desk, type Step, STEPS } from './desk.ts';
import { type Draft, EMPTY, fitting, kept, type Lack, lacksAt, planOf, withWish } from './draft.ts';
import { howStep } from './how-step.ts';
import { outcomeStep } from './outcome-step.ts';
import { Photos } from './photos.ts';
import { pickStep } from './pick-step.ts';
import { Quotes } from './quotes.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';
import { returnsMessages } from './returns-messages.ts';
import { returnsStyles } from './returns.styles.ts';
import { returnView } from './return-view.ts';
import { reviewStep } from './review-step.ts';
import { saveFile } from './save-file.ts';
import { ShownReturn } from './shown-return.ts';
import { whyStep } from './why-step.ts';
import { WithdrawalLane } from './withdrawal-lane.ts';
import { statementForm, statementSheet, whyNoWithdrawal } from './withdrawal-view.ts';

/** `find` opens an order, the steps lead to a `return`; beside them the lane of the withdrawal. */
type Stage = 'find' | Step | 'return' | 'withdraw' | 'confirm' | 'withdrawn';

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
 * @csspart qr - The return's code, dark on light in every scheme.
 * @fires tl-return-place - A return is about to be sent; `preventDefault()` keeps the shopper at the review. `order`, `quantity`.
 * @fires tl-returned - A return is on record. `id`, `order`.
 * @fires tl-withdrawn - A withdrawal was confirmed. `id`, `order`.
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
    returnsStyles,
  ];
  static override properties = { ...ThroughlineElement.properties, order: {}, stage: { state: true }, opened: { state: true } };

  /** An order that this page may open: of whoever is signed in, or looked up here. Left out, the shopper opens one. */
  declare order: OrderId | undefined;
  declare protected stage: Stage;
  /** The order the steps are about. */
  declare protected opened: OrderId | undefined;

  readonly #view = new LoadableView(this);
  readonly #photos = new Photos(this);
  readonly #quotes = new Quotes(this, (plan) => this.client?.returns.quote(plan));
  readonly #lookup = new OrderLookup(this, () => this.client, {
    order: (order) => this.#open(order),
    return: (id) => this.#showReturn(id, false),
  });
  readonly #lane = new WithdrawalLane(() => this.requestUpdate());
  readonly #return = new ShownReturn(() => this.requestUpdate());

  #draft: Draft = EMPTY;
  #lacks: ReadonlyMap<LineId, Lack> = new Map();
  /** Something of this step is missing. */
  #lacking = false;
  #trouble: Trouble | undefined;
  #busy = false;
  #withdrawing = false;
  /** The order whose draft was looked for, and what its offer was then. */
  #restored: OrderId | undefined;
  #offer: Returnable | undefined;
  /** Where to go on once the order is open again. */
  #resume: { readonly order: OrderId; readonly stage: Stage } | undefined;
  #retrying = false;
  #lead = false;

  constructor() {
    super(returnsMessages);
    this.stage = 'find';
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
    if (this.order && (changed.has('order') || (changed.has('client') && !this.opened))) {
      this.#open(this.order);
      this.#lead = changed.has('client') ? false : this.#lead;
    }
    this.#take(this.#offerState);
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('stage') || !this.#lead) return;
    // Who listens is led to what is new, and who looks sees it from its beginning.
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    this.#lead = false;
  }

  protected override render(): TemplateResult {
    const { say } = this;
    const [title, lead] = this.#heading;
    const at = this.stage === 'find' ? 1 : STEPS.indexOf(this.stage as Step) + 2;
    const [place, of] = this.#withdrawing ? [this.stage === 'confirm' ? 2 : 1, 2] : [at, COUNT];
    const counted =
      (this.stage === 'find' && !this.#withdrawing) || isStep(this.stage) || this.stage === 'withdraw' || this.stage === 'confirm';
    return html`<section class="panel" part="panel" aria-labelledby="title">
      <header>
        ${this.stage === 'return' || this.stage === 'withdrawn' ? badge('done', 'good') : nothing}
        ${counted ? html`<p class="step" id="step">${say.step(place, of)}</p><div class="steps" aria-hidden="true">${Array.from({ length: of }, (_, index) => html`<span class=${index < place ? 'done' : nothing}></span>`)}</div>` : nothing}
        <h2 id="title" tabindex="-1" aria-describedby=${counted ? 'step' : nothing}>${title}</h2>
        ${lead ? html`<p class="lead">${lead}</p>` : nothing}
      </header>
      ${this.#body}
      <footer class="no-print">
        <button type="button" class="plain" part="withdraw" @click=${this.#changeLane}>${this.#withdrawing ? say.toReturns : say.withdraw}</button>
        <slot name="footer"></slot>
      </footer>
    </section>`;
  }

  get #offerState(): Loadable<Returnable> | undefined {
    const { client, opened } = this;
    if (!client || !opened || this.#retrying) return undefined;
    return isStep(this.stage) || this.stage === 'withdraw' ? this.read(client.returns.returnable(opened)) : undefined;
  }

  get #number(): string | undefined {
    const { client, opened } = this;
    return client && opened ? this.read(client.orders.order(opened)).value?.number : undefined;
  }

  get #heading(): readonly [title: string, lead: string | undefined] {
    const { say } = this;
    const number = this.#number;
    const order = number && say.order(isolated(number));
    switch (this.stage) {
      case 'find':
        return this.#withdrawing ? [say.withdrawTitle, say.withdrawFind] : [say.findTitle, say.findLead];
      case 'pick':
        return [say.pickTitle, order];
      case 'why':
        return [say.whyTitle, say.whyLead];
      case 'outcome':
        return [say.outcomeTitle, undefined];
      case 'how':
        return [say.howTitle, undefined];
      case 'review':
        return [say.reviewTitle, say.reviewLead];
      case 'withdraw':
        return [say.withdrawTitle, say.withdrawLead];
      case 'confirm':
        return [say.confirmTitle, say.confirmLead];
      case 'withdrawn':
        return [say.withdrawnTitle, undefined];
      case 'return':
        return this.#return.fresh ? [say.placedTitle, say.placedLead] : [say.returnTitle, order];
    }
  }

  get #body(): TemplateResult {
    const { client, say, speech } = this;
    const online = !client || this.read(client.$network) === 'online';
    const loadable = { say, speech, online, retry: () => void this.#retry() };
    if (this.stage === 'find') return this.#lookup.show({ say, speech, tagPrefix: this.tagPrefix, read: (state) => this.read(state) });
    if (this.stage === 'return') {
      const state = client && this.#return.id && !this.#retrying ? this.read(client.returns.return(this.#return.id)) : undefined;
      if (state?.status === 'error' && state.problem.status === 404) queueMicrotask(() => this.#close('badCode'));
      return this.#view.show(state, { ...loadable, skeleton: bones, ready: (shown) => this.#shown(shown) });
    }
    if (this.stage === 'confirm' || this.stage === 'withdrawn') return this.#withdrawal();
    return this.#view.show(this.#offerState, {
      ...loadable,
      skeleton: bones,
      ready: (offer) => (this.stage === 'withdraw' ? this.#statement(offer) : this.#step(offer)),
    });
  }

  #step(offer: Returnable): TemplateResult {
    const { say, client } = this;
    const desk = this.#desk(offer);
    const content = {
      pick: () =>
        pickStep(
          desk,
          this.#lacking ? say.pickOne : undefined,
          (client && this.read(client.returns.list(offer.order)).value) ?? null,
          (id) => this.#showReturn(id, false),
        ),
      why: () => whyStep(desk),
      outcome: () => outcomeStep(desk),
      how: () => howStep(desk, this.#lacking ? say.lacks.outcome : undefined),
      review: () => reviewStep(desk),
    }[this.stage as Step]();
    const last = this.stage === 'review';
    const none = this.stage === 'pick' && !offer.lines.some(({ units }) => units);
    return html`<form novalidate @submit=${this.#goOn}>
      ${content} ${this.#troubleNotice()}
      <div class="buttons">
        ${none ? nothing : html`<button type="submit" class="primary" aria-disabled=${this.#busy}>${last ? (this.#busy ? say.sending : say.send) : say.next}</button>`}
        <button type="button" class="plain" @click=${this.#back}>${say.back}</button>
      </div>
    </form>`;
  }

  #statement(offer: Returnable): TemplateResult {
    const { say, speech, client } = this;
    const closed = whyNoWithdrawal(offer, this.#desk(offer));
    if (closed) return html`${closed}`;
    const lane = this.#lane;
    const words = Object.fromEntries(Object.entries(lane.faults).map(([field, fault]) => [field, say[fault]]));
    const shown = { say, speech, kiosk: client?.channel === 'kiosk', statement: lane.statement, faults: words };
    return html`<form novalidate @submit=${this.#state}>
      ${statementForm(offer, { ...shown, state: (said) => lane.state(said) })} ${this.#troubleNotice()}
      <div class="buttons">
        <button type="submit" class="primary" aria-disabled=${lane.busy}>${lane.busy ? say.sending : say.next}</button>
      </div>
    </form>`;
  }

  #withdrawal(): TemplateResult {
    const { say, client } = this;
    const { stated, busy } = this.#lane;
    if (!stated) return html``;
    const back = stated.acknowledgement?.return;
    return html`${statementSheet(stated, { say, speech: this.speech })} ${this.#troubleNotice()}
      <div class="buttons no-print">
        ${
          back
            ? html`${client?.channel === 'kiosk' ? nothing : html`<button type="button" class="primary" @click=${this.#save}>${say.save}</button><button type="button" class="secondary" @click=${this.#print}>${say.print}</button>`}
              <button type="button" class="plain" @click=${() => this.#showReturn(back, false)}>${say.seeReturn}</button>`
            : html`<button type="button" class="primary" aria-disabled=${busy} @click=${this.#confirm}>${busy ? say.sending : say.confirm}</button>
              <button type="button" class="plain" @click=${() => this.#go('withdraw')}>${say.back}</button>`
        }
      </div>`;
  }

  #shown(shown: Return): TemplateResult {
    const { client, say, speech } = this;
    const it = this.#return;
    if (client) it.ready(client, shown);
    return html`<p class="notice ${shown.status === 'rejected' ? 'bad' : 'good'}" role="status">${say.returnStatuses[shown.status]}</p>
      ${returnView({
        ...{
          say,
          speech,
          kiosk: client?.channel === 'kiosk',
          photos: this.#photos,
          shown,
          code: it.code,
          asking: it.asking,
          busy: it.busy,
        },
        blobOf: (photo) => client && it.blobOf(client, photo),
        removePhoto: (photo: ReturnPhoto) => client && it.removePhoto(client, photo),
        sendPhotos: () => client && void this.#photos.send(client, shown),
        ask: (asking) => it.ask(asking),
        cancel: () => client && void it.cancel(client),
        print: this.#print,
      })}
      ${it.trouble ? html`<p class="notice bad" role="alert"><span>${troubleIn(it.trouble, say, say.refusals)}</span></p>` : nothing}
      <div class="buttons no-print">
        ${this.opened ? html`<button type="button" class="plain" @click=${() => this.#go('pick')}>${say.moreOfOrder}</button>` : nothing}
        <button type="button" class="plain" @click=${() => this.#close()}>${say.another}</button>
      </div>`;
  }

  #troubleNotice(): TemplateResult | typeof nothing {
    const trouble = this.#withdrawing ? this.#lane.trouble : this.#trouble;
    return trouble ? html`<p class="notice bad" role="alert"><span>${troubleIn(trouble, this.say, this.say.refusals)}</span></p>` : nothing;
  }

  #desk(offer: Returnable): Desk {
    const { say, speech, client } = this;
    return {
      ...{ say, speech, offer, draft: this.#draft, photos: this.#photos, lacks: this.#lacks, kiosk: client?.channel === 'kiosk' },
      change: (draft) => this.#change(draft),
      wish: (line, said) => this.#change(withWish(this.#draft, line, said)),
      go: (step) => this.#go(step),
      quote: (plan) => this.#quotes.of(plan),
    };
  }

  /** What the server tells of the order now is what can be wished for; a draft that is older gives way. */
  #take(state: Loadable<Returnable> | undefined): void {
    const { client } = this;
    if (!state || !client) return;
    if (state.status === 'error' && !state.value) {
      const { status } = state.problem;
      if (status === 401) this.#close();
      if (status === 404) this.#close('lapsed');
      return;
    }
    const offer = state.value;
    if (!offer || offer === this.#offer) return;
    this.#offer = offer;
    this.#draft = fitting(kept(this.#draft), offer);
    this.#lane.suggest(offer, (client.channel !== 'kiosk' && client.orders.order(offer.order).get().value?.email) || null);
    if (this.#restored === offer.order) return;
    this.#restored = offer.order;
    client.returns.draft(offer.order).then(
      (found) => {
        if (!found || this.#offer !== offer || this.#draft.lines.length) return;
        this.#draft = fitting(found, offer);
        this.requestUpdate();
      },
      () => {},
    );
  }

  #change(draft: Draft): void {
    const { client, opened } = this;
    this.#draft = draft;
    this.#lacks = new Map([...this.#lacks].filter(([line]) => this.#lackOf(line)));
    this.#lacking = false;
    this.requestUpdate();
    // That it could not be kept is nothing the shopper could do something about.
    if (client && opened) client.returns.keepDraft(opened, kept(draft)).catch(() => {});
  }

  #lackOf(line: LineId): Lack | undefined {
    const wish = this.#draft.lines.find((each) => each.line === line);
    return wish && (this.stage === 'why' || this.stage === 'outcome') ? lacksAt(this.stage, wish) : undefined;
  }

  #go(stage: Stage): void {
    this.#lacks = new Map();
    this.#lacking = false;
    this.#trouble = undefined;
    this.#lead = true;
    if (stage === 'outcome') this.#quotes.clear();
    this.stage = stage;
  }

  readonly #goOn = (event: SubmitEvent): void => {
    event.preventDefault();
    const { stage } = this;
    if (!isStep(stage)) return;
    const { lines, method } = this.#draft;
    this.#lacks = new Map(lines.flatMap(({ line }) => (this.#lackOf(line) ? [[line, this.#lackOf(line) as Lack] as const] : [])));
    this.#lacking = (stage === 'pick' && !lines.length) || (stage === 'how' && !method);
    if (this.#lacks.size || this.#lacking) return this.#toFault();
    const next = STEPS[STEPS.indexOf(stage) + 1];
    if (next) this.#go(next);
    else void this.#place();
  };

  readonly #back = (): void => {
    const before = STEPS[STEPS.indexOf(this.stage as Step) - 1];
    if (before) this.#go(before);
    else this.#close();
  };

  /** To the first field that lacks something: a radio button is reached by the one that is chosen, or the first. */
  #toFault(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const wrong = this.renderRoot.querySelector('[aria-invalid=true], fieldset:has(.fault:not([hidden])), .exchange:has(.fault)');
      (wrong?.querySelector<HTMLElement>('input:checked, input') ?? (wrong as HTMLElement | null))?.focus();
    });
  }

  async #place(): Promise<void> {
    const { client, opened } = this;
    const plan = opened && planOf(opened, this.#draft);
    if (!client || !plan || this.#busy) return;
    const quantity = plan.lines.reduce((sum, line) => sum + line.quantity, 0);
    if (!this.dispatchEvent(new ReturnPlaceEvent(this.tagPrefix, plan.order, quantity))) return;
    this.#busy = true;
    this.#trouble = undefined;
    this.requestUpdate();
    try {
      const placed = await client.returns.place(plan);
      if (this.opened !== plan.order) return;
      this.#draft = EMPTY;
      this.#showReturn(placed.id, true);
      this.dispatchEvent(new ReturnedEvent(this.tagPrefix, placed.id, placed.order));
      void this.#photos.send(client, placed);
    } catch (error) {
      this.#trouble = troubleOf(error);
      if (this.#trouble.kind === 'refused' && this.#trouble.reason === 'order-not-found') this.#close('lapsed');
      this.#quotes.clear();
    } finally {
      this.#busy = false;
      this.requestUpdate();
    }
  }

  readonly #state = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { client, opened } = this;
    if (!client || !opened) return;
    if (await this.#lane.askToState(client, opened)) this.#go('confirm');
    else if (Object.keys(this.#lane.faults).length) this.#toFault();
  };

  readonly #confirm = async (): Promise<void> => {
    const { client, opened } = this;
    if (!client || !opened || !(await this.#lane.askToConfirm(client))) return;
    this.#go('withdrawn');
    const { stated } = this.#lane;
    if (stated) this.dispatchEvent(new WithdrawnEvent(this.tagPrefix, stated.id, stated.order));
  };

  readonly #save = async (): Promise<void> => {
    const { stated } = this.#lane;
    if (!this.client || !stated) return;
    try {
      saveFile(this.ownerDocument, await this.client.returns.acknowledgement(stated.id), `${stated.orderNumber}.html`);
    } catch (error) {
      this.#lane.trouble = troubleOf(error);
      this.requestUpdate();
    }
  };

  readonly #print = (): void => printAlone(this);

  readonly #changeLane = (): void => {
    this.#withdrawing = !this.#withdrawing;
    this.#go(!this.opened ? 'find' : this.#withdrawing ? 'withdraw' : 'pick');
    this.requestUpdate();
  };

  #open(order: OrderId): void {
    const resume = this.#resume?.order === order ? this.#resume.stage : undefined;
    this.#resume = undefined;
    if (!resume && order !== this.opened) this.#drop();
    this.opened = order;
    this.#go(resume ?? (this.#withdrawing ? 'withdraw' : 'pick'));
  }

  #showReturn(id: ReturnId, fresh: boolean): void {
    this.#return.show(id, fresh);
    this.#withdrawing = false;
    this.#go('return');
  }

  /** Back to the finding of an order; `why` it is not by the shopper's own wish. */
  #close(why?: 'lapsed' | 'badCode'): void {
    const { opened, stage } = this;
    this.#resume = why === 'lapsed' && opened ? { order: opened, stage } : undefined;
    if (why !== 'lapsed') this.#drop();
    this.opened = undefined;
    this.#go('find');
    if (why) this.#lookup.explain(why);
  }

  #drop(): void {
    this.#draft = EMPTY;
    this.#offer = this.#restored = undefined;
    this.#photos.clear();
    this.#quotes.clear();
    this.#return.forget();
    this.#lane.forget();
  }

  /** What one shopper of a kiosk did is nothing to the next. */
  readonly #forget = (): void => {
    this.#withdrawing = false;
    this.#close();
    this.#lookup.forget();
    this.#lead = false;
  };

  /** A state that nobody listens to for a moment is asked for anew. */
  async #retry(): Promise<void> {
    this.#retrying = true;
    this.requestUpdate();
    await this.updateComplete;
    this.#retrying = false;
    this.requestUpdate();
  }
}

const bones = html`<div class="lines">${[0, 1, 2].map(() => html`<div class="line"><span class="bone thumb"></span><span class="bone"></span></div>`)}</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'tl-returns': ReturnsElement;
  }
}
