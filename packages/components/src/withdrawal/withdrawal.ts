import type { Loadable, OrderId, Returnable } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badge } from '../badge/badge.ts';
import { badgeStyles } from '../badge/badge.styles.ts';
import { Again } from '../base/again.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { Companion } from '../base/companion.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { leadToFault } from '../base/lead-to-fault.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { SessionEnd } from '../base/session-end.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { OrderOpenEvent } from '../events/order-open-event.ts';
import { WithdrawnEvent } from '../events/withdrawn-event.ts';
import { lookupStyles } from '../order-lookup/lookup.styles.ts';
import { OrderLookup } from '../order-lookup/order-lookup.ts';
import { stepsLine } from '../order-lookup/steps.ts';
import { troubleIn, troubleOf } from '../order-lookup/trouble.ts';
import { pictureStyles } from '../picture/picture.styles.ts';
import { printAlone } from '../receipt/print-alone.ts';
import { receiptStyles } from '../receipt/receipt.styles.ts';
import type { ReturnStatusElement } from '../return-status/return-status.ts';
import { saveFile } from '../receipt/save-file.ts';
import { Statement } from './statement.ts';
import { statementForm, statementSheet, whyNoWithdrawal } from './statement-view.ts';
import type { WithdrawalMessages } from './withdrawal-messages.en.ts';
import { withdrawalMessages } from './withdrawal-messages.ts';
import { withdrawalStyles } from './withdrawal.styles.ts';

/** `state` and `confirm` are the two steps of the law; `return`: how the goods come back. */
type Stage = 'state' | 'confirm' | 'withdrawn' | 'return';

/**
 * The statutory withdrawal from a contract made at a distance (Directive 2011/83/EU, Art. 11a): the statement, "Confirm withdrawal", and the
 * acknowledgement with its time, to be kept. `<tl-returns>` has it one step away; on its own it finds the order itself.
 *
 * @csspart panel - All of it.
 * @csspart confirm - "Confirm withdrawal".
 * @fires tl-order-open - The shopper opened an order here. `order`.
 * @fires tl-withdrawn - A withdrawal was confirmed. `id`, `order`.
 */
