import { html, type TemplateResult } from 'lit';
import type { StoreLocatorMessages } from './store-locator.en.ts';

const VIEWS = ['list', 'map'] as const;

/** List or map, where there is no room for both. */
export const viewChoice = (
  say: StoreLocatorMessages,
  view: (typeof VIEWS)[number],
  choose: (view: (typeof VIEWS)[number]) => void,
): TemplateResult => html`<fieldset class="choices segments views">
  <legend class="spoken">${say.view}</legend>
  <div>
    ${VIEWS.map(
      (each) =>
        html`<label class="choice"><input type="radio" name="view" value=${each} .checked=${view === each} @change=${() => choose(each)} /><span>${say[each]}</span></label>`,
    )}
  </div>
</fieldset>`;
