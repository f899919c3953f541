import { usage } from 'virtual:token-usage';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Combination } from '../stage/page.ts';
import { contrast } from './contrast.ts';
import { pairsOf, SCHEMES, SHEETS, type TokenValues, valuesOf } from './token-values.ts';

/** What text needs to be read: WCAG 2.2, AA. */
export const READABLE = 4.5;

interface Column {
  readonly says: string;
  readonly values: TokenValues;
}

const columnsOf = (brand: Combination['brand']): Column[] =>
  SCHEMES.flatMap((scheme) =>
    SHEETS.map((channel) => ({
      says: `${scheme.replace('-contrast', ', high contrast')}, ${channel}`,
      values: valuesOf({ brand, scheme, channel }),
    })),
  );

/** The poorest of all pairs a colour is part of; undefined for one that nothing is written on or with. */
const poorest = (name: string, values: TokenValues): { ratio: number; pair: string } | undefined => {
  const pairs = pairsOf(values)
    .filter(({ over, under }) => over === name || under === name)
    .map(({ over, under }) => ({ ratio: contrast(values[over] ?? '', values[under] ?? ''), pair: `${over} on ${under}` }));
  return pairs.length > 0 ? pairs.reduce((worst, one) => (one.ratio < worst.ratio ? one : worst)) : undefined;
};

const cell = (name: string, { values }: Column): TemplateResult => {
  const value = values[name] ?? '';
  const isColour = name.startsWith('--tl-color-');
  const worst = isColour ? poorest(name, values) : undefined;
  return html`<td>
    ${isColour ? html`<span class="dot" style=${styleMap({ background: value })}></span>` : nothing}<code>${value}</code>
    ${worst ? html`<small title=${worst.pair}>${worst.ratio.toFixed(2)} to 1${worst.ratio < READABLE ? ', too little' : ''}</small>` : nothing}
  </td>`;
};

/** Every role with what it is worth in each combination, the poorest contrast it is part of, and who uses it. */
export const table = (brand: Combination['brand']): TemplateResult => {
  const columns = columnsOf(brand);
  const names = Object.keys(columns[0]?.values ?? {}).sort();
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Every role in every combination">
    <table>
      <thead>
        <tr>
          <th scope="col">Role</th>
          ${columns.map(({ says }) => html`<th scope="col">${says}</th>`)}
          <th scope="col">Used by</th>
        </tr>
      </thead>
      <tbody>
        ${names.map(
          (name) => html`<tr>
            <th scope="row"><code>${name}</code></th>
            ${columns.map((column) => cell(name, column))}
            <td class="users">${usage[name]?.join(', ') ?? 'no element yet'}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};
