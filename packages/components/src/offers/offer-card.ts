import type { CodeReason, Offer } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { CHECK, icon } from '../base/icon.ts';
import { isolated } from '../i18n/isolated.ts';
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

/** What `status` means, in words, where it gives nothing. */
export const whyNot = (
  { say, speech }: Pick<OfferView, 'say' | 'speech'>,
  { status, missing, with: other }: Pick<Offer, 'status' | 'missing' | 'with'>,
): string | undefined =>
  status === 'applied' || status === 'available'
    ? undefined
    : // Of some, and of a newer server's, there is nothing to say here.
      (say.whyNot as Readonly<Partial<Record<CodeReason, OffersMessages['whyNot']['expired']>>>)[status]?.(
        missing ? speech.money(missing) : '',
        other ? isolated(other) : '',
      );

/** An offer in the brand's own words for the channel, and what is to be said of it for this bag. */
export const offerCard = (view: OfferView, offer: Offer, short: boolean): TemplateResult => {
  const { say, speech, left, refused } = view;
  const { title, message, status, discount, progress } = offer;
  const applied = status === 'applied';
  const why = refused ?? (status === 'minimum-not-reached' && progress ? undefined : whyNot(view, offer));
  return html`<div class="words">
      ${short ? nothing : html`<h3><bdi>${title}</bdi></h3>`}
      <p class="says" part="message" dir="auto">${message}</p>
      ${applied ? html`<p class="applied">${icon(CHECK)}<span>${say.inBag}${discount ? html`: ${say.takes(speech.money(discount))}` : nothing}</span></p>` : nothing}
      ${progress && !short && !refused && progress.reached < progress.threshold ? steps(view, progress) : nothing}
      ${left === null ? nothing : html`<p class="left" part="countdown" role="timer" aria-live="off">${say.endsIn(formatDuration(speech, left))}</p>`}
      ${why && !(short && status === 'nothing-matches') ? html`<p class="why" role=${refused ? 'alert' : nothing}>${why}</p>` : nothing}
    </div>
    ${applied ? nothing : ways(view, offer)}`;
};

const steps = ({ say, speech }: OfferView, { reached, threshold, currency }: NonNullable<Offer['progress']>): TemplateResult => {
  const missing = threshold - reached;
  return html`<p class="why">${currency ? say.missing(speech.money({ amount: missing, currency })) : say.missingUnits(missing)}</p>
    ${reached ? html`<progress max=${threshold} value=${reached} aria-hidden="true"></progress>` : nothing}`;
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
    <button type="button" class="secondary" id="use-${id}" aria-labelledby="use-${id} code-${id}" @click=${apply}>${say.apply}</button>
  </div>`;
};
