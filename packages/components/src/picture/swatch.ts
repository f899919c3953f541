import { html, type TemplateResult } from 'lit';

/** A dot of a colour that is data, not style: as an attribute of a drawing it passes any content security policy. */
export const swatchDot = (colour: string): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="11" fill=${plain(colour)}></circle></svg>`;

/** `url(…)` as a fill would fetch. */
const plain = (colour: string): string => (CSS.supports('color', colour) ? colour : 'none');
