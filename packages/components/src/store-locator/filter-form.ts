import { html, nothing, type TemplateResult } from 'lit';
import { type Filters, filtersOn, NO_FILTERS, type Opening } from './asked.ts';
import type { StoreLocatorMessages } from './store-locator.en.ts';

export interface FilterFormParts {
  readonly filters: Filters;
  /** Services there are to choose from. */
  readonly services: readonly string[];
  readonly change: (filters: Filters) => void;
}

const OPENINGS = { any: 'anyTime', now: 'now', arrival: 'onArrival', at: 'atTime' } as const;

/** A service in words; one that a store has and nobody here knows as it is written. */
export const serviceWords = (say: StoreLocatorMessages, service: string): string =>
  (say.service as Readonly<Record<string, string>>)[service] ?? service.replaceAll('-', ' ');

/** The hour that begins next, as a field for day and time wants it: by the clock of the device. */
const nextHour = (): string => {
  const at = new Date(Date.now() + 3_600_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:00`;
};

/** What is open when, and has which services; each change is a new search. */
export const filterForm = (say: StoreLocatorMessages, { filters, services, change }: FilterFormParts): TemplateResult => {
  const { opening } = filters;
  const count = filtersOn(filters);
  const open = (kind: keyof typeof OPENINGS): void => {
    const next: Opening = kind === 'at' ? { kind, at: nextHour() } : { kind };
    change({ ...filters, opening: next });
  };
  const toggle = (service: string, on: boolean): void =>
    change({ ...filters, services: on ? [...filters.services, service] : filters.services.filter((each) => each !== service) });
  return html`<details class="filters" part="filters">
    <summary>${count ? say.filtersOn(count) : say.filters}</summary>
    <div class="filter-body">
      <fieldset class="choices segments">
        <legend>${say.open}</legend>
        <div>
          ${(Object.keys(OPENINGS) as (keyof typeof OPENINGS)[]).map(
            (kind) => html`<label class="choice"><input type="radio" name="opening" value=${kind} .checked=${opening.kind === kind} @change=${() => open(kind)} /><span>${say[OPENINGS[kind]]}</span></label>`,
          )}
        </div>
      </fieldset>
      ${
        opening.kind === 'at'
          ? html`<div class="field"><label for="at">${say.when}</label><input id="at" type="datetime-local" .value=${opening.at} @change=${(event: Event) =>
              change({ ...filters, opening: { kind: 'at', at: (event.target as HTMLInputElement).value } })} /></div>`
          : nothing
      }
      ${
        services.length
          ? html`<fieldset class="choices services">
              <legend>${say.services}</legend>
              <div>
                ${services.map(
                  (service) => html`<label class="choice"><input type="checkbox" name="service" value=${service} .checked=${filters.services.includes(service)}
                    @change=${(event: Event) => toggle(service, (event.target as HTMLInputElement).checked)} /><span>${serviceWords(say, service)}</span></label>`,
                )}
              </div>
            </fieldset>`
          : nothing
      }
      ${count ? html`<button type="button" class="plain clear" @click=${() => change(NO_FILTERS)}>${say.clear}</button>` : nothing}
    </div>
  </details>`;
};
