import { html, nothing, type TemplateResult } from 'lit';
import { troubleIn } from '../order-lookup/trouble.ts';
import { article, variantOf } from '../receipt/article.ts';
import { amountsTable } from './amounts.ts';
import { arrangedPickup } from './arranged-pickup.ts';
import type { Desk, Step } from './desk.ts';
import { lineOf, roughPlanOf, type Wish } from './draft.ts';
import { pickupOf } from './fetching.ts';

/** All that was said, each with the way back to it, and every amount. */
export const reviewStep = (desk: Desk): TemplateResult => {
  const { say, speech, offer, draft } = desk;
  const answer = desk.quote(roughPlanOf(offer.order, draft));
  const method = draft.method && say.methods[draft.method];
  return html`<ul class="lines">${draft.lines.map((wish) => html`<li>${reviewLine(desk, wish)}</li>`)}</ul>
    <div class="said"><span class="stack"><span>${method}</span>${draft.method === 'pickup' ? fetched(desk) : nothing}</span>${changeButton(desk, 'how', say.howTitle)}</div>
    ${
      answer && 'trouble' in answer
        ? html`<p class="notice bad" role="alert"><span>${troubleIn(answer.trouble, say, say.refusals)}</span></p>`
        : offer.gift
          ? nothing
          : html`<section aria-labelledby="summary"><h3 id="summary">${say.summary}</h3>
            ${answer?.quote.amounts ? amountsTable(answer.quote.amounts, say, speech) : html`<p class="hint" role="status">${say.reckoning}</p><span class="bone sums" aria-hidden="true"></span>`}
          </section>`
    }`;
};

const fetched = ({ say, speech, offer, draft }: Desk): TemplateResult => {
  const pickup = draft.fetching && pickupOf(draft.fetching);
  return offer.pickup && pickup ? arrangedPickup(pickup, say, speech) : html`<span class="hint">${say.arranged}</span>`;
};

const reviewLine = (
  desk: Desk,
  { line: id, quantity, reason, condition, outcome, exchangeFor, note }: Wish,
): TemplateResult | typeof nothing => {
  const { say, speech, offer, photos } = desk;
  const line = lineOf(offer, id);
  if (!line) return nothing;
  const wanted = line.exchanges.find(({ sku }) => sku === exchangeFor);
  const pictures = photos.of(id).filter(({ trouble }) => !trouble).length;
  return html`<div class="line">${article(
    line,
    speech,
    html`<span class="hint">${say.pieces(quantity)}</span>
      <span class="said"><span class="stack"><span>${reason && say.reasons[reason]}</span><span class="hint">${condition && say.conditions[condition]}</span>${note ? html`<span class="hint" dir="auto">${note}</span>` : nothing}${pictures ? html`<span class="hint">${say.photos}: ${speech.number(pictures)}</span>` : nothing}</span>${changeButton(desk, 'why', say.whyTitle)}</span>
      <span class="said"><span>${outcome === 'exchange' && wanted ? say.exchangeFor(variantOf(wanted, speech)) : outcome && say.outcomes[outcome]}</span>${changeButton(desk, 'outcome', say.outcomeTitle)}</span>`,
  )}</div>`;
};

const changeButton = ({ say, go }: Desk, step: Step, title: string): TemplateResult =>
  html`<button type="button" class="plain" aria-label=${say.changeOf(title)} @click=${() => go(step)}>${say.change}</button>`;
