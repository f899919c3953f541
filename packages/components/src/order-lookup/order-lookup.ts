import type { Client, Order, OrderId, OrderPage, ReturnId } from '@throughline/client';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Readable } from '../base/state-reader.ts';
import { formatDay } from '../i18n/dates.ts';
import type { Speech } from '../i18n/speech.ts';
import type { StateMessages } from '../i18n/state-messages.ts';
import { codeIn, type ScannedCode, takeCode } from './code-in-url.ts';
import { textField, type TextParts } from '../receipt/text-field.ts';
import type { LookupMessages } from './lookup-messages.en.ts';
import { type Trouble, troubleIn, troubleOf } from './trouble.ts';

/** What is wrong, and at which field. */
interface Fault {
  readonly at: 'number' | 'email' | 'form';
  readonly words: (say: LookupMessages) => string;
}

/** What the lookup needs of the element it stands in. */
export interface LookupPlace {
  readonly say: LookupMessages & Pick<StateMessages, 'retry'>;
  readonly speech: Speech;
  readonly tagPrefix: string;
  read<T>(state: Readable<T>): T;
}

/** Where what was found leads. */
export interface LookupFound {
  readonly order: (id: OrderId) => void;
  /** Left out: the code of a return opens nothing here. */
  readonly return?: (id: ReturnId) => Promise<void>;
}

const wordsFor =
  (trouble: Trouble): Fault['words'] =>
  (say) =>
    troubleIn(trouble, say, { 'order-not-found': say.wrong, 'invalid-request': say.wrong });

