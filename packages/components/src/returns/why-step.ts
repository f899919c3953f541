import type { ReturnCondition } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { photoField } from '../photos/photo-field.ts';
import { article } from '../receipt/article.ts';
import type { Desk } from './desk.ts';
import { lineOf, type Wish } from './draft.ts';
import { radios } from './radios.ts';

/** As the contract has them; the shopper's view, whoever receives it looks again. */
const CONDITIONS = ['unopened', 'opened', 'worn', 'damaged', 'incomplete'] as const satisfies readonly ReturnCondition[];

/** How many, why, in which condition; a note and pictures, if she likes. */
export const whyStep = (desk: Desk): TemplateResult =>
  html`${desk.draft.lines.map((wish) => html`<section class="wish" aria-labelledby="of-${wish.line}">${whyOf(desk, wish)}</section>`)}`;

const whyOf = (desk: Desk, wish: Wish): TemplateResult | typeof nothing => {
  const { say, speech, offer, lacks } = desk;
  const { line: id, quantity, reason, condition, note } = wish;
  const line = lineOf(offer, id);
  if (!line) return nothing;
  const lack = lacks.get(id);
  return html`<h3 class="line" id="of-${id}">${article(line, speech)}</h3>
    ${
      line.units > 1
        ? html`<div class="field short"><label for="units-${id}">${say.howMany}</label>
          <select id="units-${id}" @change=${({ target }: Event) => desk.wish(id, { quantity: Number((target as HTMLSelectElement).value) })}>
            ${Array.from({ length: line.units }, (_, less) => line.units - less).map((units) => html`<option value=${units} ?selected=${units === quantity}>${speech.number(units)}</option>`)}
          </select></div>`
        : nothing
    }
    ${radios({
      ...{ name: `reason-${id}`, legend: say.reason, values: line.reasons, chosen: reason, segments: true },
      words: (value) => say.reasons[value] ?? value,
      choose: (value) => desk.wish(id, { reason: value }),
      fault: lack === 'reason' ? say.lacks.reason : undefined,
    })}
    ${radios({
      ...{ name: `condition-${id}`, legend: say.condition, values: CONDITIONS, chosen: condition, segments: true },
      words: (value) => say.conditions[value] ?? value,
      choose: (value) => desk.wish(id, { condition: value }),
      fault: lack === 'condition' ? say.lacks.condition : undefined,
    })}
    <details ?open=${!!note || desk.photos.of(id).length > 0}><summary>${say.more}</summary>
      <div class="field"><label for="note-${id}">${say.note}</label>
        <textarea id="note-${id}" maxlength="500" .value=${note ?? ''} autocomplete=${desk.kiosk ? 'off' : nothing} @change=${({ target }: Event) => desk.wish(id, { note: (target as HTMLTextAreaElement).value.trim() })}></textarea>
      </div>
      ${photoField(desk, id)}
    </details>`;
};
