import type { CartView, OfferStep, Totals } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExtrasContext } from './cart-seam.ts';

/** One way to go: how much of how much is missing. */
interface Step {
  readonly text: string;
  readonly threshold: number;
  readonly missing: number;
}

/** The nearest goal, which stands above the total: one, for a wall of bars moves nobody. */
export function nextStepTemplate(cart: CartView, context: ExtrasContext): TemplateResult | typeof nothing {
  const [next] = stepsOf(cart, context);
  return next ? html`<div part="progress">${bar(next)}</div>` : nothing;
}

/** The others that the shopper has set out for. */
export function otherStepsTemplate(cart: CartView, context: ExtrasContext): TemplateResult | typeof nothing {
  const others = stepsOf(cart, context).slice(1);
  return others.length ? html`<div class="steps" part="progress">${others.map(bar)}</div>` : nothing;
}

/** What to announce when `before` became `now`: steps that are reached. */
export function reached(before: Totals | null, now: Totals | null, { say }: ExtrasContext): string[] {
  if (!before || !now) return [];
  const missed = new Set(before.gifts.filter((step) => amounts(step).missing).map(({ offer }) => offer));
  const gifts = now.gifts.filter((step) => missed.has(step.offer) && !amounts(step).missing).map(({ title }) => say.giftReached(title));
  return before.shipping?.missing.amount && now.shipping?.missing.amount === 0 ? [say.shippingReached, ...gifts] : gifts;
}

/** Free shipping first. What is reached shows in the sums, and an offer nothing in the cart counts for is no progress. */
function stepsOf({ totals }: CartView, { say, speech }: ExtrasContext): readonly Step[] {
  if (!totals) return [];
  const { shipping, gifts } = totals;
  const free: Step[] = shipping
    ? [
        {
          text: say.shippingMissing(speech.money(shipping.missing)),
          threshold: shipping.threshold.amount,
          missing: shipping.missing.amount,
        },
      ]
    : [];
  const steps = gifts.map((step): Step => {
    const missing = step.by === 'units' ? say.articles(step.missing) : say.amountMore(speech.money(step.missing));
    return { text: say.giftMissing(missing, step.title), ...amounts(step) };
  });
  return [...free, ...steps].filter(({ threshold, missing }) => missing > 0 && missing < threshold);
}

const amounts = (step: OfferStep): { readonly threshold: number; readonly missing: number } =>
  step.by === 'units' ? step : { threshold: step.threshold.amount, missing: step.missing.amount };

/** The words say it all; the bar is for the eye. */
const bar = ({ text, threshold, missing }: Step): TemplateResult =>
  html`<div class="step">
    <p><bdi>${text}</bdi></p>
    <progress aria-hidden="true" max=${threshold} value=${threshold - missing}></progress>
  </div>`;
