import type { Hours } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../i18n/dates.ts';
import type { Speech } from '../i18n/speech.ts';
import { foreignZone, formatHours } from '../i18n/times.ts';
import type { StoreDetailsMessages } from './store-details.en.ts';
import { type Day, specialAhead, weekFrom } from './week.ts';

const ALL_DAY = 1440;
const STYLE = { weekday: 'short', month: 'short', year: false } as const;

interface Telling {
  readonly say: StoreDetailsMessages;
  readonly speech: Speech;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The seven days from today on, with what is special about them, and the special days of the month after. */
export const hoursTable = (hours: Hours, timeZone: string, telling: Telling): TemplateResult => {
  const { say, speech, now } = telling;
  const ahead = specialAhead(hours, timeZone, now);
  const zone = foreignZone(speech, now, timeZone);
  return html`<div>
    <table part="hours">
      <caption>${say.hours}</caption>
      <tbody>${weekFrom(hours, timeZone, now).map((day, index) => row(day, index === 0 ? say.today : formatDay(speech, day.date, STYLE), telling))}</tbody>
      ${
        ahead.length
          ? html`<tbody><tr><th class="special" colspan="2" scope="rowgroup">${say.special}</th></tr>${ahead.map((day) => row(day, formatDay(speech, day.date, STYLE), telling))}</tbody>`
          : nothing
      }
    </table>
    ${zone ? html`<p class="hint">${say.clocks(zone)}</p>` : nothing}
  </div>`;
};

const row = ({ spans, special }: Day, name: string, { say, speech }: Telling): TemplateResult => {
  const times = spans.map(({ opens, closes }) => (closes - opens >= ALL_DAY ? say.allDay : formatHours(speech, opens, closes)));
  return html`<tr><th scope="row">${name}</th><td>${times.length ? times.map((time) => html`<span class="span">${time}</span>`) : say.closed}${
    special ? html`<span class="special-name">${special}</span>` : nothing
  }</td></tr>`;
};
