import type { SizeChart, SizeRegion, Units } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { unitName } from '../i18n/lengths.ts';
import type { TableView } from './tables.ts';
import { tables } from './tables.ts';

export interface ChartView extends TableView {
  readonly chart: SizeChart;
  readonly regions: readonly SizeRegion[];
  /** The tables' turn: they come after the finder, beside or below it. */
  readonly isWhole: boolean;
  /** Undefined where it could not be had. */
  readonly finder: TemplateResult | undefined;
  /** Asks for it once more. */
  readonly findAgain: () => void;
  readonly guides: readonly (TemplateResult | undefined)[];
  readonly measureIn: (units: Units) => void;
  readonly readIn: (region: SizeRegion) => void;
  readonly learn: (event: Event) => void;
}

const UNITS: readonly Units[] = ['cm', 'in'];

/** One of a few, side by side: how lengths and sizes are written. */
const setting = <T extends string>(
  name: string,
  legend: string,
  choices: readonly (readonly [value: T, words: string])[],
  chosen: T | undefined,
  choose: (value: T) => void,
): TemplateResult =>
  html`<fieldset class="setting">
    <legend class="spoken">${legend}</legend>
    ${choices.map(
      ([value, words]) => html`<label>
        <input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${() => choose(value)}><span>${words}</span>
      </label>`,
    )}
  </fieldset>`;

/** The whole chart: what it is of, in which units and system, the finder, the tables, how to measure. */
export const chartView = (view: ChartView): TemplateResult => {
  const { chart, say, lengths, region, regions } = view;
  return html`<section class="chart" aria-labelledby="title">
    <header>
      <h2 id="title" tabindex="-1"><bdi>${chart.title}</bdi></h2>
      <div class="settings">
        ${setting(
          'units',
          say.unitsOf,
          UNITS.map((units) => [units, unitName(view.speech, units)] as const),
          lengths.units,
          view.measureIn,
        )}
        ${
          regions.length > 1
            ? setting(
                'regions',
                say.regionsOf,
                regions.map((each) => [each, say.regions[each]] as const),
                region,
                view.readIn,
              )
            : nothing
        }
      </div>
    </header>
    <div class="columns">
      ${view.finder ?? withoutFinder(view)}
      <div class="tables">${view.isWhole ? sizes(view) : TABLE}</div>
    </div>
  </section>`;
};

const sizes = (view: ChartView): TemplateResult => {
  const { chart, say } = view;
  return html`${chart.note ? html`<p class="note" dir="auto">${chart.note}</p>` : nothing} ${tables(view)}
    <details @toggle=${view.learn}>
      <summary>${say.howTo}</summary>
      <div class="guides">${view.guides}</div>
    </details>`;
};

const withoutFinder = ({ say, findAgain }: ChartView): TemplateResult =>
  html`<div class="find">
    <p class="notice" role="alert"><span>${say.noFinder}</span><button type="button" class="secondary" @click=${findAgain}>${say.retry}</button></p>
  </div>`;

const TABLE = html`<span class="bone table"></span>`;

export const skeleton = html`<div class="columns">
  <div class="find">
    <span class="bone title"></span><span class="bone field"></span><span class="bone field"></span><span class="bone field"></span>
  </div>
  <div class="tables">${TABLE}</div>
</div>`;
