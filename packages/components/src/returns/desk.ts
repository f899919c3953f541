import type { LineId, Product, Returnable, ReturnPlan, ReturnQuote } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../i18n/speech.ts';
import type { Trouble } from '../order-lookup/trouble.ts';
import type { Photos } from '../photos/photos.ts';
import { faultAt } from '../receipt/article.ts';
import type { Draft, Lack, Wish } from './draft.ts';
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
  /** The product of a line, once it is known. */
  product(sku: string): Product | null;
  readonly lacks: ReadonlyMap<LineId, Lack>;
  change(draft: Draft): void;
  wish(line: LineId, said: Partial<Wish>): void;
  go(step: Step): void;
  quote(plan: ReturnPlan | undefined): { readonly quote: ReturnQuote } | { readonly trouble: Trouble } | undefined;
}

/** Between the order's opening and the return, in this order. */
export const STEPS = ['pick', 'why', 'outcome', 'how', 'review'] as const;
export type Step = (typeof STEPS)[number];

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
