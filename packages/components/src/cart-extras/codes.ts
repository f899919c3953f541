import type { CartView, CodeView, Refusal } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { CLOSE, icon } from '../base/icon.ts';
import { type ExtrasContext, toldInCart } from './cart-seam.ts';

/** Longer than any code. */
const LONGEST = 64;

/** The codes in the cart, what each gives or why it doesn't, and a field for another. */
export class Codes {
  readonly #context: () => ExtrasContext;
  #open = false;
  #text = '';
  /** Sent with nothing in it. */
  #blank = false;

  constructor(context: () => ExtrasContext) {
    this.#context = context;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  toggle(): void {
    this.#open = !this.#open;
    this.#context().element.requestUpdate();
  }

  close(): void {
    this.#open = this.#blank = false;
    this.#text = '';
  }

  /** Why a code was not taken. */
  refusal({ problem }: Refusal): string | undefined {
    const { say, speech } = this.#context();
    return problem.reason && say.codeReasons[problem.reason](problem.missing ? speech.money(problem.missing) : '', problem.with ?? '');
  }

  list({ codes }: CartView): TemplateResult | typeof nothing {
    return codes.length ? html`<ul class="codes" role="list">${codes.map((code) => this.#code(code))}</ul>` : nothing;
  }

  form({ refusals }: CartView): TemplateResult | typeof nothing {
    const refused = refusals.filter(isAboutCode);
    if (!this.#open && !refused.length) return nothing;
    const { client, say } = this.#context();
    const faults = this.#blank ? [say.codeMissing] : refused.map((refusal) => this.#fault(refusal));
    const type = (event: Event): void => {
      this.#text = (event.target as HTMLInputElement).value;
      if (this.#blank) this.#context().element.requestUpdate();
      this.#blank = false;
    };
    const submit = (event: Event): void => {
      event.preventDefault();
      for (const { action } of refused) client.cart.dismiss(action);
      void this.#apply();
    };
    return html`<form class="fields" novalidate @submit=${submit}>
      <div class="field">
        <label for="code">${say.code}</label>
        <div class="joined">
          <input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" enterkeyhint="done" maxlength=${LONGEST}
            aria-invalid=${faults.length ? 'true' : nothing} aria-describedby=${faults.length ? 'code-fault' : nothing} .value=${this.#text} @input=${type} />
          <button class="secondary">${say.apply}</button>
        </div>
        ${faults.length ? html`<p class="fault" id="code-fault">${faults.at(-1)}</p>` : nothing}
      </div>
    </form>`;
  }

  async #apply(): Promise<void> {
    const { client, say, announce, element } = this.#context();
    const code = this.#text.trim();
    this.#blank = !code;
    element.requestUpdate();
    if (!code) return announce(say.codeMissing);
    try {
      await client.cart.applyCode(code);
      announce(say.codeApplied(code));
      // What was typed meanwhile is another one.
      if (this.#text.trim() === code) this.close();
    } catch {
      // The refusal is in the cart, and stands beneath the field.
      this.#open = true;
    }
    element.requestUpdate();
  }

  #fault(refusal: Refusal): string {
    const why = this.refusal(refusal) ?? refusal.problem.title;
    return refusal.title ? `${refusal.title}: ${why}` : why;
  }

  #code(view: CodeView): TemplateResult {
    const { client, say, speech, element } = this.#context();
    const { code, status } = view;
    const text =
      status === 'pending'
        ? `${say.codePending}…`
        : status === 'applied'
          ? view.title || say.codeInUse
          : say.codeReasons[status](view.missing ? speech.money(view.missing) : '', view.with ?? '');
    const works = status === 'applied' || status === 'pending';
    const remove = (): void => {
      client.cart.removeCode(code).catch(toldInCart);
      void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>('.adds button')?.focus());
    };
    return html`<li class=${works ? 'code' : 'code idle'} part="code">
      <p><bdi class="name">${code}</bdi> <span><bdi>${text}</bdi></span></p>
      <button class="tiny" aria-label=${say.removeCode(code)} @click=${remove}>${icon(CLOSE)}</button>
    </li>`;
  }
}

/** It is told where codes are typed. */
export const isAboutCode = ({ type }: Refusal): boolean => type === 'applyCode' || type === 'removeCode';
