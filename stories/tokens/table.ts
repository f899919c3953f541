import { usage } from 'virtual:token-usage';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Combination, Scheme } from '../stage/page.ts';
import { contrast } from './contrast.ts';
import { type Pair, pairsIn, SCHEMES, SHEETS, type TokenValues, valuesOf } from './token-values.ts';

interface Column {
  readonly says: string;
  readonly scheme: Scheme;
  readonly values: TokenValues;
}

const columnsOf = (brand: Combination['brand']): Column[] =>
  SCHEMES.flatMap((scheme) =>
    SHEETS.map((channel) => ({
      scheme,
      says: `${scheme.replace('-contrast', ', high contrast')}, ${channel}`,
      values: valuesOf({ brand, scheme, channel }),
    })),
  );

/** The poorest of all pairs a colour is part of, by what each needs; undefined for one that nothing is put over, nor over anything. */
const poorest = (name: string, { scheme, values }: Column): (Pair & { readonly ratio: number }) | undefined => {
  const pairs = pairsIn(scheme)
    .filter(({ over, under }) => over === name || under === name)
    .map((pair) => ({ ...pair, ratio: contrast(values[pair.over] ?? '', values[pair.under] ?? '') }));
  return pairs.length > 0 ? pairs.reduce((worst, one) => (one.ratio / one.least < worst.ratio / worst.least ? one : worst)) : undefined;
};

const cell = (name: string, column: Column): TemplateResult => {
  const value = column.values[name] ?? '';
  const isColour = name.startsWith('--tl-color-');
  const worst = isColour ? poorest(name, column) : undefined;
  return html`<td>
    ${isColour ? html`<span class="dot" style=${styleMap({ background: value })}></span>` : nothing}<code>${value}</code>
    ${worst ? html`<small title=${`${worst.over} on ${worst.under}`}>${worst.ratio.toFixed(2)} to 1${worst.ratio < worst.least ? ', too little' : ''}</small>` : nothing}
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
            <td class="users">${usage[name] ?? 'no element yet'}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};
