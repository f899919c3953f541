import type { MatchSymbol } from '@throughline/client';
import { html, type TemplateResult } from 'lit';

/** Path data: what has the tint, what is line only, what is solid. */
interface Drawing {
  readonly tint?: string;
  readonly line?: string;
  readonly solid?: string;
}

/**
 * Twelve drawings that two screens show side by side, so they must not be taken for one another: at a glance, across a room,
 * without colour. One line of one weight on a 48 grid, with a tint of itself inside; the silhouettes differ before the details do.
 */
const DRAWINGS: Readonly<Record<MatchSymbol, Drawing>> = {
  sun: {
    tint: 'M16 24a8 8 0 1 0 16 0a8 8 0 1 0-16 0z',
    line: 'M24 5v5M24 38v5M5 24h5M38 24h5M10.6 10.6l3.5 3.5M33.9 33.9l3.5 3.5M37.4 10.6l-3.5 3.5M14.1 33.9l-3.5 3.5',
  },
  moon: { tint: 'M28 6a18 18 0 1 0 14 25A15 15 0 0 1 28 6z' },
  star: { tint: 'M24 5.5l5.6 12 13.1 1.6-9.7 9 2.6 13L24 34.7l-11.6 6.4 2.6-13-9.7-9 13.1-1.6z' },
  leaf: { tint: 'M12 36C5 22 17 7 41 8c2 22-11 36-29 28z', line: 'M6 43c5-10 13-18 23-23' },
  wave: {
    line: 'M5 16c4-5 8-5 12.7 0s8 5 12.6 0 8.7-5 12.7 0M5 26c4-5 8-5 12.7 0s8 5 12.6 0 8.7-5 12.7 0M5 36c4-5 8-5 12.7 0s8 5 12.6 0 8.7-5 12.7 0',
  },
  key: { tint: 'M6 33a9 9 0 1 0 18 0a9 9 0 1 0-18 0z', line: 'M21.5 26.5L42 6M36 12l6 6M29 19l5 5' },
  bell: { tint: 'M8 35c4-3 5-7 5-14a11 11 0 0 1 22 0c0 7 1 11 5 14z', line: 'M24 5v5M19 40a5.2 5.2 0 0 0 10 0' },
  boat: { tint: 'M5 33h38l-6 9H11z', line: 'M24 33V5c9 5 14 13 15 21H24M18 14c-4 4-7 8-8 12h8z' },
  cup: {
    tint: 'M8 19h26v12a10 10 0 0 1-10 10h-6A10 10 0 0 1 8 31z',
    line: 'M34 22h2a6 6 0 0 1 0 12h-2.6M16 6c-3 3 2 4 0 7.5M26 6c-3 3 2 4 0 7.5',
  },
  bird: {
    tint: 'M4 19l8-4c1-8 14-10 16-1 1 7 7 9 16 8-2 10-10 16-19 16-10 0-15-8-13-19z',
    line: 'M22 38l-2 6M29 37l1 7M19 25c3 5 9 6 14 4',
    solid: 'M17.7 15a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0z',
  },
  tree: { tint: 'M10.5 18a13.5 13.5 0 1 0 27 0a13.5 13.5 0 1 0-27 0z', line: 'M24 44V18M24 31l6-6M24 26l-5-5' },
  house: { tint: 'M11 20v22h26V20L24 8z', line: 'M5 25L24 8l19 17M19 42V31h10v11' },
};

/** One symbol; the words are said beside it, so the drawing itself is silent. Styled by `match.styles.ts`. */
export const matchSymbol = (symbol: MatchSymbol): TemplateResult => {
  const { tint = '', line = '', solid = '' } = DRAWINGS[symbol];
  return html`<svg class="symbol" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path class="tint" d=${tint}></path><path d=${line}></path><path class="solid" d=${solid}></path>
  </svg>`;
};
