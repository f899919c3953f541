import type { Client, MergedLine, Session, SignIn } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { type Clock, pageClock } from '../clock/clock.ts';
import { Countdown } from '../clock/countdown.ts';
import { MergeReadEvent } from '../events/merge-read-event.ts';
import { SignedInEvent } from '../events/signed-in-event.ts';
import { isolated } from '../i18n/isolated.ts';
import { mergeReport } from './merge-report.ts';
import { isTyped, type SignInFault, signInFaultOf, signInFaultText } from './sign-in-fault.ts';
import { signInMessages, type SignInMessages } from './sign-in-messages.ts';
import { signInStyles } from './sign-in.styles.ts';
import { isWholeCode } from './whole-code.ts';

/** Milliseconds after which waiting is worth a word. */
const PATIENCE = 1000;

/**
 * Signing in without a password: an e-mail address, then the code sent there. What was in the bag here is added to the customer's, and
 * told line by line.
 *
 * @slot lead - Under the heading, in the place of the element's own words: why to sign in.
 * @csspart panel - The screen.
 * @csspart field - The field of the address, and that of the code.
 * @csspart submit - "Send me a code", and "Sign in".
 * @csspart merged - What became of each line of the bag.
 * @fires tl-merge-read - She has read what became of her bag.
 * @fires tl-signed-in - Somebody has signed in here. `merged`: lines of the bag there is something to tell about.
 */
export class SignInElement extends ThroughlineElement<SignInMessages> {
  static override styles = [hostStyles, buttonStyles, badgeStyles, fieldStyles, noticeStyles, skeletonStyles, signInStyles];
  static override properties = {
    ...ThroughlineElement.properties,
    email: {},
    bare: { type: Boolean, reflect: true },
    anew: { type: Boolean },
    clock: { attribute: false },
    stage: { state: true },
    busy: { state: true },
    fault: { state: true },
    merged: { state: true },
    slow: { state: true },
  };

  /** What the field of the address begins with. */
  declare email: string | undefined;
  /** Inside something else: without frame, and nothing at all while somebody is signed in and there is nothing to tell. */
  declare bare: boolean;
  /** Asks for a code though somebody is signed in: to prove that it is still she, by her own address `email`. */
  declare anew: boolean;
  declare clock: Clock;
  /** `code`: one was sent. */
  declare protected stage: 'email' | 'code';
  declare protected busy: 'sending' | 'checking' | null;
  declare protected fault: SignInFault | null;
  declare protected merged: readonly MergedLine[];
  declare protected slow: boolean;

  /** As typed; kept while the code is asked for. */
  #address = '';
  #delivery: SignIn['delivery'] = 'sent';
  /** The wait in progress: what a wait that was given up answers is nothing any more. */
  #turn: object | undefined;
  #cancelSlow: (() => void) | undefined;
  #leads = false;
  readonly #view = new LoadableView(this);
  /** Of the code. */
  readonly #life = new Countdown(this, () => this.clock);
  /** Until another code can be had. */
  readonly #resend = new Countdown(this, () => this.clock);