export class WithdrawalElement extends ThroughlineElement<WithdrawalMessages> {
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
    withdrawalStyles,
  ];
  static override properties = { ...ThroughlineElement.properties, order: {}, stage: { state: true } };

  /** An order that this page may open. Left out, the shopper opens one. */
  declare order: OrderId | undefined;
  declare protected stage: Stage;

  readonly #view = new LoadableView(this);
  readonly #again = new Again(this);
  readonly #lookup = new OrderLookup(this, () => this.client, { order: (order) => this.#open(order) }, false);
  readonly #statement = new Statement(() => this.requestUpdate());
  readonly #back = new Companion<ReturnStatusElement>(this, 'return-status', () => import('../return-status/define.ts'));
  /** For which the e-mail was suggested. */
  #offer: Returnable | undefined;
  #lead = false;

  constructor() {
    super(withdrawalMessages);
    this.stage = 'state';
    this.addController(new SessionEnd(this, () => this.#forget()));
  }

  /** Leads to the heading. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('order')) {
      this.#statement.forget();
      this.stage = 'state';
    }
    const { client, order } = this;
    const state = this.#state;
    if (state?.status === 'error' && !state.value && (state.problem.status === 404 || state.problem.status === 401)) {
      this.order = undefined;
      if (state.problem.status === 404) this.#lookup.explain('lapsed');
    }
    if (!client || !order || !state?.value || state.value === this.#offer || client.channel === 'kiosk') return;
    const email = this.read(client.orders.order(order)).value?.email;
    if (!email) return;
    this.#offer = state.value;
    this.#statement.suggest(state.value, email);
  }

  protected override updated(): void {
    if (!this.#lead) return;
    this.#lead = false;
    if (this.stage === 'return') this.#back.lead();
    else this.focus();
  }

  protected override render(): TemplateResult {
    const { say, speech, stage, order } = this;
    if (stage === 'return') return this.#goods();
    const [title, lead] = this.#heading;
    return html`<section class="panel" part="panel" aria-labelledby="title">
      <header>
        ${stage === 'withdrawn' ? badge('done', 'good') : nothing} ${order && stage !== 'withdrawn' ? stepsLine(say, stage === 'confirm' ? 2 : 1, 2) : nothing}
        <h2 id="title" tabindex="-1" aria-describedby=${order && stage !== 'withdrawn' ? 'step' : nothing}>${title}</h2>
        ${lead ? html`<p class="lead">${lead}</p>` : nothing}
      </header>
      ${
        order
          ? stage === 'state'
            ? this.#first()
            : this.#second()
          : this.#lookup.show({ say, speech, tagPrefix: this.tagPrefix, read: (state) => this.read(state) })
      }
    </section>`;
  }

  get #heading(): readonly [title: string, lead: string | undefined] {
    const { say, stage, order } = this;
    if (stage === 'confirm') return [say.confirmTitle, say.confirmLead];
    if (stage === 'withdrawn') return [say.withdrawnTitle, undefined];
    return [say.withdrawTitle, order ? say.withdrawLead : say.withdrawFind];
  }

  get #state(): Loadable<Returnable> | undefined {
    const { client, order, stage } = this;
    return client && order && stage === 'state' && !this.#again.resting ? this.read(client.returns.returnable(order)) : undefined;
  }

  #first(): TemplateResult {
    const { say, speech, client } = this;
    const statement = this.#statement;
    const online = !client || this.read(client.$network) === 'online';
    return this.#view.show(this.#state, {
      ...{ say, speech, online, retry: this.#again.ask },
      skeleton: html`<div class="bones"><span class="bone"></span><span class="bone field"></span><span class="bone field"></span><span class="bone button"></span></div>`,
      ready: (offer) =>
        whyNoWithdrawal(offer, { say, speech }) ??
        html`<form novalidate @submit=${this.#goOn}>
          ${statementForm(offer, { say, speech, statement, kiosk: client?.channel === 'kiosk' })} ${this.#trouble()}
          <div class="buttons"><button type="submit" class="primary" aria-disabled=${statement.busy}>${statement.busy ? say.finding : say.next}</button></div>
        </form>`,
    });
  }

  #second(): TemplateResult {
    const { say, speech, client } = this;
    const { stated, busy } = this.#statement;
    if (!stated) return html``;
    const kiosk = client?.channel === 'kiosk';
    return html`${statementSheet(stated, { say, speech })} ${this.#trouble()}
      <div class="buttons no-print">
        ${
          stated.acknowledgement
            ? html`${kiosk ? nothing : html`<button type="button" class="primary" @click=${this.#save}>${say.save}</button><button type="button" class="secondary" @click=${() => printAlone(this)}>${say.print}</button>`}
              <button type="button" class=${kiosk ? 'primary' : 'plain'} @click=${() => this.#go('return')}>${say.seeReturn}</button>`
            : html`<button type="button" class="primary" part="confirm" aria-disabled=${busy} @click=${this.#confirm}>${busy ? say.finding : say.confirm}</button>
              <button type="button" class="plain" @click=${() => this.#go('state')}>${say.back}</button>`
        }
      </div>`;
  }

  #goods(): TemplateResult {
    const { say } = this;
    const id = this.#statement.stated?.acknowledgement?.return;
    if (id) this.#back.element.setAttribute('return', id);
    return html`${this.#back.show(say)}
      <div class="panel"><div class="buttons no-print"><button type="button" class="plain" @click=${() => this.#go('withdrawn')}>${say.back}</button></div></div>`;
  }

  #trouble(): TemplateResult | typeof nothing {
    const { trouble } = this.#statement;
    return trouble ? html`<p class="notice bad" role="alert"><span>${troubleIn(trouble, this.say, this.say.refusals)}</span></p>` : nothing;
  }

  #go(stage: Stage): void {
    this.stage = stage;
    this.#lead = true;
  }

  #open(order: OrderId): void {
    this.order = order;
    this.#go('state');
    this.dispatchEvent(new OrderOpenEvent(this.tagPrefix, order));
  }

  readonly #goOn = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { client, order } = this;
    if (!client || !order) return;
    if (await this.#statement.askToState(client, order)) this.#go('confirm');
    else if (Object.keys(this.#statement.faults).length) await leadToFault(this);
  };

  readonly #confirm = async (): Promise<void> => {
    const { client } = this;
    if (!client || !(await this.#statement.askToConfirm(client))) return;
    this.#go('withdrawn');
    const { stated } = this.#statement;
    if (stated) this.dispatchEvent(new WithdrawnEvent(this.tagPrefix, stated.id, stated.order));
  };

  readonly #save = async (): Promise<void> => {
    const { client } = this;
    const { stated } = this.#statement;
    if (!client || !stated) return;
    try {
      saveFile(this.ownerDocument, await client.returns.acknowledgement(stated.id), `${stated.orderNumber}.html`);
    } catch (error) {
      this.#statement.trouble = troubleOf(error);
      this.requestUpdate();
    }
  };

  #forget(): void {
    this.#statement.forget();
    this.#lookup.forget();
    this.#back.drop();
    this.order = undefined;
    this.stage = 'state';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-withdrawal': WithdrawalElement;
  }
}
