import type { MergedLine } from '@throughline/client';
import { html, type TemplateResult } from 'lit';
import type { SignInMessages } from './sign-in-messages.ts';

/** What became of each line of the cart held before, in words. What could not be had in full stands out. */
export const mergeReport = (
  lines: readonly MergedLine[],
  say: SignInMessages,
  button: 'primary' | 'secondary',
  done: () => void,
): TemplateResult =>
  html`<div class="heading">
      <h2 id="title" tabindex="-1">${say.mergedTitle}</h2>
      <p class="lead">${say.mergedLead}</p>
    </div>
    <ul class="merged" part="merged">
      ${lines.map(
        ({ title, outcome, before, added, now }) => html`<li class=${outcome === 'capped' || outcome === 'gone' ? 'short' : ''}>
          <bdi>${title}</bdi><span>${say.merged[outcome](before, added, now)}</span>
        </li>`,
      )}
    </ul>
    <button type="button" class=${button} @click=${done}>${say.goOn}</button>`;
