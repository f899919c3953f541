import type { SizeChart, SizeRegion, Units } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { segments } from './finder.ts';
import type { TableView } from './tables.ts';
import { tables } from './tables.ts';

export interface ChartView extends TableView {
  readonly chart: SizeChart;
  readonly regions: readonly SizeRegion[];
  readonly finder: TemplateResult;
  readonly guides: readonly (TemplateResult | undefined)[];
  readonly measureIn: (units: Units) => void;
  readonly readIn: (region: SizeRegion) => void;
  readonly engage: () => void;
  readonly learn: (event: Event) => void;
}

const UNITS: readonly Units[] = ['cm', 'in'];

/** The whole chart: what it is of, in which units and system, the finder, the tables, how to measure. */
export const chartView = (view: ChartView): TemplateResult => {
  const { chart, say, lengths, region, regions } = view;
  return html`<section class="chart" aria-labelledby="title" @focusin=${view.engage}>
    <header>
      <h2 id="title" tabindex="-1">${chart.title}</h2>
      <div class="settings">
        ${segments(
          'units',
          say.unitsOf,
          UNITS.map((units) => [units, say.units[units]] as const),
          lengths.units,
          view.measureIn,
        )}
        ${
          regions.length > 1
            ? segments(
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
      <section class="find" aria-labelledby="find">
        <h3 id="find">${say.findMine}</h3>
        ${view.finder}
      </section>
      <div class="tables">
        ${chart.note ? html`<p class="note">${chart.note}</p>` : nothing} ${tables(view)}
        <details @toggle=${view.learn}>
          <summary>${say.howTo}</summary>
          <div class="guides">${view.guides}</div>
        </details>
      </div>
    </div>
  </section>`;
};

export const skeleton = html`<div class="columns">
  <div class="find">
    <span class="bone title"></span><span class="bone field"></span><span class="bone field"></span><span class="bone field"></span>
  </div>
  <div class="tables"><span class="bone table"></span></div>
</div>`;
