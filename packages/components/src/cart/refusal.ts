import type { Refusal } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { CartMessages } from './cart-messages.ts';

/** Why the server refused, in the shopper's words. */
export function refusalText({ reason, problem }: Refusal, { refused }: CartMessages): string {
  const name = reason && reason in refused ? (reason as keyof typeof refused) : 'other';
  return refused[name](problem.available);
}

/** With the article's name where the line it was about is not there. */
export function refusalTemplate(
  refusal: Refusal,
  text: string,
  say: CartMessages,
  dismiss: () => void,
  title?: string | null,
): TemplateResult {
  return html`<div class="note wrong" part="refusal">
    <p>${title ? html`<bdi>${title}</bdi>: ` : nothing}${text}</p>
    <button class="link" @click=${dismiss}>${say.dismiss}</button>
  </div>`;
}
