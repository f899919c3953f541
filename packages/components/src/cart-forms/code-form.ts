import type { CartView, Refusal } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExtrasContext } from '../cart-extras/cart-seam.ts';
import { isAboutCode, reasonText } from '../cart-extras/codes.ts';

/** Longer than any code. */
const LONGEST = 64;

/** The field for a code, with the reason why the last one was not taken. */
export class CodeForm {
  readonly #context: () => ExtrasContext;
  #open = false;
  #text = '';
  /** Sent with nothing in it. */
  #blank = false;

  constructor(context: () => ExtrasContext) {
    this.#context = context;
  }

  /** A refusal keeps it open, for it stands there. */
  isOpen({ refusals }: CartView): boolean {
    return this.#open || refusals.some(isAboutCode);
  }

  /** Whoever puts it away has read why the last code was not taken. */
  toggle(): void {
    const { client, element } = this.#context();
    const cart = client.cart.$cart.get();
    this.#open = !this.isOpen(cart);
    this.#blank = false;
    if (!this.#open) this.#dismiss(cart);
    element.requestUpdate();
    if (this.#open) void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>('#code')?.focus());
  }

  close(): void {
    this.#open = this.#blank = false;
    this.#text = '';
  }

  template(cart: CartView): TemplateResult | typeof nothing {
    if (!this.isOpen(cart)) return nothing;
    const { say, element } = this.#context();
    const refused = cart.refusals.findLast(isAboutCode);
    const fault = this.#blank ? say.codeMissing : refused && this.#fault(refused);
    const type = (event: Event): void => {
      this.#text = (event.target as HTMLInputElement).value;
      this.#blank = false;
      element.requestUpdate();
    };
    const submit = (event: Event): void => {
      event.preventDefault();
      this.#dismiss(cart);
      void this.#apply();
    };
    return html`<form class="fields" novalidate @submit=${submit}>
      <div class="field">
        <label for="code">${say.code}</label>
        <div class="joined">
          <input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" enterkeyhint="done" maxlength=${LONGEST}
            aria-invalid=${fault ? 'true' : nothing} aria-describedby=${fault ? 'code-fault' : nothing} .value=${this.#text} @input=${type} />
          <button class="secondary">${say.apply}</button>
        </div>
        ${fault ? html`<p class="fault" id="code-fault">${fault}</p>` : nothing}
      </div>
    </form>`;
  }

  #dismiss({ refusals }: CartView): void {
    const { client } = this.#context();
    for (const refusal of refusals) if (isAboutCode(refusal)) client.cart.dismiss(refusal.action);
  }

  async #apply(): Promise<void> {
    const { client, say, announce, element } = this.#context();
    const code = this.#text.trim();
    this.#blank = !code;
    this.#open = true;
    element.requestUpdate();
    if (!code) return announce(say.codeMissing);
    try {
      await client.cart.applyCode(code);
    } catch {
      // The refusal is in the cart, and stands beneath the field, which may be at the edge of what is seen.
      await element.updateComplete;
      return element.renderRoot.querySelector('#code-fault')?.scrollIntoView({ block: 'nearest' });
    }
    announce(say.codeApplied(code));
    // What was typed meanwhile is another one.
    if (this.#text.trim() !== code) return;
    const { activeElement } = element.renderRoot as ShadowRoot;
    const here = !!activeElement?.closest('.joined');
    this.close();
    element.requestUpdate();
    await element.updateComplete;
    // What she pressed is gone; whoever went on meanwhile is left where she is.
    if (here) element.renderRoot.querySelector<HTMLElement>('.adds button')?.focus();
  }

  #fault({ title, problem }: Refusal): string {
    const { reason, missing, with: other } = problem;
    const why = reason ? reasonText({ reason, missing, other }, this.#context()) : this.#context().say.notDone;
    return title ? `${title}: ${why}` : why;
  }
}
