import type { Brand, Preferences, Units } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatOf } from '../i18n/format-of.ts';
import { section } from '../account/section.ts';
import type { ProfileView } from './profile-view.ts';

/** Language, currency, units and the store she goes to. Each is kept as soon as it is chosen. */
export const preferencesSection = (view: ProfileView, brand: Brand | null, storesUrl: string | undefined): TemplateResult => {
  const { say, speech, client, profile } = view;
  const { language, currency, units, homeStore } = profile.preferences;
  const set = (preferences: Partial<Preferences>): void => void view.doing.act('preferences', () => client.profile.update({ preferences }));
  const remove = (): void => {
    set({ homeStore: null });
    view.lead('#home');
  };
  // In its own language each: whoever looks for hers may read no other.
  const languageName = (tag: string): string => formatOf(Intl.DisplayNames, tag, { type: 'language' }).of(tag) ?? tag;
  const currencyName = (code: string): string => formatOf(Intl.DisplayNames, speech.locale, { type: 'currency' }).of(code) ?? code;
  return section(
    view,
    'preferences',
    say.preferences,
    html`<div class="columns">
        ${choice(view, 'language', say.language, language, brand?.locales ?? [], languageName, (tag) => set({ language: tag }))}
        ${choice(view, 'currency', say.currency, currency, brand?.currencies ?? [], currencyName, (code) => set({ currency: code }))}
      </div>
      <fieldset class="choices segments">
        <legend>${say.units}</legend>
        <div>${(['cm', 'in'] as const).map((unit) => segment(unit, unit === 'cm' ? say.centimetres : say.inches, units, () => set({ units: unit })))}</div>
      </fieldset>
      <div class="store">
        <p id="home" tabindex="-1"><span class="label">${say.homeStore}</span> ${homeStore ? storeName(view, homeStore) : html`<span class="hint">${say.noHomeStore}</span>`}</p>
        ${
          homeStore
            ? html`<button type="button" class="plain" @click=${remove}>${say.removeStore}</button>`
            : storesUrl
              ? html`<a class="plain" href=${storesUrl}>${say.findStore}</a>`
              : nothing
        }
      </div>`,
  );
};

const choice = (
  { say }: ProfileView,
  name: string,
  label: string,
  chosen: string | null,
  offered: readonly string[],
  nameOf: (value: string) => string,
  choose: (value: string | null) => void,
): TemplateResult => {
  // What she chose stays to be seen, though the brand offers it no more.
  const values = chosen === null || offered.includes(chosen) ? offered : [...offered, chosen];
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} data-holds=${chosen ?? ''} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || null)}>
      <option value="" ?selected=${chosen === null}>${say.asHere}</option>
      ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${nameOf(value)}</option>`)}
    </select>
  </div>`;
};

const segment = (unit: Units, words: string, chosen: Units | null, choose: () => void): TemplateResult =>
  html`<label class="choice"><input type="radio" name="units" .checked=${unit === chosen} @change=${choose}>${words}</label>`;

/** Until it is known, or where it can't be: an id would tell her nothing. */
const storeName = ({ client, read }: ProfileView, id: string): TemplateResult =>
  html`<bdi class="text">${read(client.stores.store(id)).value?.name ?? '…'}</bdi>`;
