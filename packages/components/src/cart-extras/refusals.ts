import type { ActionId, CartView, LineId, Refusal } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { isAboutCode, reasonText } from './codes.ts';
import { type ExtrasContext, isNamed } from './cart-seam.ts';

/** What the server refused, told once, and shown until it was read: at its line, or above all where there is none. */
export class Refusals {
  readonly #context: () => ExtrasContext;
  #told: ReadonlySet<ActionId>;

  /** `told`: came with the cart; it was told before, here or in another tab. */
  constructor(context: () => ExtrasContext, told: readonly Refusal[]) {
    this.#context = context;
    this.#told = new Set(told.map(({ action }) => action));
  }

  follow({ refusals, lines }: CartView): void {
    for (const refusal of refusals) {
      if (this.#told.has(refusal.action)) continue;
      const title = refusal.title ?? lines.find(({ id }) => id === refusal.line)?.title;
      const text = this.#text(refusal);
      this.#context().announce(title ? `${title}: ${text}` : text);
    }
    this.#told = new Set(refusals.map(({ action }) => action));
  }

  /** Whoever changes a line has taken its refusals in, and soon they are no longer true. */
  dismiss(line: LineId): void {
    const { client } = this.#context();
    for (const refusal of client.cart.$cart.get().refusals) if (refusal.line === line) client.cart.dismiss(refusal.action);
  }

  of(line: LineId): readonly TemplateResult[] {
    const { client, focusLine } = this.#context();
    return client.cart.$cart
      .get()
      .refusals.filter((refusal) => refusal.line === line)
      .map((refusal) => this.#note(refusal, null, () => focusLine(line)));
  }

  /** Of articles that are no line, with their names; what is about a code stands where codes are typed. */
  homeless({ refusals, lines }: CartView): readonly TemplateResult[] {
    const { focusLine } = this.#context();
    const ids = new Set(lines.map(({ id }) => id));
    return refusals
      .filter((refusal) => !(refusal.line && ids.has(refusal.line)) && !isAboutCode(refusal))
      .map((refusal) => this.#note(refusal, refusal.title, () => focusLine(lines[0]?.id)));
  }

  #note(refusal: Refusal, title: string | null, done: () => void): TemplateResult {
    const { client, say } = this.#context();
    const dismiss = (): void => {
      client.cart.dismiss(refusal.action);
      done();
    };
    return html`<div class="note wrong" part="refusal">
      <p>${title ? html`<bdi>${title}</bdi>${': '}` : nothing}${this.#text(refusal)}</p>
      <button class="link" @click=${dismiss}>${say.dismiss}</button>
    </div>`;
  }

  /** In the shopper's words. */
  #text(refusal: Refusal): string {
    const { reason, problem } = refusal;
    const { say } = this.#context();
    if (problem.reason) return reasonText({ reason: problem.reason, missing: problem.missing, other: problem.with }, this.#context());
    return isNamed(say.refused, reason) ? say.refused[reason](problem.available) : say.notDone;
  }
}
