import { html, type TemplateResult } from 'lit';

/** A few short choices side by side. */
export const segments = <T extends string>(
  name: string,
  legend: string,
  choices: readonly (readonly [value: T, words: string])[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult =>
  html`<fieldset class="choices segments">
    <legend>${legend}</legend>
    <div>
      ${choices.map(
        ([value, words]) => html`<label class="choice">
          <input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${() => choose(value)}>${words}
        </label>`,
      )}
    </div>
  </fieldset>`;
