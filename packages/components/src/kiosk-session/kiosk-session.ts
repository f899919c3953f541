import type { Client } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { buttonStyles } from '../base/button.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { type Clock, pageClock } from '../clock/clock.ts';
import { SessionEndEvent } from '../events/session-end-event.ts';
import { type IdleState, IdleWatch } from './idle-watch.ts';
import type { KioskSessionMessages } from './kiosk-session.en.ts';
import { kioskSessionWords } from './kiosk-session-messages.ts';
import { kioskSessionStyles } from './kiosk-session.styles.ts';
import { clearPage } from './clear-page.ts';

/** Until the brand's policy is here. */
const IDLE = 60;
/** WCAG 2.2.1: nobody gets less. */
const LEAST_WARNING = 20;
/** Said again when so many seconds are left. */
const SECOND_CALL = 10;
/** Seconds after which a claimed hand-off ends the session by itself, should nobody have answered its message. */
const TAKEN = 20;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const;

/**
 * Keeps one shopper's things from the next. Left alone, a kiosk warns, then forgets: cart, hand-off, what was typed.
 * The page hears `tl-session-end` and goes back to its start screen. A cart that was taken along ends the session too.
 * A kiosk's page stands for days: meanwhile the element has it take up what the brand publishes.
 *
 * @csspart dialog - The warning.
 * @fires tl-session-end - Everything is forgotten. `reason`.
 */
export class KioskSession extends ThroughlineElement<KioskSessionMessages> {
  static override styles = [hostStyles, buttonStyles, kioskSessionStyles];
  static override properties = {
    ...ThroughlineElement.properties,
    idleSeconds: { type: Number, attribute: 'idle-seconds' },
    warningSeconds: { type: Number, attribute: 'warning-seconds' },
    away: { type: Boolean, reflect: true },
    clock: { attribute: false },
    idle: { state: true },
  };

  /** Seconds without a touch or key until the warning; the brand's when left out. */
  declare idleSeconds: number | undefined;
  /** Seconds the warning stands, at least 20; the brand's when left out. */
  declare warningSeconds: number | undefined;
  /** The page has left its start screen, so there is something to forget even without a cart. The element takes it off at the end. */
  declare away: boolean;
  declare clock: Clock;
  declare protected idle: IdleState;

  #watch: IdleWatch | undefined;
  #wasClaimed = false;
  #cancelTaken: (() => void) | undefined;
  #returnVoice: (() => void) | undefined;
  #following: Client | undefined;
  #unfollow: (() => void) | undefined;

  constructor() {
    super(kioskSessionWords);
    this.away = false;
    this.clock = pageClock;
    this.idle = { status: 'active' };
  }

  /** Forgets the shopper now: for a "Start over" button of the page. Resolves when done. */
  async end(): Promise<void> {
    await this.#end('asked');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const sign of SIGNS) this.ownerDocument.addEventListener(sign, this.#sign, { capture: true, passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const sign of SIGNS) this.ownerDocument.removeEventListener(sign, this.#sign, { capture: true });
    this.#rest();
    this.#cancelTaken?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { client } = this;
    this.#followBrand(client);
    if (!client) return this.#rest();
    if (changed.has('clock')) this.#rest();
    this.#followHandoff(client);
    if (!this.#somethingToForget(client)) this.#rest();
    else if (!this.#watch) {
      this.#watch = new IdleWatch(
        this.clock,
        () => this.#times,
        (state) => this.#told(state),
      );
      this.#watch.sign();
    }
  }

  protected override render(): TemplateResult {
    const { idle, say } = this;
    return html`<dialog part="dialog" role="alertdialog" aria-labelledby="title" aria-describedby="lead" @cancel=${this.#goOn}>
      ${
        idle.status === 'warning'
          ? html`<div class="screen">
              <h2 id="title">${say.title}</h2>
              <p id="lead">${say.lead}</p>
              <p class="seconds" role="timer" aria-live="off">${say.seconds(idle.secondsLeft)}</p>
              <button type="button" class="primary" autofocus @click=${this.#goOn}>${say.goOn}</button>
            </div>`
          : nothing
      }
      <div class="spoken" role="alert" id="voice"></div>
    </dialog>`;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog) return;
    const warning = this.idle.status === 'warning';
    if (warning && !dialog.open) {
      dialog.showModal();
      this.#returnVoice = this.speakThrough(this.renderRoot.querySelector('#voice') ?? dialog);
    } else if (!warning && dialog.open) {
      dialog.close();
      this.#returnVoice?.();
    }
  }

