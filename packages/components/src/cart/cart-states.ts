import { html, type TemplateResult } from 'lit';
import { BAG, icon } from '../base/icon.ts';
import type { CartMessages } from './cart-messages.ts';

/** Nothing is in the bag. */
export const emptyTemplate = (say: CartMessages, goOn: TemplateResult): TemplateResult =>
  html`<slot name="empty"><div class="empty">
    ${icon(BAG)}
    <h3>${say.empty}</h3>
    <p class="hint">${say.emptyHint}</p>
    ${goOn}
  </div></slot>`;

/** What is in it is not known yet; `slow`: and has not been for a while. */
export const loadingTemplate = (say: CartMessages, slow: boolean): TemplateResult => {
  const row = html`<div class="line" aria-hidden="true"><div class="thumb"></div><div><div class="ghost"></div><div class="ghost"></div></div></div>`;
  return html`<div aria-busy="true"><p class=${slow ? 'hint' : 'spoken'}>${slow ? say.slow : say.loading}</p>${row}${row}</div>`;
};

/** The server does not say what is in it. */
export const errorTemplate = (say: CartMessages, retry: () => void): TemplateResult =>
  html`<div class="empty" role="alert">
    <h3>${say.failed}</h3>
    <button class="secondary" @click=${retry}>${say.retry}</button>
  </div>`;
