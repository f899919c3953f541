import type { Handoff, MatchSymbol } from '@throughline/client';
import { html, type TemplateResult } from 'lit';
import { matchSymbol } from './match-symbol.ts';

/** The three symbols of a hand-off in their order, each with its name beneath. Styled by `match.styles.ts`. */
export const matchRow = (match: Handoff['match'], names: Readonly<Record<MatchSymbol, string>>, labelledBy: string): TemplateResult =>
  html`<ol class="match" aria-labelledby=${labelledBy}>
    ${match.map((symbol) => html`<li>${matchSymbol(symbol)}<span class="name">${names[symbol]}</span></li>`)}
  </ol>`;
