import type { LineId, Returnable, ReturnAmounts, ReturnPlan, ReturnQuote } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../i18n/lists.ts';
import type { Speech } from '../i18n/speech.ts';
import type { Trouble } from '../order-lookup/trouble.ts';
import { framedPicture } from '../picture/picture.ts';
import type { Draft, Lack, Wish } from './draft.ts';
import type { Photos } from './photos.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';

/** What the steps of a return are written on. */
export interface Desk {
  readonly say: ReturnsMessages;
  readonly speech: Speech;
  readonly kiosk: boolean;
  readonly offer: Returnable;
  readonly draft: Draft;
  readonly photos: Photos;
  /** What is missing, by line; said once the shopper wanted to go on without. */
  readonly lacks: ReadonlyMap<LineId, Lack>;
  change(draft: Draft): void;
  wish(line: LineId, said: Partial<Wish>): void;
  go(step: Step): void;
  quote(plan: ReturnPlan | undefined): { readonly quote: ReturnQuote } | { readonly trouble: Trouble } | undefined;
}

/** Between the order's opening and the return, in this order. */
export const STEPS = ['pick', 'why', 'outcome', 'how', 'review'] as const;
export type Step = (typeof STEPS)[number];

type Article = Pick<Returnable['lines'][number], 'title' | 'options' | 'picture'>;

export const variantOf = ({ options }: Pick<Article, 'options'>, speech: Speech): string =>
  formatList(
    speech,
    options.map(({ value }) => value),
    'plain',
  );

/** Picture, title and variant of a line; `rest` stands beneath them. */
export const article = (line: Article, speech: Speech, rest: unknown = nothing): TemplateResult =>
  html`<span class="thumb">${framedPicture(line.picture ?? undefined, { title: line.title })}</span>
    <span class="words"><span class="title" dir="auto">${line.title}</span><span class="hint">${variantOf(line, speech)}</span>${rest}</span>`;

/** What is wrong with a field, beside it, named by `id`. */
export const faultAt = (id: string, words: string | undefined): TemplateResult =>
  html`<p class="fault" id=${id} ?hidden=${!words}>${words}</p>`;

export interface RadioParts<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  readonly chosen: T | undefined;
  readonly words: (value: T) => unknown;
  readonly choose: (value: T) => void;
  readonly fault?: string | undefined;
  /** Side by side. */
  readonly segments?: boolean;
  readonly spokenLegend?: boolean;
}

/** One of a few. */
export const radios = <T extends string>({ name, legend, values, chosen, words, choose, fault, ...look }: RadioParts<T>): TemplateResult =>
  html`<fieldset class="choices ${look.segments ? 'segments' : 'rows'}" role="radiogroup" aria-required="true" aria-invalid=${fault ? 'true' : nothing} aria-describedby="${name}-fault">
    <legend class=${look.spokenLegend ? 'spoken' : nothing}>${legend}</legend>
    <div>${values.map(
      (value) =>
        html`<label class="choice"><input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${() => choose(value)}><span>${words(value)}</span></label>`,
    )}</div>
    ${faultAt(`${name}-fault`, fault)}
  </fieldset>`;

const ROWS = ['value', 'fee', 'shipping', 'exchanged', 'refund', 'credit', 'bonus', 'toPay', 'taxRefunded'] as const;
const TAKEN = new Set(['fee', 'shipping']);
const TOTALS = new Set(['refund', 'credit', 'toPay']);

/** Every amount that is not nothing. */
export const amountsTable = (amounts: ReturnAmounts, { say, speech }: Pick<Desk, 'say' | 'speech'>): TemplateResult =>
  html`<dl class="amounts">${ROWS.filter((row) => amounts[row].amount > 0 || row === 'value').map((row) => {
    const { amount, currency } = amounts[row];
    return html`<div class=${TOTALS.has(row) ? 'sum' : nothing}><dt>${say.amounts[row]}</dt><dd>${speech.money({ amount: TAKEN.has(row) ? -amount : amount, currency })}</dd></div>`;
  })}</dl>`;
