import type { CartView, OfferStep, Totals } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { CHECK, icon } from '../base/icon.ts';
import type { ExtrasContext } from './cart-seam.ts';

/** How far free shipping is, and the next step of each offer that has steps. */
export function progressTemplate({ totals }: CartView, { say, speech }: ExtrasContext): TemplateResult | typeof nothing {
  if (!totals) return nothing;
  const { shipping, gifts } = totals;
  const rows = [
    ...(shipping
      ? [
          row(
            shipping.missing.amount ? say.shippingMissing(speech.money(shipping.missing)) : say.shippingReached,
            shipping.threshold.amount,
            shipping.missing.amount,
          ),
        ]
      : []),
    ...gifts.map((step) => {
      const { threshold, missing } = amounts(step);
      return row(
        missing ? say.giftMissing(missingText(step, { say, speech }), step.title) : say.giftReached(step.title),
        threshold,
        missing,
      );
    }),
  ];
  return rows.length ? html`<div class="steps" part="progress">${rows}</div>` : nothing;
}

/** What to announce when `before` became `now`: steps that are reached. */
export function reached(before: Totals | null, now: Totals | null, { say }: ExtrasContext): string[] {
  if (!before || !now) return [];
  const missed = new Set(before.gifts.filter((step) => amounts(step).missing).map(({ offer }) => offer));
  const gifts = now.gifts.filter((step) => missed.has(step.offer) && !amounts(step).missing).map(({ title }) => say.giftReached(title));
  return before.shipping?.missing.amount && now.shipping?.missing.amount === 0 ? [say.shippingReached, ...gifts] : gifts;
}

const amounts = (step: OfferStep): { readonly threshold: number; readonly missing: number } =>
  step.by === 'units' ? step : { threshold: step.threshold.amount, missing: step.missing.amount };

const missingText = (step: OfferStep, { say, speech }: Pick<ExtrasContext, 'say' | 'speech'>): string =>
  step.by === 'units' ? say.articles(step.missing) : speech.money(step.missing);

/** The words say it all; the bar is for the eye. */
const row = (text: string, threshold: number, missing: number): TemplateResult =>
  html`<div class=${missing ? 'step' : 'step reached'}>
    <p>${missing ? nothing : icon(CHECK)}<bdi>${text}</bdi></p>
    <progress aria-hidden="true" max=${threshold} value=${threshold - missing}></progress>
  </div>`;
