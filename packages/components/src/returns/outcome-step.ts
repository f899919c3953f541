import type { Money, Returnable, ReturnableLine, ReturnOutcome, ReturnPlan } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { article } from '../receipt/article.ts';
import type { Desk } from './desk.ts';
import { type Draft, lineOf, roughPlanOf, type Wish } from './draft.ts';
import { exchangeOptions, type ExchangeValue } from './exchange-choice.ts';
import { radios } from './radios.ts';

/** From how many units on nobody needs to know how many there are. */
const FEW = 3;

/** Refund, credit or exchange, and what each is worth by the server's word. */
export const outcomeStep = (desk: Desk): TemplateResult =>
  html`${desk.draft.lines.map((wish) => html`<section class="wish" aria-labelledby="of-${wish.line}">${outcomeOf(desk, wish)}</section>`)}`;

const outcomeOf = (desk: Desk, wish: Wish): TemplateResult | typeof nothing => {
  const { say, speech, offer, lacks } = desk;
  const line = lineOf(offer, wish.line);
  if (!line) return nothing;
  const lack = lacks.get(wish.line);
  return html`<h3 class="line" id="of-${wish.line}">${article(line, speech, wish.quantity > 1 ? html`<span class="hint">${say.pieces(wish.quantity)}</span>` : nothing)}</h3>
    ${radios({
      ...{ name: `outcome-${wish.line}`, legend: say.outcomeTitle, spokenLegend: true, values: line.outcomes, chosen: wish.outcome },
      words: (outcome) => worth(desk, wish, outcome),
      // The present choice of another variant is kept for coming back to it.
      choose: (outcome) => desk.wish(wish.line, { outcome }),
      fault: lack === 'outcome' ? say.lacks.outcome : undefined,
    })}
    ${wish.outcome === 'exchange' ? exchange(desk, line, wish, lack === 'exchange') : nothing}`;
};

const worth = (desk: Desk, { line }: Wish, outcome: ReturnOutcome): TemplateResult => {
  const { say, speech, offer, draft } = desk;
  if (outcome === 'exchange')
    return html`<span class="with-price"><span>${say.outcomes.exchange}</span></span><span class="hint">${say.exchangeHint}</span>`;
  const answer = desk.quote(offer.gift ? undefined : planIf(offer, draft, outcome));
  const amounts = answer && 'quote' in answer ? answer.quote.lines.find((each) => each.line === line)?.amounts : undefined;
  const bonus = outcome === 'credit' && amounts && amounts.bonus.amount > 0 ? say.bonus(speech.money(amounts.bonus)) : undefined;
  return html`<span class="with-price"><span>${say.outcomes[outcome]}</span>${amounts ? html`<span class="price">${speech.money(amounts[outcome])}</span>` : nothing}</span>
    <span class="hint">${bonus ?? (outcome === 'refund' ? say.refundHint : say.creditHint)}</span>`;
};

/** The whole return, if everything that can were given back like this: what a choice is worth before it is made. */
const planIf = (offer: Returnable, draft: Draft, outcome: 'refund' | 'credit'): ReturnPlan | undefined =>
  roughPlanOf(offer.order, {
    method: draft.method ?? offer.policy.methods[0]?.method,
    lines: draft.lines
      .filter(({ line }) => lineOf(offer, line)?.outcomes.includes(outcome))
      .map((wish) => ({ ...wish, outcome, exchangeFor: undefined })),
  });

/** Every option on its own, as in the shop; what is chosen says its difference. */
const exchange = (desk: Desk, line: ReturnableLine, { line: id, exchangeFor, quantity }: Wish, lacking: boolean): TemplateResult => {
  const { say } = desk;
  const options = exchangeOptions(line, exchangeFor, desk.product(line.sku));
  const wanted = line.exchanges.find(({ sku }) => sku === exchangeFor);
  return html`<div class="exchange">${options.map(
    ({ name, values }, place) =>
      html`<fieldset class="choices segments"><legend>${name}</legend><div>${values.map((each) => valueOf(desk, each, `exchange-${id}-${place}`, quantity, () => desk.wish(id, { exchangeFor: each.to?.sku })))}</div></fieldset>`,
  )}
    <p class="difference" role="status">${wanted ? differenceOf(desk, wanted.difference) : nothing}${wanted && wanted.available <= FEW && wanted.available > 0 ? html` <span class="hint">${say.left(wanted.available)}</span>` : nothing}</p>
    ${lacking ? html`<p class="fault" role="alert">${say.lacks.exchange}</p>` : nothing}
  </div>`;
};

const valueOf = (
  { say }: Desk,
  { value, chosen, to }: ExchangeValue,
  name: string,
  quantity: number,
  choose: () => void,
): TemplateResult => {
  const gone = to !== undefined && to.available < quantity;
  return html`<label class="choice ${gone ? 'sold' : ''}"><input type="radio" name=${name} value=${value} .checked=${chosen} ?disabled=${gone} @change=${choose}><span>${value}${gone ? html`<span class="spoken"> (${say.soldOut})</span>` : nothing}</span></label>`;
};

const differenceOf = ({ say, speech }: Desk, difference: Money | null): string => {
  if (!difference) return '';
  const { amount, currency } = difference;
  if (amount === 0) return say.samePrice;
  return amount > 0 ? say.dearer(speech.money(difference)) : say.cheaper(speech.money({ amount: -amount, currency }));
};
