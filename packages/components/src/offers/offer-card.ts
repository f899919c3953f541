import type { Offer } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { CHECK, icon } from '../base/icon.ts';
import { reasonWords } from '../code-reasons/refusal-words.ts';
import { formatDuration } from '../i18n/spans.ts';
import type { Speech } from '../i18n/speech.ts';
import type { OffersMessages } from './offers-messages.ts';

export interface OfferView {
  readonly say: OffersMessages;
  readonly speech: Speech;
  /** Milliseconds until it ends; null: not told. */
  readonly left: number | null;
  /** Why its code was refused just now; undefined: it was not. */
  readonly refused: string | undefined;
  readonly copied: boolean;
  /** A screen that is not the shopper's own has nothing to paste into. */
  readonly mayCopy: boolean;
  /** Where she signs in. */
  readonly signInUrl: string | undefined;
  readonly apply: () => void;
  readonly copy: () => void;
}

/** An offer in the brand's own words for the channel, and what is to be said of it for this bag. */
export const offerCard = (view: OfferView, offer: Offer, short: boolean): TemplateResult => {
  const { say, speech, left, refused } = view;
  const { title, message, status, discount, progress } = offer;
  const step = !short && progress && progress.reached < progress.threshold ? progress : null;
  // How far the next step is says more than that nothing fits yet; beside a product it is this that fits.
  const isPlain = status === 'nothing-matches' && (short || step);
  const why = refused ?? (isPlain ? undefined : reasonWords(say.whyNot, speech, offer)) ?? (step ? toStep(view, step) : undefined);
  return html`<div class="words">
      ${short ? nothing : html`<h3><bdi>${title}</bdi></h3>`}
      <p class="says" part="message" dir="auto">${message}</p>
      ${status === 'applied' ? html`<p class="applied">${icon(CHECK)}<span>${say.inBag}${discount ? html`: ${say.takes(speech.money(discount))}` : nothing}</span></p>` : nothing}
      ${left === null ? nothing : html`<p class="left" part="countdown" role="timer" aria-live="off">${say.endsIn(formatDuration(speech, left))}</p>`}
      ${why ? html`<p class="why" role=${refused ? 'alert' : nothing}>${why}</p>` : nothing}
      ${step?.reached ? html`<progress max=${step.threshold} value=${step.reached} aria-hidden="true"></progress>` : nothing}
    </div>
    ${status === 'applied' ? nothing : ways(view, offer)}`;
};

const toStep = ({ say, speech }: OfferView, { reached, threshold, currency }: NonNullable<Offer['progress']>): string => {
  const amount = threshold - reached;
  return currency ? say.missing(speech.money({ amount, currency })) : say.missingUnits(amount);
};

const ways = (
  { say, copied, mayCopy, signInUrl, apply, copy }: OfferView,
  { id, code, status }: Offer,
): TemplateResult | typeof nothing => {
  if (status === 'sign-in') return signInUrl ? html`<a class="secondary" href=${signInUrl}>${say.signIn}</a>` : nothing;
  if (!code) return nothing;
  // Each is named by its words and its code: alike words on many buttons tell nothing to who listens.
  return html`<div class="code" part="code">
    <bdi class="ticket" id="code-${id}">${code}</bdi>
    ${mayCopy ? html`<button type="button" class="plain" id="copy-${id}" aria-labelledby="copy-${id} code-${id}" @click=${copy}>${copied ? say.copied : say.copy}</button>` : nothing}
    ${status === 'available' ? html`<button type="button" class="secondary" id="use-${id}" aria-labelledby="use-${id} code-${id}" @click=${apply}>${say.apply}</button>` : nothing}
  </div>`;
};
