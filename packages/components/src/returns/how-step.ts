import type { ReturnMethod } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.ts';
import { roughPlanOf } from './draft.ts';
import { fetchingForm } from './fetching-form.ts';
import { radios } from './radios.ts';

/** Store, drop-off or pickup, and what each costs for this very return; where and when it is fetched. */
export const howStep = (desk: Desk): TemplateResult => {
  const { say, offer, draft } = desk;
  const { pickup } = offer;
  return html`${radios({
    ...{ name: 'method', legend: say.howTitle, spokenLegend: true, chosen: draft.method },
    values: offer.policy.methods.map(({ method }) => method),
    fault: desk.undecided ? say.lacks.outcome : undefined,
    words: (method) => html`<span class="with-price"><span>${say.methods[method]}</span>${cost(desk, method)}</span>
      <span class="hint">${method === 'pickup' && !pickup ? say.arranged : say.methodHints[method]}</span><slot name=${method}></slot>`,
    choose: (method) => desk.change({ ...draft, method }),
  })}
  ${draft.method === 'pickup' && pickup ? fetchingForm(desk, pickup) : nothing}`;
};

const cost = (desk: Desk, method: ReturnMethod): TemplateResult | typeof nothing => {
  const { say, speech, offer, draft } = desk;
  if (offer.gift) return nothing;
  const answer = desk.quote(roughPlanOf(offer.order, { ...draft, method }));
  const shipping = answer && 'quote' in answer ? answer.quote.amounts?.shipping : undefined;
  return shipping ? html`<span class="price">${shipping.amount > 0 ? speech.money(shipping) : say.free}</span>` : nothing;
};
