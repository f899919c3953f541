import { html, type TemplateResult } from 'lit';

/** Drawn on a grid of 24, in the colour of the words around it. Decoration: whoever uses it says in words what it means. */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
    <path d=${path} />
  </svg>`;

export const BAG = 'M5 8h14l1 12.5H4zM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5';
export const CHECK = 'm5 13 4 4L19 7';
export const CLOSE = 'M6 6l12 12M18 6 6 18';
export const DOWN = 'm6 9 6 6 6-6';
export const MINUS = 'M5 12h14';
export const PLUS = 'M12 5v14M5 12h14';
