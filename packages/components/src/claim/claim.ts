import type { HandoffPreview, HandoffProof, HandoffResult } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badge } from '../badge/badge.ts';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { safeUrl } from '../base/safe-url.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { CartOpenEvent } from '../events/cart-open-event.ts';
import { ClaimedEvent } from '../events/claimed-event.ts';
import { matchRow } from '../match/match-row.ts';
import { matchStyles } from '../match/match.styles.ts';
import type { ClaimMessages } from './claim.en.ts';
import { claimWords } from './claim-messages.ts';
import { claimStyles } from './claim.styles.ts';
import { type Fault, faultOf } from './fault.ts';
import { takeProof } from './proof-in-url.ts';

/** `stuck`: the proof may still be good, asking failed. */
type Stage =
  | { readonly at: 'entry'; readonly fault?: Fault; readonly typed?: string }
  | { readonly at: 'looking'; readonly proof: HandoffProof }
  | { readonly at: 'stuck'; readonly proof: HandoffProof; readonly fault: Fault }
  | { readonly at: 'found' | 'claiming'; readonly proof: HandoffProof; readonly preview: HandoffPreview; readonly fault?: Fault }
  | { readonly at: 'claimed'; readonly result: HandoffResult }
  | { readonly at: 'declined' };

/**
 * The page a hand-off leads to. Takes the one-time token out of the address, or the code a shopper types, and shows which cart it is.
 * Nothing is consumed before "Continue here".
 *
 * @csspart panel - The screen.
 * @csspart accept - "Continue here".
 * @csspart decline - "Not mine".
 * @fires tl-claimed - The cart is here; `preventDefault()` keeps it closed. `mode`.
 * @fires tl-cart-open - The cart shall be shown.
 */
export class Claim extends ThroughlineElement<ClaimMessages> {
  static override styles = [hostStyles, buttonStyles, badgeStyles, matchStyles, claimStyles];
  static override properties = { ...ThroughlineElement.properties, next: {}, stage: { state: true } };

  /** Where "Go on shopping" leads; the shop's front page when left out. */
  declare next: string | undefined;
  declare protected stage: Stage;

  constructor() {
    super(claimWords);
    this.stage = { at: 'entry' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#readAddress);
    this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#readAddress);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { stage, client } = this;
    if (client && stage.at === 'looking' && (changed.has('client') || changed.has('stage'))) void this.#look(stage.proof);
  }

  protected override updated(changed: PropertyValues): void {
    const before = changed.get('stage') as Stage | undefined;
    if (!before || before.at === this.stage.at) return;
    const field = this.stage.at === 'entry' && this.stage.fault ? this.#field : null;
    // Who listens is led to what is new; `looking` and `claiming` are over before there is something to read.
    if (this.stage.at !== 'looking' && this.stage.at !== 'claiming') (field ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
    // One letter was wrong, or all of them: both are one step from here.
    field?.select();
  }

  protected override render(): TemplateResult {
    return html`<section class="screen" part="panel" aria-labelledby="title">${this.#screen()}</section>`;
  }

  #screen(): TemplateResult {
    const { stage, say } = this;
    switch (stage.at) {
      case 'entry':
        return this.#entry(stage.fault, stage.typed);
      case 'looking':
        return html`${this.#heading(say.looking)}
          <div class="bones" aria-hidden="true"><span class="bone symbols"></span><span class="bone button"></span></div>`;
      case 'stuck':
        return html`${this.#heading(say.looking)} ${this.#fault(stage.fault)}
          <div class="buttons">
            <button type="button" class="primary" @click=${() => (this.stage = { at: 'looking', proof: stage.proof })}>${say.retry}</button>
            <button type="button" class="plain" @click=${this.#restart}>${say.anotherCode}</button>
          </div>`;
      case 'found':
      case 'claiming':
        return this.#found(stage.preview, stage.proof, stage.at === 'claiming', stage.fault);
      case 'claimed':
        return html`${badge('done', 'good')} ${this.#heading(say.claimedTitle, say.claimedLead(stage.result.cart.totals.quantity))}
          <div class="buttons">${this.#goOn('primary')}</div>`;
      default:
        return html`${badge('keep', 'quiet')} ${this.#heading(say.declinedTitle, say.declinedLead)}
          <div class="buttons">
            ${this.#goOn('primary')}
            <button type="button" class="plain" @click=${this.#restart}>${say.anotherCode}</button>
          </div>`;
    }
  }

  #heading(title: string, lead?: string): TemplateResult {
    return html`<div class="heading"><h2 id="title" tabindex="-1">${title}</h2>${lead ? html`<p class="lead">${lead}</p>` : nothing}</div>`;
  }

