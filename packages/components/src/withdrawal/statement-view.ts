import type { LineId, Returnable, Withdrawal } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../i18n/dates.ts';
import { formatDayTime } from '../i18n/times.ts';
import type { Speech } from '../i18n/speech.ts';
import { article, faultAt, variantOf } from '../receipt/article.ts';
import { textField, type TextParts } from '../receipt/text-field.ts';
import type { Statement } from './statement.ts';
import type { WithdrawalMessages } from './withdrawal-messages.en.ts';

export interface StatementShown {
  readonly say: WithdrawalMessages;
  readonly speech: Speech;
  readonly kiosk: boolean;
  readonly statement: Statement;
}

/** Why the order can't be withdrawn from; undefined when it can. */
export const whyNoWithdrawal = (
  { withdrawal }: Returnable,
  { say, speech }: Pick<StatementShown, 'say' | 'speech'>,
): TemplateResult | undefined => {
  const { open, whyNot, lastDay } = withdrawal;
  if (open) return undefined;
  const when = whyNot === 'window-closed' && lastDay ? say.closedOn(formatDay(speech, lastDay, { weekday: 'long' })) : undefined;
  return html`<p class="notice watch" role="status"><span>${say.noWithdrawal[whyNot ?? ''] ?? say.refusals['withdrawal-closed']} ${when}</span></p>`;
};

/** The first step: who withdraws, from what, and where the acknowledgement goes. */
export const statementForm = (offer: Returnable, shown: StatementShown): TemplateResult => {
  const { say, speech, statement, kiosk } = shown;
  const { typed, faults } = statement;
  const { lastDay, lines } = offer.withdrawal;
  const field = (name: 'name' | 'email', label: string, rest: Partial<TextParts>): TemplateResult =>
    textField({
      ...{ id: `by-${name}`, name, label, value: typed[name], fills: kiosk ? 'off' : name, fault: faults[name] && say[faults[name]] },
      ...{ input: (value: string) => statement.state({ [name]: value }), ...rest },
    });
  const choice = (some: boolean, words: string): TemplateResult =>
    html`<label class="choice"><input type="radio" name="which" .checked=${some === !!typed.lines} @change=${() => statement.state({ lines: some ? [] : undefined })}><span>${words}</span></label>`;
  return html`<p class="notice">${lastDay ? say.withdrawUntil(formatDay(speech, lastDay, { weekday: 'long' })) : say.withdrawEarly}</p>
    ${field('name', say.name, { most: 200 })} ${field('email', say.receiptTo, { type: 'email', ltr: true, most: 254 })}
    <fieldset class="choices" role="radiogroup"><legend>${say.whichGoods}</legend><div>${choice(false, say.everything)}${choice(true, say.some)}</div></fieldset>
    ${
      typed.lines
        ? html`<fieldset aria-describedby="goods-fault"><legend class="spoken">${say.some}</legend><ul class="lines">${lines.map(({ line, units }) => html`<li>${goods(offer, shown, line, units)}</li>`)}</ul>${faultAt('goods-fault', faults.lines && say[faults.lines])}</fieldset>`
        : nothing
    }`;
};

const goods = (
  offer: Returnable,
  { say, speech, statement }: StatementShown,
  id: LineId,
  units: number,
): TemplateResult | typeof nothing => {
  const line = offer.lines.find((each) => each.line === id);
  if (!line) return nothing;
  const chosen = statement.typed.lines?.find((each) => each.line === id);
  const others = statement.typed.lines?.filter((each) => each.line !== id) ?? [];
  const take = (quantity: number): void => statement.state({ lines: quantity ? [...others, { line: id, quantity }] : others });
  return html`<label class="line choice"><input type="checkbox" name="goods" .checked=${!!chosen} @change=${({ target }: Event) => take((target as HTMLInputElement).checked ? units : 0)}>${article(line, speech)}</label>
    ${
      chosen && units > 1
        ? html`<div class="field short"><label for="take-${id}">${say.howMany}</label><select id="take-${id}" @change=${({ target }: Event) => take(Number((target as HTMLSelectElement).value))}>
          ${Array.from({ length: units }, (_, less) => units - less).map((count) => html`<option value=${count} ?selected=${count === chosen.quantity}>${speech.number(count)}</option>`)}</select></div>`
        : nothing
    }`;
};

/** The second step, and the acknowledgement after it: the statement as it counts. */
export const statementSheet = (withdrawal: Withdrawal, { say, speech }: Pick<StatementShown, 'say' | 'speech'>): TemplateResult => {
  const { acknowledgement, name, email, orderNumber, lines, refund, lastDay } = withdrawal;
  const row = (what: unknown, value: unknown): TemplateResult => html`<div><dt>${what}</dt><dd>${value}</dd></div>`;
  return html`${acknowledgement ? html`<p class="notice good" role="status"><span>${say.withdrawnLead(formatDayTime(speech, acknowledgement.at))} ${say.sentTo(email)}</span></p>` : nothing}
    <blockquote>${say.statement}</blockquote>
    <dl class="amounts">
      ${row(say.number, html`<bdi>${orderNumber}</bdi>`)} ${row(say.name, html`<bdi>${name}</bdi>`)} ${row(say.receiptTo, html`<bdi>${email}</bdi>`)}
      ${lines.map((line) => row(html`<bdi>${line.title}</bdi> ${variantOf(line, speech)}`, say.pieces(line.quantity)))}
      ${lastDay ? row(say.lastDayRow, formatDay(speech, lastDay)) : nothing}
      <div class="sum"><dt>${say.refund}</dt><dd>${speech.money(refund)}</dd></div>
      ${acknowledgement ? row(say.fingerprint, html`<code>${acknowledgement.hash}</code>`) : nothing}
    </dl>`;
};
