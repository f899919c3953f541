import type { Client, LineId, Return, Returnable, ReturnId, ReturnPlan } from '@throughline/client';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { leadToFault } from '../base/lead-to-fault.ts';
import type { Readable } from '../base/state-reader.ts';
import { ReturnPlaceEvent } from '../events/return-place-event.ts';
import type { Speech } from '../i18n/speech.ts';
import { type Trouble, troubleIn, troubleOf } from '../order-lookup/trouble.ts';
import { Photos } from '../photos/photos.ts';
import { type FirstDesk, type Step, STEPS } from './desk.ts';
import { DraftHolder } from './draft-holder.ts';
import { type Draft, kept, planOf, withWish } from './draft.ts';
import { type FetchingField, fieldsIn } from './fetching.ts';
import { isOpen, type Lack, lacksAt, lacksChoice, lacksFetching } from './lacks.ts';
import { LaterSteps } from './later.ts';
import { pickStep } from './pick-step.ts';
import { Quotes } from './quotes.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';

/** What the form needs of the element it stands in. */
export interface FormPlace {
  readonly say: ReturnsMessages;
  readonly speech: Speech;
  read<T>(state: Readable<T>): T;
}

/** Where the form leads. */
export interface FormWays {
  /** To another step, and to its heading unless `lead` is false; undefined: back to before the first. */
  readonly go: (step: Step | undefined, lead?: boolean) => void;
  /** To a return that is on record. */
  readonly look: (id: ReturnId) => void;
  readonly placed: (placed: Return) => void;
  /** The order has closed itself meanwhile. */
  readonly lapsed: () => void;
}

/** A return that is being filled in, from the picking to the sending. Needs the styles that its steps need. */
export class ReturnForm {
  readonly #host: LitElement & { readonly tagPrefix: string };
  readonly #client: () => Client | undefined;
  readonly #ways: FormWays;
  readonly #later: LaterSteps;
  readonly #quotes: Quotes;
  readonly #held: DraftHolder;
  readonly photos: Photos;
  #offer: Returnable | undefined;
  #step: Step = 'pick';
  /** The shopper wanted to go on: what is missing is said from now on. */
  #asked = false;
  /** What another device began is on its way. */
  #landing = false;
  /** Fields of the fetching that the server does not take as they are. */
  #refused: readonly FetchingField[] = [];
  #trouble: Trouble | undefined;
  #busy = false;
  #online = true;

