import type { PickupAddress, PickupOffer } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { byName, countryName } from '../i18n/country-name.ts';
import { formatDay } from '../i18n/dates.ts';
import { formatHours } from '../i18n/times.ts';
import { faultAt } from '../receipt/article.ts';
import { textField, type TextParts } from '../receipt/text-field.ts';
import type { Desk } from './desk.ts';
import { beginning, type Fetching, type FetchingField, onDay } from './fetching.ts';
import { radios } from './radios.ts';

/** Where an address is not found without its state or prefecture. */
const REGIONED = ['AU', 'BR', 'CA', 'CN', 'IN', 'JP', 'MX', 'US'];

/** At which door the carrier rings, and when: what the server has on offer. */
export const fetchingForm = (desk: Desk, offer: PickupOffer): TemplateResult => {
  const { say, speech } = desk;
  const fetching = desk.draft.fetching ?? beginning(offer);
  const days = [...new Set(offer.windows.map(({ day }) => day))];
  const windows = offer.windows.filter(({ day }) => day === fetching.day);
  const hours = (from: number, to: number): string => `${from}-${to}`;
  const { window } = fetching;
  if (!days.length) return html`<p class="notice watch" role="status">${say.noWindows}</p>`;
  return html`<section class="fetching" aria-labelledby="fetched-when"><h3 id="fetched-when">${say.fetchedWhen}</h3>
      ${radios({
        ...{ name: 'day', legend: say.day, values: days, chosen: fetching.day, segments: true, fault: faultOf(desk, 'day') },
        words: (day) => formatDay(speech, day, { weekday: 'short', month: 'short', year: false }),
        choose: (day) => desk.fetch('day', onDay(fetching, day, offer)),
      })}
      ${
        windows.length
          ? radios({
              ...{ name: 'time', legend: say.time, segments: true, fault: faultOf(desk, 'time') },
              values: windows.map(({ from, to }) => hours(from, to)),
              chosen: window && hours(window.from, window.to),
              words: (value) =>
                html`${windows.map(({ from, to }) => (hours(from, to) === value ? formatHours(speech, from, to) : nothing))}`,
              choose: (value) => desk.fetch('time', { ...fetching, window: windows.find(({ from, to }) => hours(from, to) === value) }),
            })
          : nothing
      }
    </section>
    <section class="fetching" aria-labelledby="fetched-where"><h3 id="fetched-where">${say.fetchedWhere}</h3>
      ${address(desk, fetching, offer)}
    </section>`;
};

const address = (desk: Desk, fetching: Fetching, { countries }: PickupOffer): TemplateResult => {
  const { say, kiosk } = desk;
  const said = fetching.address;
  const [street = '', more = ''] = said.lines ?? [];
  const tell = (change: Partial<PickupAddress>, field: FetchingField): void =>
    desk.fetch(field, { ...fetching, address: { ...said, ...change } });
  const field = (name: 'name' | 'postalCode' | 'city' | 'region' | 'phone', fills: string, rest: Partial<TextParts> = {}): TemplateResult =>
    textField({
      ...{ id: `fetched-${name}`, label: say.address[name], value: said[name] ?? '', fills: kiosk ? 'off' : fills },
      ...{ fault: faultOf(desk, name), input: (value: string) => tell({ [name]: value }, name), ...rest },
    });
  const line = (at: 0 | 1, label: string, value: string): TemplateResult =>
    textField({
      ...{ id: `fetched-line-${at}`, label, value, fills: kiosk ? 'off' : `address-line${at + 1}`, optional: at === 1 },
      ...{ fault: at === 0 ? faultOf(desk, 'lines') : undefined },
      input: (typed) => tell({ lines: at === 0 ? [typed, more] : [street, typed] }, 'lines'),
    });
  return html`${field('name', 'name')} ${line(0, say.address.lines, street)} ${line(1, say.address.more, more)}
    <div class="pair">${field('postalCode', 'postal-code', { optional: true, most: 16, ltr: true })} ${field('city', 'address-level2')}</div>
    ${said.region || REGIONED.includes(said.country ?? '') ? field('region', 'address-level1', { optional: true }) : nothing}
    ${country(desk, said.country, countries, (chosen) => tell({ country: chosen }, 'country'))}
    ${field('phone', 'tel', { optional: true, type: 'tel', most: 24, ltr: true })}`;
};

const country = (
  desk: Desk,
  chosen: string | undefined,
  countries: readonly string[],
  choose: (country: string) => void,
): TemplateResult => {
  const { say, speech, kiosk } = desk;
  const fault = faultOf(desk, 'country');
  return html`<div class="field"><label for="fetched-country">${say.address.country}</label>
    <select id="fetched-country" name="country" autocomplete=${kiosk ? 'off' : 'country'} aria-required="true" aria-invalid=${fault ? 'true' : nothing}
      aria-describedby="fetched-country-fault" @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${chosen ? nothing : html`<option value="" selected>${say.chooseCountry}</option>`}
      ${byName(speech, countries).map((each) => html`<option value=${each} ?selected=${each === chosen}>${countryName(speech, each)}</option>`)}
    </select>
    ${faultAt('fetched-country-fault', fault)}</div>`;
};

const faultOf = ({ say, faults }: Desk, field: FetchingField): string | undefined => {
  const why = faults.get(field);
  if (!why) return undefined;
  const words: Readonly<Partial<Record<FetchingField, string>>> = say.fetchingFaults[why];
  return words[field] ?? say.fetchingFaults[why].name;
};
