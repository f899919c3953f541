import type { Client, MergedLine, Session, SignIn } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { SessionEnd } from '../base/session-end.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { type Clock, pageClock } from '../clock/clock.ts';
import { Countdown } from '../clock/countdown.ts';
import { MergeReadEvent } from '../events/merge-read-event.ts';
import { SignedInEvent } from '../events/signed-in-event.ts';
import { isolated } from '../i18n/isolated.ts';
import { askCode } from './ask-code.ts';
import { askEmail } from './ask-email.ts';
import { mergeReport } from './merge-report.ts';
import { isTyped, type SignInFault, signInFaultOf } from './sign-in-fault.ts';
import { signInMessages, type SignInMessages } from './sign-in-messages.ts';
import { signInStyles } from './sign-in.styles.ts';
import type { SignInView } from './sign-in-view.ts';
import { Waiting } from './waiting.ts';
import { isWholeCode } from './whole-code.ts';

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
    fault: { state: true },
    merged: { state: true },
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
  declare protected fault: SignInFault | null;
  declare protected merged: readonly MergedLine[];

  /** As typed; kept while the code is asked for. */
  #address = '';
  #delivery: SignIn['delivery'] = 'sent';
  #leads = false;
  readonly #view = new LoadableView(this);
  readonly #waiting = new Waiting(this, () => this.clock);
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
    this.fault = null;
    this.merged = [];
    this.addController(new SessionEnd(this, this.#forget));
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
    if (!session || session.status === 'loading') return this.#arriving();
    if (this.merged.length)
      return this.#screen(mergeReport(this.merged, this.say, this.bare ? 'secondary' : 'primary', this.#read), 'report');
    // The session begins a moment before its report is here; until then the code is being checked.
    if (session.value && !this.anew && this.#waiting.busy !== 'checking') return this.bare ? nothing : this.#signedIn(session.value);
    return this.#screen(this.#form());
  }

  #screen(content: TemplateResult, look = ''): TemplateResult {
    return html`<section class="screen ${look}" part="panel" aria-labelledby="title">${content}</section>`;
  }

  #arriving(): TemplateResult {
    const { say, speech } = this;
    const skeleton = html`<div class="bones">
      <span class="bone title"></span><span class="bone"></span><span class="bone field"></span><span class="bone button"></span>
    </div>`;
    return html`<div class="screen">${this.#view.show<Session>(undefined, { say, speech, online: true, skeleton, ready: () => html``, retry: () => {} })}</div>`;
  }

  #form(): TemplateResult {
    const { client, say } = this;
    const view: SignInView = {
      say,
      isKiosk: client?.channel === 'kiosk',
      isOffline: this.fault?.kind === 'offline' || (!!client && this.read(client.$network) === 'offline'),
      address: this.#address,
      fault: this.fault,
      waiting: this.#waiting,
      resendIn: this.#resend.left,
    };
    if (this.stage === 'email') return askEmail({ ...view, isFixed: this.anew, typed: this.#typed, start: this.#start });
    const { left } = this.#life;
    const goodFor = this.#delivery === 'sent' ? left : null;
    return askCode({ ...view, goodFor, typed: this.#digits, submit: this.#submit, again: this.#again, back: this.#back });
  }

  #signedIn({ email }: Session): TemplateResult {
    const { say } = this;
    return this.#screen(html`<div class="heading">
        <h2 id="title" tabindex="-1">${say.signedInTitle}</h2>
        <p class="lead">${say.signedInAs(isolated(email))}</p>
      </div>
      <button type="button" class="secondary" @click=${this.#leave}>${say.signOut}</button>`);
  }

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
    void this.#send(({ session }) => session.resend()).then((sent) => {
      if (!sent) return;
      // What was typed was of the code before.
      if (this.#field) this.#field.value = '';
      this.announce(this.say.resent);
    });
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
    this.#waiting.rest();
    this.#life.stop();
    this.stage = 'email';
    this.fault = null;
  }

  /** Whether a code was sent. */
  async #send(ask: (client: Client) => Promise<SignIn>): Promise<boolean> {
    const { client } = this;
    if (!client || this.#waiting.busy || this.#resend.left) return false;
    const current = this.#waiting.begin('sending');
    this.fault = null;
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
      if (current()) this.#waiting.rest();
    }
  }

  async #check(code: string): Promise<void> {
    const { client } = this;
    if (!client || this.#waiting.busy) return;
    if (!code.trim()) return void (this.fault = { kind: 'no-code' });
    const current = this.#waiting.begin('checking');
    this.fault = null;
    try {
      const merged = await client.session.verify(code);
      if (!current()) return;
      this.#restart();
      this.#address = this.email ?? '';
      this.#leads = true;
      this.merged = merged;
      this.dispatchEvent(new SignedInEvent(this.tagPrefix, merged.length));
    } catch (error) {
      if (!current()) return;
      this.fault = signInFaultOf(error);
      // Whatever time it had left, it is good for nothing.
      if (this.fault.kind === 'dead') this.#life.stop();
    } finally {
      if (current()) this.#waiting.rest();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-sign-in': SignInElement;
  }
}
