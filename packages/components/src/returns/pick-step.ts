import type { Returnable, ReturnableLine, ReturnId, ReturnPage } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../i18n/dates.ts';
import { formatPercent } from '../i18n/percents.ts';
import { article, faultAt } from '../receipt/article.ts';
import type { FirstDesk } from './desk.ts';
import { withoutWish, wishOf } from './draft.ts';

/** What can go back, and why the rest can't. */
export const pickStep = (desk: FirstDesk, earlier: ReturnPage | null, open: (id: ReturnId) => void): TemplateResult => {
  const { say, speech, offer } = desk;
  const days = new Set(offer.lines.flatMap(({ lastDay, whyNot }) => (lastDay && !whyNot ? [lastDay] : [])));
  const [day] = days;
  return html`${day && days.size === 1 ? html`<p class="notice">${say.lastDay(formatDay(speech, day, { weekday: 'long' }))}</p>` : nothing}
    ${offer.lines.some(({ units }) => units) ? nothing : html`<p class="notice watch">${say.nothing}</p>`}
    <fieldset aria-describedby="pick-fault"><legend class="spoken">${say.pickTitle}</legend>
      <ul class="lines">${offer.lines.map((line) => html`<li>${pickLine(desk, line, days.size > 1)}</li>`)}</ul>
      ${faultAt('pick-fault', desk.undecided ? say.pickOne : undefined)}
    </fieldset>
    ${earlier?.items.length ? earlierReturns(desk, earlier, open) : nothing} ${rules(desk, offer)}`;
};

const pickLine = (desk: FirstDesk, line: ReturnableLine, ownDay: boolean): TemplateResult => {
  const { say, speech } = desk;
  const { units, whyNot, lastDay, bought, paid } = line;
  const why = whyNot ? (say.whyNot[whyNot] ?? '') : undefined;
  const day = ownDay && lastDay && !whyNot ? say.until(formatDay(speech, lastDay)) : undefined;
  const rest = html`${bought > 1 ? html`<span class="hint">${units && units < bought ? say.canGoBack(units) : say.bought(bought)}</span>` : nothing}
    ${why && units ? html`<span class="why">${why}</span><span class="hint">${say.faultsOnly}</span>` : nothing}
    ${why && !units ? html`<span class="why">${why}</span>` : nothing}
    ${why === undefined && !units ? html`<span class="why">${say.nothing}</span>` : nothing}
    ${day ? html`<span class="hint">${day}</span>` : nothing}`;
  const price = paid && units ? html`<span class="price">${speech.money(paid)}</span>` : nothing;
  if (!units) return html`<div class="line gone">${article(line, speech, rest)}</div>`;
  return html`<label class="line choice">
    <input type="checkbox" name="pick" .checked=${!!wishOf(desk.draft, line.line)} @change=${({ target }: Event) => {
      if ((target as HTMLInputElement).checked) desk.wish(line.line, {});
      else desk.change(withoutWish(desk.draft, line.line));
    }}>
    ${article(line, speech, rest)}${price}
  </label>`;
};

const earlierReturns = ({ say, speech }: FirstDesk, { items }: ReturnPage, open: (id: ReturnId) => void): TemplateResult =>
  html`<section aria-labelledby="earlier"><h3 id="earlier">${say.earlier}</h3>
    <ul class="orders">${items.map(
      ({ id, status, history, lines }) => html`<li><button type="button" @click=${() => open(id)}>
        <span class="stack"><span>${say.returnStatuses[status]}</span><span class="hint">${history[0] ? formatDay(speech, history[0].at) : ''}</span></span>
        <span class="hint">${say.pieces(lines.reduce((sum, { quantity }) => sum + quantity, 0))}</span>
      </button></li>`,
    )}</ul></section>`;

const rules = ({ say, speech }: FirstDesk, { policy, gift }: Returnable): TemplateResult => {
  const { windowDays, faultDays, restockingBp, creditBonusBp } = policy;
  const share = (points: number): string => formatPercent(speech, points / 10_000);
  return html`<details><summary>${say.rules}</summary><ul class="rules">
    <li>${say.ruleDays(windowDays)}</li>
    <li>${say.ruleFaults(faultDays)}</li>
    ${gift ? nothing : html`<li>${restockingBp ? say.ruleFee(share(restockingBp)) : say.ruleNoFee}</li>`}
    ${creditBonusBp ? html`<li>${say.ruleBonus(share(creditBonusBp))}</li>` : nothing}
  </ul></details>`;
};
