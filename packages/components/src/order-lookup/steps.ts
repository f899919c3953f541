import { html, type TemplateResult } from 'lit';
import type { LookupMessages } from './lookup-messages.en.ts';

/** "Step 2 of 6", as words and as a line. Styled by `receiptStyles`. */
export const stepsLine = (say: LookupMessages, at: number, of: number): TemplateResult =>
  html`<p class="step" id="step">${say.step(at, of)}</p>
    <div class="steps no-print" aria-hidden="true">${Array.from({ length: of }, (_, index) => html`<span class=${index < at ? 'done' : ''}></span>`)}</div>`;
