import { html, nothing, type TemplateResult } from 'lit';
import { section } from '../account/section.ts';
import type { PrivacyView } from './privacy-view.ts';

/** `asking`: she sees what would be erased, nothing has happened. `proving`: it has to be sure that it is she. */
export type Erasing = 'no' | 'asking' | 'proving' | 'erasing';

export interface DataView extends PrivacyView {
  readonly exporting: boolean;
  readonly erasing: Erasing;
  readonly export: () => void;
  readonly ask: () => void;
  readonly keep: () => void;
  readonly erase: () => void;
  /** Where she signs in anew. */
  readonly proof: Element;
}

/** What is hers to take, and to have erased: in two steps. */
export const dataSection = (view: DataView): TemplateResult => {
  const { say, client, exporting, erasing } = view;
  return section(
    view,
    'data',
    say.data,
    html`<p class="hint">${say.dataLead}</p>
      <div class="buttons">
        ${
          client.channel === 'kiosk'
            ? html`<p class="hint">${say.exportElsewhere}</p>`
            : html`<button type="button" class="secondary" aria-disabled=${exporting} @click=${view.export}>${exporting ? say.exporting : say.export}</button>`
        }
        ${erasing === 'no' ? html`<button type="button" class="plain danger" @click=${view.ask}>${say.erase}</button>` : nothing}
      </div>
      ${erasing === 'no' ? nothing : question(view)}`,
  );
};

const question = ({
  say,
  erasing,
  proof,
  keep,
  erase,
}: DataView): TemplateResult => html`<div class="erase" role="group" aria-labelledby="erase">
  <h4 id="erase" tabindex="-1">${say.eraseTitle}</h4>
  <ul class="bullets text">
    ${say.erased.map((what) => html`<li>${what}</li>`)}
  </ul>
  <p class="hint">${say.kept}</p>
  ${
    erasing === 'proving'
      ? html`<p class="text">${say.prove}</p>
          ${proof}`
      : html`<button type="button" class="primary danger" aria-disabled=${erasing === 'erasing'} @click=${erase}>
          ${erasing === 'erasing' ? say.erasing : say.eraseNow}
        </button>`
  }
  <button type="button" class="secondary" @click=${keep}>${say.keep}</button>
</div>`;
