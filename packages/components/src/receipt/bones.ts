import { html } from 'lit';

/** Lines that are on their way. */
export const LINES = html`<div class="lines">
  ${[0, 1, 2].map(() => html`<div class="line"><span class="bone thumb"></span><span class="bone"></span></div>`)}
</div>`;
