import { html } from 'lit';

/** Stores on their way. */
export const bones = html`${Array.from(
  { length: 4 },
  () => html`<div class="store"><span class="bone name"></span><span class="bone line"></span><span class="bone line short"></span></div>`,
)}`;
