import type { Fit, Measurement, SizeChart } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Asked } from './asked.ts';
import type { LengthWriter } from './length.ts';
import { exampleIn, expectedIn, type Fault, faultIn } from './expected.ts';
import type { FinderWords } from './finder-words.ts';
import { segments } from './segments.ts';

const FITS: readonly Fit[] = ['close', 'regular', 'relaxed'];

export interface FinderView {
  readonly chart: SizeChart;
  readonly say: FinderWords;
  readonly asked: Asked;
  /** She asked for an answer: what is missing for it is told at its field. */
  readonly wanted: boolean;
  readonly lengths: LengthWriter;
  /** How the measurement in question is taken, drawn and in words; undefined until it is there. */
  readonly guide: TemplateResult | undefined;
  readonly guided: Measurement | null;
  readonly change: (asked: Partial<Asked>) => void;
  /** Gives what stands in the field from then on. */
  readonly fill: (measurement: Measurement, text: string) => string;
  readonly learn: (measurement: Measurement) => void;
  readonly submit: (event: SubmitEvent) => void;
}

/** What is compared with a body, what decides first. */
const askedFor = ({ columns }: SizeChart): Measurement[] => {
  const compared = columns.filter(({ basis, ease }) => basis === 'body' || ease);
  const sorted = [...compared.filter(({ primary }) => primary), ...compared.filter(({ primary }) => !primary)];
  return [...new Set(sorted.map(({ measurement }) => measurement))];
};

const isPrimary = ({ columns }: SizeChart, measurement: Measurement): boolean =>
  columns.some((column) => column.measurement === measurement && column.primary);

export const finder = (view: FinderView): TemplateResult => {
  const { chart, say, asked, guide, change } = view;
  const brands = chart.references.length > 0;
  const byBrand = brands && asked.way === 'brand';
  return html`<form part="finder" novalidate autocomplete="off" @submit=${view.submit}>
    ${
      brands
        ? segments(
            'way',
            say.by,
            [
              ['body', say.byBody],
              ['brand', say.byBrand],
            ],
            asked.way,
            (way) => change({ way }),
          )
        : nothing
    }
    <div class="fields">
      ${byBrand ? brandFields(view) : askedFor(chart).map((measurement) => field(view, measurement))}
      ${guide && !byBrand ? html`<div class="now" id="guide">${guide}</div>` : nothing}
    </div>
    ${segments(
      'fit',
      say.fit,
      FITS.map((fit) => [fit, say.fits[fit]] as const),
      asked.fit ?? chart.fit,
      (fit) => change({ fit }),
    )}
    <button type="submit" class="primary">${say.find}</button>
    <p class="hint">${say.private}</p>
  </form>`;
};

/** What stands in a field: her own words, as long as they are in the unit shown. */
export const shownIn = ({ entries }: Asked, measurement: Measurement, lengths: LengthWriter): string => {
  const entry = entries[measurement];
  if (!entry) return '';
  return entry.units === lengths.units || entry.length === null ? entry.text : lengths.exact(entry.length);
};

const field = ({ chart, say, asked, lengths, guide, guided, fill, learn }: FinderView, measurement: Measurement): TemplateResult => {
  const entry = asked.entries[measurement];
  const { units } = lengths;
  const wrong = entry && faultIn(chart, measurement, entry);
  const faultOf = (fault: Fault): string => {
    const { min, max } = expectedIn(chart, measurement);
    const [from, to] = [lengths.said(min), lengths.said(max)];
    return say.fault[fault](say.measurements[measurement], from, to, exampleIn(chart, measurement, lengths));
  };
  const change = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    input.value = fill(measurement, input.value);
  };
  return html`<div class="field">
      <label for=${measurement}>${say.measurements[measurement]}${isPrimary(chart, measurement) ? nothing : html` <span class="hint">${say.optional}</span>`}</label>
      <div class="length">
        <input id=${measurement} inputmode=${units === 'cm' ? 'decimal' : 'text'} maxlength="20" .value=${shownIn(asked, measurement, lengths)}
          aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${wrong ? `${measurement}-fault` : guide && guided === measurement ? 'guide' : nothing}
          @focus=${() => learn(measurement)} @change=${change}>
        <span aria-hidden="true">${lengths.unit}</span>
      </div>
      ${wrong ? html`<p class="fault" id="${measurement}-fault">${faultOf(wrong)}</p>` : nothing}
    </div>`;
};

const brandFields = ({ chart, say, asked, wanted, change }: FinderView): TemplateResult => {
  const sizes = chart.references.find(({ brand }) => brand === asked.brand)?.sizes ?? [];
  const option = (value: string, chosen: string) => html`<option value=${value} .selected=${value === chosen}>${value}</option>`;
  const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;
  const missing = wanted ? (!asked.brand ? 'brand' : !asked.label ? 'label' : '') : '';
  const fault = (of: string, name: string) => (missing === of ? html`<p class="fault" id="${of}-fault">${say.missing(name)}</p>` : nothing);
  return html`<div class="field">
      <label for="brand">${say.brand}</label>
      <select id="brand" aria-invalid=${missing === 'brand' ? 'true' : nothing} aria-describedby=${missing === 'brand' ? 'brand-fault' : nothing} @change=${(event: Event) => change({ brand: valueOf(event), label: '' })}>
        <option value="" .selected=${!asked.brand}>${say.pick}</option>
        ${chart.references.map(({ brand }) => option(brand, asked.brand))}
      </select>
      ${fault('brand', say.brand)}
    </div>
    <div class="field">
      <label for="label">${say.brandSize}</label>
      <select id="label" ?disabled=${!sizes.length} aria-invalid=${missing === 'label' ? 'true' : nothing} aria-describedby=${missing === 'label' ? 'label-fault' : nothing} @change=${(event: Event) => change({ label: valueOf(event) })}>
        <option value="" .selected=${!asked.label}>${say.pick}</option>
        ${sizes.map(({ label }) => option(label, asked.label))}
      </select>
      ${fault('label', say.brandSize)}
    </div>`;
};
