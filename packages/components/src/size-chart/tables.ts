import type { SizeChart, SizeRegion, SizeRow } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatPercent } from '../i18n/percents.ts';
import type { Speech } from '../i18n/speech.ts';
import type { LengthWriter } from './length.ts';
import type { SizeChartMessages } from './size-chart.en.ts';

export interface TableView {
  readonly chart: SizeChart;
  readonly say: SizeChartMessages;
  readonly speech: Speech;
  readonly lengths: LengthWriter;
  readonly region: SizeRegion | undefined;
  /** The size the finder found. */
  readonly best: SizeRow | undefined;
  /** What takes a size; undefined where there is no article that is made in it. */
  readonly choose: (row: SizeRow) => (() => void) | undefined;
  readonly isChosen: (row: SizeRow) => boolean;
}

/** One row group per size of the first kind: the lengths of one waist stand together. */
const groupsOf = (rows: readonly SizeRow[]): SizeRow[][] => {
  const groups = new Map<string, SizeRow[]>();
  for (const row of rows) {
    const [first, ...more] = Object.values(row.values);
    const group = more.length ? `${first}` : '';
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups.values()];
};

/** Bodies and garments in a table each: nobody shall take a shirt's width for her own. */
export const tables = (view: TableView): unknown => (['body', 'garment'] as const).map((basis) => table(view, basis));

const table = (view: TableView, basis: 'body' | 'garment'): TemplateResult | typeof nothing => {
  const { chart, say, speech, lengths, region, best } = view;
  const columns = chart.columns.flatMap((column, at) => (column.basis === basis ? [{ ...column, at }] : []));
  if (!columns.length) return nothing;
  const records = basis === 'body' && chart.rows.some(({ record }) => record);
  return html`<div class="scroller" role="region" aria-labelledby=${basis}>
    <table part="table">
      <caption id=${basis}><span class="name">${say[basis]} <span class="unit">${lengths.unit}</span></span></caption>
      <thead>
        <tr>
          <th scope="col">${say.size}</th>
          ${region ? html`<th scope="col">${say.regions[region]}</th>` : nothing}
          ${columns.map(({ measurement }) => html`<th scope="col">${say.measurements[measurement]}</th>`)}
          ${records ? html`<th scope="col">${say.kept}</th>` : nothing}
        </tr>
      </thead>
      ${groupsOf(chart.rows).map(
        (rows) => html`<tbody>
          ${rows.map((row) => {
            const { record } = row;
            return html`<tr class=${row === best ? 'best' : ''}>
              ${head(view, row, basis)} ${region ? html`<td>${row.regional[region] ?? say.blank}</td>` : nothing}
              ${columns.map(({ at }) => {
                const range = row.ranges[at];
                return html`<td>${range ? lengths.range(range) : say.blank}</td>`;
              })}
              ${records ? html`<td>${record ? formatPercent(speech, record.kept / record.sold) : say.blank}</td>` : nothing}
            </tr>`;
          })}
        </tbody>`,
      )}
    </table>
  </div>`;
};

const head = ({ say, best, choose, isChosen }: TableView, row: SizeRow, basis: string): TemplateResult => {
  const take = basis === 'body' ? choose(row) : undefined;
  return html`<th scope="row"><span class="size">
    ${
      take
        ? html`<button type="button" class="row" part="size" aria-pressed=${isChosen(row)} @click=${take}><bdi>${row.label}</bdi></button>`
        : html`<bdi class="row">${row.label}</bdi>`
    }${row === best ? html`<span class="yours">${say.yours}</span>` : nothing}
  </span></th>`;
};