  constructor() {
    super(signInMessages);
    this.bare = false;
    this.anew = false;
    this.clock = pageClock;
    this.stage = 'email';
    this.busy = null;
    this.fault = null;
    this.merged = [];
    this.slow = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener(`${this.tagPrefix}-session-end`, this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener(`${this.tagPrefix}-session-end`, this.#forget);
    this.#cancelSlow?.();
  }

  /** Goes to the field, or to what there is to read. */
  override focus(): void {
    this.#leads = true;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('email') && this.email !== undefined && this.stage === 'email') this.#address = this.email;
    if (this.fault?.kind === 'limited' && !this.#resend.left) this.fault = null;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#leads) {
      this.#leads = false;
      (this.#field ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
    } else if (changed.has('fault') && isTyped(this.fault)) {
      this.#field?.focus();
      // A digit was wrong, or all of them: both are one step from here.
      if (this.stage === 'code') this.#field?.select();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.client && this.read(this.client.session.$session);
    if (!session || session.status === 'loading') return this.#waiting();
    if (this.merged.length)
      return this.#screen(mergeReport(this.merged, this.say, this.bare ? 'secondary' : 'primary', this.#read), 'report');
    // The session begins a moment before its report is here; until then the code is being checked.
    if (session.value && !this.anew && this.busy !== 'checking') return this.bare ? nothing : this.#signedIn(session.value);
    return this.#screen(this.stage === 'email' ? this.#asksEmail() : this.#asksCode());
  }

  #screen(content: TemplateResult, look = ''): TemplateResult {
    return html`<section class="screen ${look}" part="panel" aria-labelledby="title">${content}</section>`;
  }

  #waiting(): TemplateResult {
    const { say, speech } = this;
    const skeleton = html`<div class="bones">
      <span class="bone title"></span><span class="bone"></span><span class="bone field"></span><span class="bone button"></span>
    </div>`;
    return html`<div class="screen">${this.#view.show<Session>(undefined, { say, speech, online: true, skeleton, ready: () => html``, retry: () => {} })}</div>`;
  }

  #asksEmail(): TemplateResult {
    const { say, client, busy } = this;
    const kiosk = client?.channel === 'kiosk';
    const invalid = isTyped(this.fault);
    return html`<div class="heading">
        <h2 id="title" tabindex="-1">${say.title}</h2>
        <p class="lead"><slot name="lead">${kiosk ? say.kioskLead : say.lead}</slot></p>
      </div>
      <form @submit=${this.#start} novalidate>
        <div class="field">
          <label for="email">${say.email}</label>
          <input id="email" part="field" name="email" type="email" dir="ltr" .value=${this.#address} ?readonly=${busy !== null || this.anew} maxlength="320" autocomplete=${kiosk ? 'off' : 'email'}
            autocapitalize="off" autocorrect="off" spellcheck="false" enterkeyhint="send" aria-required="true" aria-invalid=${invalid ? 'true' : nothing}
            aria-describedby=${invalid ? 'fault' : nothing} @input=${this.#typed}>
          ${this.#fault()}
        </div>
        ${this.#away()}
        <button type="submit" class="primary" part="submit" aria-disabled=${this.#mayNotSend}>
          ${this.#sends(say.send)}
        </button>
        ${this.#patience()}
      </form>`;
  }

  #asksCode(): TemplateResult {
    const { say, busy } = this;
    const invalid = isTyped(this.fault);
    const sent = this.#delivery === 'sent';
    const over = sent && !this.#life.left;
    const address = isolated(this.#address.trim());
    return html`<div class="heading">
        <h2 id="title" tabindex="-1">${say.codeTitle}</h2>
        <p class="lead" id="sent">${sent ? say.sent(address) : say.delayed(address)}</p>
      </div>
      <form @submit=${this.#submit} novalidate>
        <div class="field">
          <label for="code">${say.code}</label>
          <input id="code" class="code" part="field" name="code" dir="ltr" ?readonly=${busy === 'checking'} maxlength="32" inputmode="numeric"
            autocomplete="one-time-code" autocapitalize="off" autocorrect="off" spellcheck="false" enterkeyhint="go" aria-required="true"
            aria-invalid=${invalid ? 'true' : nothing} aria-describedby=${invalid ? 'fault sent hint' : 'sent hint'} @input=${this.#digits}>
          <div class="beside">
            <p class="hint" id="hint">${say.codeHint}</p>
            ${sent && !over ? html`<p class="hint" role="timer" aria-live="off">${say.goodFor(this.#time(this.#life.left))}</p>` : nothing}
          </div>
          ${this.#fault()}
        </div>
        ${over && !this.fault ? html`<p class="notice watch" role="status">${say.over}</p>` : nothing} ${this.#away()}
        <button type="submit" class="primary" part="submit" aria-disabled=${busy !== null}>${busy === 'checking' ? say.checking : say.check}</button>
        ${this.#patience()}
        <div class="aids">
          <button type="button" class="plain" aria-disabled=${this.#mayNotSend} @click=${this.#again}>
            ${this.#sends(say.resend)}
          </button>
          <button type="button" class="plain" @click=${this.#back}>${say.otherEmail}</button>
        </div>
      </form>`;
  }

  #signedIn({ email }: Session): TemplateResult {
    const { say } = this;
    return this.#screen(html`<div class="heading">
        <h2 id="title" tabindex="-1">${say.signedInTitle}</h2>
        <p class="lead">${say.signedInAs(isolated(email))}</p>
      </div>
      <button type="button" class="secondary" @click=${this.#leave}>${say.signOut}</button>`);
  }

  /** Its region stands before there is something in it, so that it is heard. */
  #fault(): TemplateResult {
    const { fault, say } = this;
    const told = fault && fault.kind !== 'offline' ? signInFaultText(fault, say, this.#time) : nothing;
    return html`<p class="fault" id="fault" role="alert">${told}</p>`;
  }

  #away(): TemplateResult | typeof nothing {
    const offline = this.fault?.kind === 'offline' || (this.client && this.read(this.client.$network) === 'offline');
    return offline ? html`<p class="notice watch" role="status">${this.say.faults.offline}</p>` : nothing;
  }

  #sends(send: string): string {
    const { say } = this;
    if (this.busy === 'sending') return say.sending;
    return this.#resend.left ? say.resendIn(this.#time(this.#resend.left)) : send;
  }

  get #mayNotSend(): boolean {
    return this.busy !== null || this.#resend.left > 0 || !this.client;
  }

  #patience(): TemplateResult {
    return html`<p class="hint" role="status" ?hidden=${!this.slow}>${this.slow ? this.say.slow : nothing}</p>`;
  }

  readonly #time = (seconds: number): string => (seconds < 60 ? this.say.seconds(seconds) : this.say.minutes(Math.ceil(seconds / 60)));

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  readonly #typed = (event: Event): void => {
    this.#address = (event.target as HTMLInputElement).value;
  };

  readonly #digits = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (isWholeCode(value)) void this.#check(value);
  };

  readonly #start = (event: SubmitEvent): void => {
    event.preventDefault();
    const email = this.#address.trim();
    if (!email) this.fault = { kind: 'no-email' };
    else void this.#send(({ session }) => session.begin(email));
  };

  readonly #again = (): void => {
    void this.#send(({ session }) => session.resend()).then((sent) => sent && this.announce(this.say.resent));
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#check(this.#field?.value ?? '');
  };

  readonly #back = (): void => {
    this.#restart();
    this.#leads = true;
  };

  readonly #read = (): void => {
    this.merged = [];
    this.#leads = true;
    this.dispatchEvent(new MergeReadEvent(this.tagPrefix));
  };

