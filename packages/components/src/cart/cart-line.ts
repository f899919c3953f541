import type { LineView } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../base/safe-url.ts';
import { BAG, DOWN, icon, MINUS, PLUS } from '../base/icon.ts';
import type { Speech } from '../i18n/speech.ts';
import type { QuantityDraft } from '../cart-extras/typed-quantities.ts';
import { atLimit, MOST_UNITS } from './at-limit.ts';
import type { CartMessages } from './cart-messages.ts';

/** All a line's template needs besides the line; what a shopper does goes back up. */
export interface LineContext {
  readonly say: CartMessages;
  readonly speech: Speech;
  /** The line has been on the screen; until then there is room for what can be done with it, and nothing more. */
  readonly seen: boolean;
  readonly draft: QuantityDraft | undefined;
  /** The product's page. */
  readonly href: string | undefined;
  readonly pictureFailed: boolean;
  /** What can be changed of the line is shown. */
  readonly expanded: boolean;
  /** That, and whatever else there is to say of the line. */
  readonly extra: TemplateResult | undefined;
  toggle(): void;
  step(by: number): void;
  /** What the field for the quantity says; until it is listened to, it is read only. */
  readonly type: ((event: Event) => void) | undefined;
  remove(): void;
  failPicture(): void;
}

export function lineTemplate(line: LineView, context: LineContext): TemplateResult {
  const { say, speech } = context;
  const { sku, title, quantity, unitPrice, total } = line;
  const options = line.options.map(({ value }) => value).join(' · ') || say.options;
  return html`<div class="line" part="line" role="group" tabindex="-1" aria-label=${title}>
    ${picture(line, context)}
    <div class="what">
      <div>
        <div class="top">
          <h3 class="title"><slot name=${`line-title-${sku}`}>${context.href ? html`<a href=${context.href}><bdi>${title}</bdi></a>` : html`<bdi>${title}</bdi>`}</slot></h3>
          <slot name=${`line-price-${sku}`}>${total ? html`<span class="price">${speech.money(total)}</span>` : html`<span><span class="wait"></span><span class="spoken">${say.pending}</span></span>`}</slot>
        </div>
        <button class="options hint" aria-expanded=${context.expanded} aria-label=${say.optionsOf(title, options)} @click=${context.toggle}><bdi>${options}</bdi>${icon(DOWN)}</button>
        ${line.discounts.map(({ title, amount }) => html`<p class="hint price"><bdi>${title}</bdi> ${speech.money({ ...amount, amount: -amount.amount })}</p>`)}
        ${unitPrice && quantity > 1 ? html`<p class="hint price">${say.each(speech.money(unitPrice))}</p>` : nothing}
      </div>
      ${bottom(line, context)}
    </div>
    ${context.extra}
  </div>`;
}

function picture({ picture: shown, sku }: LineView, context: LineContext): TemplateResult {
  const src = context.pictureFailed ? undefined : safeUrl(shown?.src, 'picture');
  // A drawing takes the browser as long as all the words do, so it comes with the frame after theirs. Nor does it need a description: the
  // title stands beside it.
  return html`<div class="thumb"><slot name=${`line-image-${sku}`}>
    ${!src ? icon(BAG) : context.seen ? html`<img src=${src} alt="" loading="lazy" decoding="async" @error=${context.failPicture} />` : nothing}
  </slot></div>`;
}

function bottom(line: LineView, context: LineContext): TemplateResult {
  const { say, draft, seen } = context;
  const { id, quantity } = line;
  const full = atLimit(line);
  const fault = draft?.fault;
  const remark = fault ?? (full && line.available > 0 && quantity < MOST_UNITS ? say.left(line.available) : undefined);
  // A SKU may hold blanks, an id reference may not.
  const remarkId = `remark-${encodeURIComponent(id)}`;
  return html`<div class="bottom">
    ${seen ? controls(line, context, full, fault, remark && remarkId) : html`<span class="room"></span>`}
    ${remark ? html`<p class=${fault ? 'hint fault' : 'hint'} id=${remarkId}>${remark}</p>` : nothing}
  </div>`;
}

function controls(
  { sku, title, quantity }: LineView,
  { say, draft, step, type, remove }: LineContext,
  full: boolean,
  fault: string | undefined,
  remarkId: string | undefined,
): TemplateResult {
  return html`<div class="stepper" role="group" aria-label=${say.quantity(title)}>
      <button aria-label=${say.less(title)} @click=${() => step(-1)}>${icon(MINUS)}</button>
      <input
        inputmode="numeric"
        autocomplete="off"
        aria-label=${say.quantity(title)}
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${remarkId ?? nothing}
        .value=${draft?.text ?? String(quantity)}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
        ?readonly=${!type}
        @input=${type}
        @change=${type}
        @blur=${type}
      />
      <button aria-label=${say.more(title)} aria-disabled=${full ? 'true' : nothing} @click=${() => full || step(1)}>${icon(PLUS)}</button>
    </div>
    <slot name=${`line-actions-${sku}`}></slot>
    <button class="link" aria-label=${say.removeTitle(title)} @click=${remove}>${say.remove}</button>`;
}
