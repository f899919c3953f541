import { html, nothing, type TemplateResult } from 'lit';
import { faultAt } from '../receipt/article.ts';

export interface RadioParts<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly chosen: T | undefined;
  readonly words: (value: T) => unknown;
  readonly choose: (value: T) => void;
  readonly fault?: string | undefined;
  /** Side by side. */
  readonly segments?: boolean;
  readonly spokenLegend?: boolean;
}

/** One of a few. */
export const radios = <T extends string>({ name, legend, values, chosen, words, choose, fault, ...look }: RadioParts<T>): TemplateResult =>
  html`<fieldset class="choices ${look.segments ? 'segments' : 'rows'}" role="radiogroup" aria-required="true" aria-invalid=${fault ? 'true' : nothing} aria-describedby="${name}-fault">
    <legend class=${look.spokenLegend ? 'spoken' : nothing}>${legend}</legend>
    <div>${values.map(
      (value) =>
        html`<label class="choice"><input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${() => choose(value)}><span>${words(value)}</span></label>`,
    )}</div>
    ${faultAt(`${name}-fault`, fault)}
  </fieldset>`;
