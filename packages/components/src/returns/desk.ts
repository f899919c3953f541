import type { LineId, Product, Returnable, ReturnDraft, ReturnDraftCode, ReturnPlan, ReturnQuote } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';
import type { Trouble } from '../order-lookup/trouble.ts';
import type { Photos } from '../photos/photos.ts';
import type { Draft, Wish } from './draft.ts';
import type { Fetching, FetchingField } from './fetching.ts';
import type { Lack } from './lacks.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';
import type { StepMessages } from './step-messages.en.ts';

/** What the steps of a return are written on. `Said`: the words that are at hand there. */
export interface Desk<Said = ReturnsMessages & StepMessages> {
  readonly say: Said;
  readonly speech: Speech;
  readonly kiosk: boolean;
  readonly offer: Returnable;
  readonly draft: Draft;
  /** What the draft was made of when she came back to it, here or from another device. */
  readonly restored: ReturnDraft | undefined;
  readonly photos: Photos;
  /** What is missing, by line; said once the shopper wanted to go on without. */
  readonly lacks: ReadonlyMap<LineId, Lack>;
  /** So of a step that asks for one choice. */
  readonly undecided: boolean;
  /** What is wrong with where and when it is fetched. */
  readonly faults: ReadonlyMap<FetchingField, 'lacks' | 'refused'>;
  /** What was said of one field of it. */
  fetch(field: FetchingField, fetching: Fetching): void;
  /** The product of a line, once it is known. */
  product(sku: string): Product | null;
  change(draft: Draft): void;
  wish(line: LineId, said: Partial<Wish>): void;
  go(step: Step): void;
  /** Keeps what is filled in for a code. */
  share(): Promise<ReturnDraftCode> | undefined;
  quote(plan: ReturnPlan | undefined): { readonly quote: ReturnQuote } | { readonly trouble: Trouble } | undefined;
}

/** Between the order's opening and the return, in this order. */
export const STEPS = ['pick', 'why', 'outcome', 'how', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** Before the words of the later steps are there. */
export type FirstDesk = Desk<ReturnsMessages>;