/** Finds an order by its number and e-mail, by a scanned code, or among those of whoever is signed in. Needs `fieldStyles`, `lookupStyles`. */
export class OrderLookup implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #client: () => Client | undefined;
  readonly #found: LookupFound;
  readonly #scans: boolean;
  #scanned: ScannedCode | undefined;
  #fault: Fault | undefined;
  #busy = false;
  #byNumber = false;
  #signingIn = false;
  #after: readonly string[] = [];
  #typed = { number: '', email: '' };
  #signInElement: HTMLElement | undefined;

  /** `scans`: takes a code out of the address, too. */
  constructor(host: ReactiveControllerHost & HTMLElement, client: () => Client | undefined, found: LookupFound, scans = true) {
    this.#host = host;
    this.#client = client;
    this.#found = found;
    this.#scans = scans;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#scans) return;
    window.addEventListener('hashchange', this.#readAddress);
    this.#readAddress();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#readAddress);
  }

  hostUpdate(): void {
    const client = this.#client();
    const scanned = this.#scanned;
    if (!client || !scanned) return;
    this.#scanned = undefined;
    void this.#scan(client, scanned);
  }

  /** Says why the shopper is here again. */
  explain(why: 'badCode' | 'lapsed' | Trouble): void {
    this.#fault = { at: 'form', words: typeof why === 'string' ? (say) => say[why] : wordsFor(why) };
    this.#host.requestUpdate();
  }

  /** Forgets what was typed. */
  forget(): void {
    this.#fault = undefined;
    this.#busy = this.#byNumber = this.#signingIn = false;
    this.#after = [];
    this.#typed = { number: '', email: '' };
    this.#host.requestUpdate();
  }

  /** For `render`. */
  show(place: LookupPlace): TemplateResult {
    const { say } = place;
    const client = this.#client();
    const session = client && place.read(client.session.$session);
    const mine = session?.value && !this.#byNumber;
    const fault =
      this.#fault?.at === 'form' ? html`<p class="notice watch" role="alert"><span>${this.#fault.words(say)}</span></p>` : nothing;
    return html`<div class="lookup">
      ${fault}
      ${mine && client ? this.#orders(client, place) : this.#form(place, !!session?.value)}
    </div>`;
  }

  #form({ say, tagPrefix }: LookupPlace, signedIn: boolean): TemplateResult {
    const kiosk = this.#client()?.channel === 'kiosk';
    const field = (name: 'number' | 'email', rest: Partial<TextParts>): TemplateResult =>
      textField({
        ...{ id: name, label: say[name], value: this.#typed[name], ltr: true, most: 254, fills: 'off' },
        ...{ input: (value: string) => this.#type(name, value), fault: this.#fault?.at === name ? this.#fault.words(say) : undefined },
        ...rest,
      });
    return html`<form novalidate @submit=${this.#submit}>
        ${field('number', { hint: kiosk ? say.numberHintKiosk : say.numberHint })} ${field('email', { type: 'email', ...(!kiosk && { fills: 'email' }) })}
        <button type="submit" class="primary" aria-disabled=${this.#busy}>${this.#busy ? say.finding : say.find}</button>
      </form>
      ${
        signedIn
          ? html`<button type="button" class="plain" @click=${() => this.#turn(false)}>${say.mine}</button>`
          : this.#signingIn
            ? html`<h3 id="sign-in" tabindex="-1">${say.signIn}</h3>${this.#signIn(tagPrefix)}`
            : html`<button type="button" class="secondary" @click=${() => this.#openSignIn()}>${say.signIn}</button>`
      }`;
  }

  #orders(client: Client, place: LookupPlace): TemplateResult {
    const { say } = place;
    const page = place.read(client.orders.list(this.#after.at(-1)));
    const again = (): void => {
      void client.orders.refresh();
      this.#focus('#mine');
    };
    // The way in says nothing any more, unless it is what became of her bag.
    return html`${this.#signInElement}<h3 id="mine" tabindex="-1">${say.mine}</h3>
      ${
        page.value
          ? page.value.items.length
            ? html`<ul class="orders" aria-labelledby="mine">${page.value.items.map((order) => this.#order(order, place))}</ul>${this.#pages(page.value, say)}`
            : html`<p class="hint">${say.noOrders}</p>`
          : html`<div class="orders" aria-hidden="true">${[0, 1, 2].map(() => html`<span class="bone"></span>`)}</div>
            ${page.status === 'error' ? html`<p class="notice" role="alert"><span>${say.away}</span><button type="button" class="secondary" @click=${again}>${say.retry}</button></p>` : nothing}`
      }
      <button type="button" class="plain" @click=${() => this.#turn(true)}>${say.another}</button>`;
  }

  #order({ id, number, placedAt, status, totals }: Order, { say, speech }: LookupPlace): TemplateResult {
    return html`<li><button type="button" @click=${() => this.#found.order(id)}>
      <span class="stack"><bdi class="number">${number}</bdi><span class="hint">${say.ordered(formatDay(speech, placedAt))}</span></span>
      <span class="stack"><span>${say.statuses[status]}</span><span class="hint">${say.pieces(totals.quantity)}</span></span>
    </button></li>`;
  }

  #pages({ next }: OrderPage, say: LookupMessages): TemplateResult {
    const to = (after: readonly string[]) => (): void => {
      this.#after = after;
      // What was pressed may have nothing more to lead to.
      this.#turn(false);
    };
    return html`${this.#after.length ? html`<button type="button" class="plain" @click=${to(this.#after.slice(0, -1))}>${say.newer}</button>` : nothing}
      ${next ? html`<button type="button" class="plain" @click=${to([...this.#after, next])}>${say.older}</button>` : nothing}`;
  }

  #signIn(prefix: string): HTMLElement {
    if (!this.#signInElement) {
      const element = this.#host.ownerDocument.createElement(`${prefix}-sign-in`);
      element.toggleAttribute('bare', true);
      // What had the focus is gone then; with something to read, once it is read.
      element.addEventListener(`${prefix}-signed-in`, (event) => {
        if (!(event as Event & { readonly merged: number }).merged) this.#turn(false);
      });
      element.addEventListener(`${prefix}-merge-read`, () => this.#turn(false));
      this.#signInElement = element;
    }
    return this.#signInElement;
  }

  #openSignIn(): void {
    this.#signingIn = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#focus('#sign-in'));
  }

  #turn(byNumber: boolean): void {
    this.#byNumber = byNumber;
    this.#fault = undefined;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#focus(byNumber ? '#number' : '#mine'));
  }

  #type(name: 'number' | 'email', value: string): void {
    this.#typed = { ...this.#typed, [name]: value };
    // Also where nothing is shown of it: what was rendered last is what forgetting is told from.
    this.#host.requestUpdate();
    const code = codeIn(value);
    if (!code) return;
    this.#typed = { ...this.#typed, [name]: '' };
    this.#scanned = code;
  }

  readonly #readAddress = (): void => {
    this.#scanned = takeCode(window);
    if (this.#scanned) this.#host.requestUpdate();
  };

  async #scan(client: Client, { opens, code }: ScannedCode): Promise<void> {
    try {
      if (opens === 'order') this.#found.order(await client.orders.open(code));
      else if (this.#found.return) await this.#found.return(await client.returns.open(code));
      else this.explain('badCode');
    } catch (error) {
      const trouble = troubleOf(error);
      this.explain(trouble.kind === 'refused' || (error instanceof Error && error.name === 'ArgumentError') ? 'badCode' : trouble);
    }
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const client = this.#client();
    if (this.#busy || !client) return;
    const number = this.#typed.number.trim();
    const email = this.#typed.email.trim();
    if (!number) return this.#refuse({ at: 'number', words: (say) => say.noNumber });
    if (!email.includes('@')) return this.#refuse({ at: 'email', words: (say) => say.noEmail });
    this.#busy = true;
    this.#fault = undefined;
    this.#host.requestUpdate();
    try {
      this.#found.order(await client.orders.lookup({ number, email }));
      this.#typed = { number: '', email: '' };
    } catch (error) {
      // Which of the two is wrong nobody is told.
      this.#refuse({ at: 'email', words: wordsFor(troubleOf(error)) });
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  };

  #refuse(fault: Fault): void {
    this.#fault = fault;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#focus(`#${fault.at}`));
  }

  #focus(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