  readonly #leave = (): void => {
    void this.client?.session.signOut().catch(() => {});
    this.#leads = true;
  };

  /** What one shopper of a kiosk typed is nothing to the next. */
  readonly #forget = (): void => {
    this.#restart();
    this.#address = this.email ?? '';
    this.merged = [];
  };

  #restart(): void {
    this.#rest();
    this.#life.stop();
    this.stage = 'email';
    this.fault = null;
  }

  /** Whether a code was sent. */
  async #send(ask: (client: Client) => Promise<SignIn>): Promise<boolean> {
    const { client } = this;
    if (!client || this.#mayNotSend) return false;
    const current = this.#wait('sending');
    try {
      const { delivery, expiresIn, resendIn = 0 } = await ask(client);
      if (!current()) return false;
      this.#delivery = delivery;
      this.#life.start(expiresIn);
      this.#resend.start(resendIn);
      this.#leads = true;
      this.stage = 'code';
      return true;
    } catch (error) {
      if (!current()) return false;
      this.fault = signInFaultOf(error);
      if (this.fault.kind === 'limited') this.#resend.start(this.fault.seconds);
      return false;
    } finally {
      if (current()) this.#rest();
    }
  }

  async #check(code: string): Promise<void> {
    const { client } = this;
    if (!client || this.busy) return;
    if (!code.trim()) return void (this.fault = { kind: 'no-code' });
    const current = this.#wait('checking');
    try {
      const merged = await client.session.verify(code);
      if (!current()) return;
      this.#restart();
      this.#address = this.email ?? '';
      this.#leads = true;
      this.merged = merged;
      this.dispatchEvent(new SignedInEvent(this.tagPrefix, merged.length));
    } catch (error) {
      if (current()) this.fault = signInFaultOf(error);
    } finally {
      if (current()) this.#rest();
    }
  }

  /** Begins to wait; what it returns says whether this is what is waited for still. */
  #wait(what: 'sending' | 'checking'): () => boolean {
    this.#rest();
    const turn = (this.#turn = {});
    this.busy = what;
    this.fault = null;
    this.#cancelSlow = this.clock.after(PATIENCE, () => (this.slow = true));
    return () => this.#turn === turn;
  }

  #rest(): void {
    this.#turn = undefined;
    this.#cancelSlow?.();
    this.busy = null;
    this.slow = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-sign-in': SignInElement;
  }
}
