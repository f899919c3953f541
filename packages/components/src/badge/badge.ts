import { html, type TemplateResult } from 'lit';

const DRAWINGS = {
  done: 'M11 25l9 9 17-20',
  offline: 'M7 19a25 25 0 0 1 34 0M13 26a16.5 16.5 0 0 1 22 0M19 33a8 8 0 0 1 10 0M8 41L40 7',
  empty: 'M10 17h28l2 24H8zM17 21v-6a7 7 0 0 1 14 0v6',
  pause: 'M24 12v15M24 35v.1',
  keep: 'M24 6l15 5v12c0 9-6 15-15 19-9-4-15-10-15-19V11z',
} as const;

/** A mark in a round field, of the same line as the match symbols; the words stand beside it. Styled by `badge.styles.ts`. */
export const badge = (name: keyof typeof DRAWINGS, tone: 'good' | 'quiet'): TemplateResult =>
  html`<span class="badge ${tone}"><svg viewBox="0 0 48 48" aria-hidden="true" focusable="false"><path d=${DRAWINGS[name]}></path></svg></span>`;