  #found(preview: HandoffPreview, proof: HandoffProof, claiming: boolean, fault: Fault | undefined): TemplateResult {
    const { say } = this;
    const { brand, from, quantity, match, mode } = preview;
    return html`<div class="heading">
        <h2 id="title" tabindex="-1">${say.foundTitle}</h2>
        <p>${say.found(quantity, isolated(brand))}</p>
        <p class="hint">${say.from(from.label ? isolated(from.label) : say.channels[from.channel])}</p>
      </div>
      <div class="matching">
        <p class="question" id="match">${say.match}</p>
        ${matchRow(match, say.symbols, 'match')}
      </div>
      ${fault ? this.#fault(fault) : nothing}
      <div class="buttons">
        <button type="button" class="primary" part="accept" aria-disabled=${claiming} @click=${() => this.#claim(proof, preview)}>
          ${claiming ? say.accepting : say.accept}
        </button>
        <button type="button" class="secondary" part="decline" ?disabled=${claiming} @click=${() => (this.stage = { at: 'declined' })}>${say.decline}</button>
      </div>
      <p class="hint">${mode === 'move' ? say.moves : say.shares}</p>`;
  }

  #entry(fault: Fault | undefined, typed = ''): TemplateResult {
    const { say } = this;
    // Forgiving: no pattern, no maximum. Case, blanks and hyphens are the server's to overlook.
    return html`${this.#heading(say.entryTitle, say.entryLead)}
      <form @submit=${this.#submit} novalidate>
        <label for="code">${say.field}</label>
        <input id="code" name="code" .value=${typed} dir="ltr" type="text" maxlength="32" autocomplete="off" autocapitalize="characters" autocorrect="off"
          spellcheck="false" enterkeyhint="go" aria-required="true" aria-invalid=${fault ? 'true' : nothing} aria-describedby=${fault ? 'fault' : nothing}>
        ${fault ? this.#fault(fault) : nothing}
        <button type="submit" class="primary">${say.find}</button>
      </form>`;
  }

  #fault(fault: Fault): TemplateResult {
    const { say } = this;
    return html`<p class="fault" id="fault" role="alert">${fault.kind === 'limited' ? say.limited(fault.seconds) : say[fault.kind]}</p>`;
  }

  #goOn(look: 'primary' | 'secondary'): TemplateResult | typeof nothing {
    const home = this.client && this.read(this.client.brand.$brand).value?.links.home;
    const address = safeUrl(this.next ?? home, 'link');
    return address ? html`<a class=${look} href=${address}>${this.say.goOn}</a>` : nothing;
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  /** Also later: the same page is scanned to again. */
  readonly #readAddress = (): void => {
    const proof = takeProof(window);
    if (proof) this.stage = { at: 'looking', proof };
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const code = this.#field?.value.trim() ?? '';
    if (code) this.stage = { at: 'looking', proof: { code } };
    else this.#refuse({ kind: 'missing' });
  };

  async #look(proof: HandoffProof): Promise<void> {
    const { client } = this;
    const current = (): boolean => this.stage.at === 'looking' && this.stage.proof === proof;
    try {
      const preview = await client?.handoff.preview(proof);
      if (preview && current()) this.stage = { at: 'found', proof, preview };
    } catch (error) {
      if (!current()) return;
      const fault = faultOf(error);
      this.stage = fault.kind === 'unavailable' ? refused(proof, fault) : { at: 'stuck', proof, fault };
    }
  }

  async #claim(proof: HandoffProof, preview: HandoffPreview): Promise<void> {
    const { client } = this;
    if (!client || this.stage.at !== 'found') return;
    this.stage = { at: 'claiming', proof, preview };
    try {
      const result = await client.handoff.claim(proof);
      this.stage = { at: 'claimed', result };
      const opens = this.dispatchEvent(new ClaimedEvent(this.tagPrefix, result.mode));
      if (opens) this.dispatchEvent(new CartOpenEvent(this.tagPrefix));
    } catch (error) {
      const fault = faultOf(error);
      this.stage = fault.kind === 'unavailable' ? refused(proof, fault) : { at: 'found', proof, preview, fault };
    }
  }

  #refuse(fault: Fault): void {
    this.stage = { at: 'entry', fault };
    this.#field?.focus();
  }

  #restart(): void {
    this.stage = { at: 'entry' };
  }
}

/** Back to the field, with what was typed. A token is nothing to show. */
const refused = (proof: HandoffProof, fault: Fault): Stage => ({ at: 'entry', fault, ...('code' in proof && { typed: proof.code }) });

/** A name keeps its own direction within a sentence of the other. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

declare global {
  interface HTMLElementTagNameMap {
    'tl-claim': Claim;
  }
}