  constructor(host: LitElement & { readonly tagPrefix: string }, client: () => Client | undefined, ways: FormWays) {
    this.#host = host;
    this.#client = client;
    this.#ways = ways;
    this.#later = new LaterSteps(host);
    this.photos = new Photos(host);
    this.#quotes = new Quotes(host, (plan) => this.#client()?.returns.quote(plan));
    this.#held = new DraftHolder(() => {
      host.requestUpdate();
      const { draft, restored } = this.#held;
      const offer = this.#offer;
      if (!this.#landing || !restored || !offer) return;
      this.#landing = false;
      ways.go(STEPS.find((each) => isOpen(each, draft, offer)) ?? 'review');
    });
  }

  /** The server has told, maybe once more, what of the order can go back. */
  fit(client: Client, offer: Returnable): void {
    this.#offer = offer;
    this.#held.fit(client, offer);
  }

  /** This step comes now. */
  turn(step: Step): void {
    this.#step = step;
    this.#asked = false;
    this.#refused = [];
    this.#trouble = undefined;
    // Prices and stock move on.
    if (step === 'outcome') this.#quotes.clear();
    this.#later.fetch();
    this.#later.forget();
  }

  /** What another device began goes on where it was left, once it is here. */
  land(): void {
    this.#landing = true;
  }

  forget(): void {
    this.#offer = undefined;
    this.#landing = false;
    this.#later.forget();
    this.#held.forget();
    this.photos.clear();
    this.#quotes.clear();
  }

  /** For `render`. */
  show(offer: Returnable, place: FormPlace): TemplateResult {
    const { say, speech, read } = place;
    const client = this.#client();
    const online = !client || read(client.$network) === 'online';
    // What could not be asked meanwhile is asked now: nobody shall send a return whose amounts she has not seen.
    if (online && !this.#online) this.#quotes.clear();
    this.#online = online;
    const step = this.#step;
    const desk = this.#desk(offer, place);
    const next = this.#busy ? say.finding : step === 'review' ? say.send : say.next;
    const stuck = step === 'pick' ? !offer.lines.some(({ units }) => units) : !this.#later.words(speech.locale);
    const elsewhere = this.#later.elsewhere(desk);
    return html`<form novalidate @submit=${this.#goOn}>
      ${elsewhere?.gaveWay}${step === 'pick' ? this.#pick(desk, place) : this.#later.show(step, desk)}
      ${this.#trouble ? html`<p class="notice bad" role="alert"><span>${troubleIn(this.#trouble, say, say.refusals)}</span></p>` : nothing}
      <div class="buttons">
        ${stuck ? nothing : html`<button type="submit" class="primary" aria-disabled=${this.#busy}>${next}</button>`}
        <button type="button" class="plain" @click=${() => this.#ways.go(this.#beside(-1))}>${say.back}</button>
      </div>
    </form>
    ${stuck ? nothing : elsewhere?.way}`;
  }

  #pick(desk: FirstDesk, { read }: FormPlace): TemplateResult {
    const client = this.#client();
    return pickStep(desk, (client && read(client.returns.list(desk.offer.order)).value) ?? null, this.#ways.look);
  }

  #desk(offer: Returnable, { say, speech, read }: FormPlace): FirstDesk {
    const client = this.#client();
    const held = this.#held;
    const { draft } = held;
    const change = (changed: Draft): void => {
      if (client) held.change(client, offer.order, changed);
    };
    return {
      ...{ say, speech, offer, draft, change, photos: this.photos, kiosk: client?.channel === 'kiosk', restored: held.restored },
      lacks: this.#asked ? lacksAt(this.#step, draft) : new Map<LineId, Lack>(),
      undecided: this.#asked && lacksChoice(this.#step, draft),
      faults: new Map([
        ...(this.#asked ? lacksFetching(this.#step, draft, offer) : []).map((field) => [field, 'lacks'] as const),
        ...this.#refused.map((field) => [field, 'refused'] as const),
      ]),
      fetch: (field, fetching) => {
        this.#refused = this.#refused.filter((each) => each !== field);
        change({ ...held.draft, fetching });
      },
      wish: (line, said) => change(withWish(held.draft, line, said)),
      product: (sku) => (client && read(client.catalogue.productOf(sku)).value) ?? null,
      go: this.#ways.go,
      share: () => client?.returns.share(offer.order, kept(held.draft)),
      quote: (plan) => this.#quotes.of(plan),
    };
  }

  #beside(by: 1 | -1): Step | undefined {
    return STEPS[STEPS.indexOf(this.#step) + by];
  }

  readonly #goOn = (event: SubmitEvent): void => {
    event.preventDefault();
    const offer = this.#offer;
    if (!offer || this.#busy) return;
    const { draft } = this.#held;
    const step = this.#step;
    // At the review it may be an earlier one: what was chosen there is not on offer any more.
    const open = STEPS.find((each) => (each === step || step === 'review') && isOpen(each, draft, offer));
    if (open) {
      if (open !== step) this.#ways.go(open, false);
      this.#asked = true;
      return void leadToFault(this.#host);
    }
    const plan = planOf(offer, draft);
    const next = this.#beside(1);
    if (step === 'review') void (plan && this.#place(plan));
    else if (step === 'how' && plan?.pickup) void this.#check(plan);
    else this.#ways.go(next);
  };

  /** Whether somebody comes there and then is known before the shopper goes on. */
  async #check(plan: ReturnPlan): Promise<void> {
    const answer = await this.#ask((client) => client.returns.quote(plan));
    // Whatever else is wrong the review says, too.
    if (answer || this.#trouble) this.#ways.go('review');
  }

  async #place(plan: ReturnPlan): Promise<void> {
    const quantity = plan.lines.reduce((sum, line) => sum + line.quantity, 0);
    if (!this.#host.dispatchEvent(new ReturnPlaceEvent(this.#host.tagPrefix, plan.order, quantity))) return;
    const placed = await this.#ask((client) => client.returns.place(plan));
    if (!placed) return;
    this.#held.forget();
    this.#ways.placed(placed);
  }

  /** Undefined: it did not happen, or it is somebody else's turn meanwhile. */
  async #ask<T>(what: (client: Client) => Promise<T>): Promise<T | undefined> {
    const client = this.#client();
    const offer = this.#offer;
    if (!client || !offer) return undefined;
    this.#busy = true;
    this.#trouble = undefined;
    this.#host.requestUpdate();
    try {
      const answer = await what(client);
      return this.#offer?.order === offer.order ? answer : undefined;
    } catch (error) {
      if (this.#offer?.order === offer.order) this.#fail(troubleOf(error));
      return undefined;
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }

  #fail(trouble: Trouble): void {
    // What was refused may be worth another amount; without a network the amounts stay as they are.
    if (trouble.kind === 'refused') this.#quotes.clear();
    const fields = trouble.kind === 'refused' ? fieldsIn(trouble.problem) : [];
    if (fields.length) {
      if (this.#step !== 'how') this.#ways.go('how', false);
      this.#refused = fields;
      void leadToFault(this.#host);
    } else if (trouble.kind === 'refused' && trouble.reason === 'order-not-found') this.#ways.lapsed();
    else this.#trouble = trouble;
  }
}
