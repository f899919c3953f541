import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icon.ts';
import type { StoreLocatorMessages } from './store-locator.en.ts';

const LENS = 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.2 15.2 20.5 20.5';
const AIM = 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 2.5V7M12 17v4.5M2.5 12H7M17 12h4.5';

export interface SearchFormParts {
  readonly words: string;
  /** Undefined: no such button here. */
  readonly locating: boolean | undefined;
  /** Why the device doesn't say where it is. */
  readonly fault: string | undefined;
  readonly search: (words: string) => void;
  readonly locate: () => void;
}

/** The one field: a town, a postal code or a store's name. */
export const searchForm = (say: StoreLocatorMessages, { words, locating, fault, search, locate }: SearchFormParts): TemplateResult => {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input');
    search(field?.value.trim() ?? '');
  };
  return html`<form class="search" part="search" role="search" @submit=${submit}>
    <div class="field">
      <label for="words">${say.field}</label>
      <div class="row">
        <input id="words" type="search" maxlength="200" enterkeyhint="search" autocomplete="off"
          .value=${words} aria-describedby=${fault ? 'fault' : nothing} />
        <button type="submit" class="primary" aria-label=${say.search} title=${say.search}>${icon(LENS)}</button>
      </div>
      ${
        locating === undefined
          ? nothing
          : html`<button type="button" class="plain locate" aria-disabled=${locating} @click=${locate}>${icon(AIM)}${locating ? say.locating : say.locate}</button>`
      }
      ${fault ? html`<p class="fault" id="fault">${fault}</p>` : nothing}
    </div>
  </form>`;
};