  get #times(): { idleSeconds: number; warningSeconds: number } {
    const policy = this.client?.brand.$brand.get().value?.policy;
    return {
      idleSeconds: positive(this.idleSeconds) ?? policy?.kioskIdleSeconds ?? IDLE,
      warningSeconds: Math.max(LEAST_WARNING, positive(this.warningSeconds) ?? policy?.kioskWarningSeconds ?? LEAST_WARNING),
    };
  }

  #somethingToForget(client: Client): boolean {
    const cart = this.read(client.cart.$cart);
    const { status } = this.read(client.handoff.$offer);
    return this.away || cart.quantity > 0 || cart.refusals.length > 0 || status === 'open' || status === 'preparing';
  }

  #followBrand(client: Client | undefined): void {
    const wanted = client?.channel === 'kiosk' ? client : undefined;
    if (wanted === this.#following) return;
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#following = wanted;
    wanted?.brand.follow().then(
      (stop) => {
        if (this.#following === wanted) this.#unfollow = stop;
        else stop();
      },
      () => {
        // The code for it could not be had: the next update tries again.
        if (this.#following === wanted) this.#following = undefined;
      },
    );
  }

  /** The message stands as long as whoever shows the code lets it; then the next shopper may come. */
  #followHandoff(client: Client): void {
    const offer = this.read(client.handoff.$offer);
    const claimed = offer.status === 'claimed' && offer.mode === 'move';
    if (claimed === this.#wasClaimed) return;
    this.#wasClaimed = claimed;
    this.#cancelTaken?.();
    if (claimed) this.#cancelTaken = this.clock.after(TAKEN * 1000, () => void this.#end('taken'));
    else void this.#end('taken');
  }

  readonly #sign = (event: Event): void => {
    // A finger resting or a mouse shaken by passers-by is no answer to a question.
    if (this.idle.status === 'warning' && event.type === 'pointermove') return;
    this.#goOnLater(event);
  };

  #goOnLater(event: Event): void {
    if (this.idle.status !== 'warning') return this.#watch?.sign();
    // The touch that answers must not also press what lies beneath: the warning goes after it.
    if (event.type === 'pointerdown' || event.type === 'touchstart') {
      this.ownerDocument.addEventListener('click', this.#goOn, { capture: true, once: true });
      return;
    }
    this.#goOn();
  }

  readonly #goOn = (): void => {
    this.ownerDocument.removeEventListener('click', this.#goOn, { capture: true });
    this.#watch?.sign();
  };

  #told(state: IdleState): void {
    this.idle = state;
    if (state.status === 'warning' && state.secondsLeft === SECOND_CALL) this.announce(this.say.warning(SECOND_CALL));
    if (state.status === 'over') void this.#end('idle');
  }

  async #end(reason: SessionEndEvent['reason']): Promise<void> {
    this.#rest();
    this.#cancelTaken?.();
    this.#wasClaimed = false;
    const { client } = this;
    client?.handoff.withdraw();
    // What can't be forgotten is told to who looks after the kiosk; the next shopper gets a start screen all the same.
    await client?.cart.forget().catch(reportError);
    this.away = false;
    clearPage(this.ownerDocument);
    this.dispatchEvent(new SessionEndEvent(this.tagPrefix, reason));
    this.announce(this.say.ended);
  }

  #rest(): void {
    this.#watch?.stop();
    this.#watch = undefined;
    this.idle = { status: 'active' };
  }
}

const positive = (value: number | undefined): number | undefined => (value !== undefined && value > 0 ? value : undefined);

declare global {
  interface HTMLElementTagNameMap {
    'tl-kiosk-session': KioskSession;
  }
}
