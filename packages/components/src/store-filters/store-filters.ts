import { STORE_SERVICES } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { buttonStyles } from '../base/button.styles.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { type StoreFilterChoice, StoreFilterEvent, type StoreOpening } from '../events/store-filter-event.ts';
import { serviceWords } from '../store-services/service-words.ts';
import type { StoreFiltersMessages } from './store-filters.en.ts';
import { storeFiltersStyles } from './store-filters.styles.ts';
import { messages } from './store-filters-messages.ts';

const OPENINGS = { any: 'anyTime', now: 'now', arrival: 'onArrival', at: 'atTime' } as const;
const HOUR = 3_600_000;

/** The hour that begins next, as a field for day and time wants it: by the clock of the device. */
const nextHour = (): string => {
  const at = new Date(Date.now() + HOUR);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:00`;
};

/**
 * Which stores a shopper wants: open when, with which services. `<tl-store-locator>` shows it.
 *
 * @fires tl-store-filter - Something was chosen. `filters`.
 */
export class StoreFilters extends ThroughlineElement<StoreFiltersMessages> {
  static override styles = [hostStyles, buttonStyles, fieldStyles, storeFiltersStyles];
  static override properties = { ...ThroughlineElement.properties, filters: { attribute: false }, services: { attribute: false } };

  /** What is chosen. */
  declare filters: StoreFilterChoice;
  /** Services of the stores: the known ones among them, and those that are chosen, are there to choose from. */
  declare services: readonly string[];

  constructor() {
    super(messages);
    this.filters = { opening: { kind: 'any' }, services: [] };
    this.services = [];
  }

  protected override render(): TemplateResult {
    const { say } = this;
    const { opening, services: wanted } = this.filters;
    const services = STORE_SERVICES.filter((service) => wanted.includes(service) || this.services.includes(service));
    const some = opening.kind !== 'any' || wanted.length > 0;
    return html`<div class="filters">
      <fieldset class="choices segments">
        <legend>${say.open}</legend>
        <div>${(Object.keys(OPENINGS) as (keyof typeof OPENINGS)[]).map((kind) => this.#opening(kind))}</div>
      </fieldset>
      ${
        opening.kind === 'at'
          ? html`<div class="field"><label for="at">${say.when}</label><input id="at" type="datetime-local" .value=${opening.at} @change=${this.#at} /></div>`
          : nothing
      }
      ${
        services.length
          ? html`<fieldset class="choices">
              <legend>${say.services}</legend>
              <div class="services">${services.map((service) => this.#service(service))}</div>
            </fieldset>`
          : nothing
      }
      ${some ? html`<button type="button" class="plain" @click=${this.#clear}>${say.clear}</button>` : nothing}
    </div>`;
  }

  #opening(kind: keyof typeof OPENINGS): TemplateResult {
    const choose = (): void => this.#choose({ opening: kind === 'at' ? { kind, at: nextHour() } : { kind } });
    return html`<label class="choice">
      <input type="radio" name="opening" value=${kind} .checked=${this.filters.opening.kind === kind} @change=${choose} /><span>${this.say[OPENINGS[kind]]}</span>
    </label>`;
  }

  #service(service: string): TemplateResult {
    const { services } = this.filters;
    const chosen = services.includes(service);
    const toggle = (): void => this.#choose({ services: chosen ? services.filter((each) => each !== service) : [...services, service] });
    return html`<label class="choice">
      <input type="checkbox" name="service" value=${service} .checked=${chosen} @change=${toggle} /><span>${serviceWords(this.say, service)}</span>
    </label>`;
  }

  readonly #at = (event: Event): void => {
    const opening: StoreOpening = { kind: 'at', at: (event.target as HTMLInputElement).value };
    this.#choose({ opening });
  };

  /** The button goes with what it cleared: the focus stays among the choices. */
  readonly #clear = (): void => {
    this.#choose({ opening: { kind: 'any' }, services: [] });
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  };

  #choose(change: Partial<StoreFilterChoice>): void {
    this.filters = { ...this.filters, ...change };
    this.dispatchEvent(new StoreFilterEvent(this.tagPrefix, this.filters));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-store-filters': StoreFilters;
  }
}
