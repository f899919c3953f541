import type { Store, StoreAvailability } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { CHECK, icon } from '../base/icon.ts';
import { formatDay } from '../i18n/dates.ts';
import { formatDuration } from '../i18n/spans.ts';
import type { Speech } from '../i18n/speech.ts';
import { formatDayTime, formatHours, formatTime } from '../i18n/times.ts';
import { directionsUrl, ownDirectionsUrl } from './directions.ts';
import { serviceWords } from './filter-form.ts';
import { type Day, specialAhead, weekFrom } from './week.ts';
import { dateIn } from '@throughline/client';
import type { StoreLocatorMessages } from './store-locator.en.ts';

const WAY = 'M12 21s7-6.4 7-11.5a7 7 0 0 0-14 0C5 14.6 12 21 12 21zM12 7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z';

export interface DetailParts {
  readonly say: StoreLocatorMessages;
  readonly speech: Speech;
  readonly now: number;
  readonly kiosk: boolean;
  readonly here: boolean;
  readonly home: boolean;
  /** Undefined: no such choice here. */
  readonly choose: (() => void) | undefined;
  /** She is no customer: what she chooses ends with the page. */
  readonly forVisit: boolean;
  readonly reserve: (() => void) | undefined;
  readonly promises: StoreAvailability['promises'];
  /** The code to scan for the way there, once it has been asked for. */
  readonly code: { readonly d: string; readonly size: number } | undefined;
  readonly showCode: () => void;
  /** What was opened for this store, such as its reservation. */
  readonly more: TemplateResult | typeof nothing;
}

/** Everything about one store. */
export const storeDetails = (store: Store, parts: DetailParts): TemplateResult => html`
  ${promiseLines(store, parts)}
  ${actions(store, parts)}
  ${parts.code ? scan(store, parts.code, parts.say) : nothing}
  ${parts.more}
  <div class="facts">
    ${store.hours ? hoursTable(store, parts) : nothing}
    <dl>
      ${
        store.phone
          ? html`<div><dt>${parts.say.phone}</dt><dd>${
              parts.kiosk ? html`<bdi dir="ltr">${store.phone}</bdi>` : html`<a href="tel:${store.phone.replaceAll(/[^+\d]/g, '')}"><bdi dir="ltr">${store.phone}</bdi></a>`
            }</dd></div>`
          : nothing
      }
      ${
        store.services.length
          ? html`<div><dt>${parts.say.services}</dt><dd><ul class="has">${store.services.map((service) => html`<li>${serviceWords(parts.say, service)}</li>`)}</ul></dd></div>`
          : nothing
      }
    </dl>
  </div>`;

const promiseLines = ({ timeZone }: Store, { promises, now, say, speech }: DetailParts): TemplateResult | typeof nothing => {
  if (!promises.length) return nothing;
  return html`<ul class="promises" part="promises">${promises.map(({ kind, by, cutoffAt }) => {
    const sameDay = dateIn(timeZone, Date.parse(by)) === dateIn(timeZone, now);
    const time = sameDay
      ? formatTime(speech, by, timeZone)
      : formatDayTime(speech, by, { zone: timeZone, year: false, month: 'short', weekday: 'short' });
    const left = Date.parse(cutoffAt) - now;
    return html`<li>${kind === 'pickup' ? say.readyBy(sameDay ? `${say.today}, ${time}` : time) : say.deliveredBy(time)}${
      left > 0 ? html`<span class="age">${say.within(formatDuration(speech, left))}</span>` : nothing
    }</li>`;
  })}</ul>`;
};

const actions = (store: Store, { say, kiosk, here, home, choose, forVisit, reserve, showCode, code }: DetailParts): TemplateResult => html`
  <div class="actions" part="actions">
    ${reserve ? html`<button type="button" class="primary" @click=${reserve}>${say.reserve}</button>` : nothing}
    ${
      here
        ? nothing
        : kiosk
          ? html`<button type="button" class="secondary" aria-expanded=${Boolean(code)} @click=${showCode}>${icon(WAY)}${say.directions}</button>`
          : html`<a class="secondary" href=${ownDirectionsUrl(store)} target="_blank" rel="noreferrer">${icon(WAY)}${say.directions}</a>`
    }
    ${
      choose
        ? html`<button type="button" class="secondary" aria-pressed=${home} @click=${choose}>${home ? icon(CHECK) : nothing}${home ? say.chosen : say.choose}</button>`
        : nothing
    }
  </div>
  ${home && forVisit ? html`<p class="hint">${say.forVisit}</p>` : nothing}`;

const scan = (store: Store, { d, size }: NonNullable<DetailParts['code']>, say: StoreLocatorMessages): TemplateResult => html`<div class="scan">
  <svg class="qr" part="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${say.scan(store.name)}><path d=${d}></path></svg>
  <p>${say.scanLead}</p>
</div>`;

/** What a code for the way there holds. */
export const scannedUrl = directionsUrl;

const hoursTable = (store: Store, { say, speech, now }: DetailParts): TemplateResult | typeof nothing => {
  const { hours, timeZone } = store;
  if (!hours) return nothing;
  const week = weekFrom(hours, timeZone, now);
  const ahead = specialAhead(hours, timeZone, now);
  const zone = zoneIfForeign(timeZone, now, speech);
  return html`<div class="hours-place">
    <table class="hours">
      <caption>${say.hours}</caption>
      <tbody>${week.map((day, index) => row(day, index === 0 ? say.today : formatDay(speech, day.date, WEEKDAY), { say, speech }))}</tbody>
      ${
        ahead.length
          ? html`<tbody><tr><th class="special" colspan="2" scope="rowgroup">${say.special}</th></tr>${ahead.map((day) => row(day, formatDay(speech, day.date, SPECIAL), { say, speech }))}</tbody>`
          : nothing
      }
    </table>
    ${zone ? html`<p class="hint">${say.clocks(zone)}</p>` : nothing}
  </div>`;
};

const WEEKDAY = { weekday: 'short', month: 'short', year: false } as const;
const SPECIAL = { weekday: 'short', month: 'short', year: false } as const;

const row = ({ spans, special }: Day, name: string, { say, speech }: Pick<DetailParts, 'say' | 'speech'>): TemplateResult => {
  const times = spans.map(({ opens, closes }) => (closes - opens >= 1440 ? say.allDay : formatHours(speech, opens, closes)));
  return html`<tr><th scope="row">${name}</th><td>${times.length ? times.map((time) => html`<span class="span">${time}</span>`) : say.closed}${
    special ? html`<span class="special-name">${special}</span>` : nothing
  }</td></tr>`;
};

/** The name of the store's zone, where its clocks show another time than the viewer's. */
const zoneIfForeign = (timeZone: string, now: number, { locale }: Speech): string | undefined => {
  const wall = (zone?: string): string => new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short', ...(zone && { timeZone: zone }) }).format(now);
  if (wall(timeZone) === wall()) return undefined;
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
};
