import type { Order, OrderLine, Store } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../i18n/lists.ts';
import type { Speech } from '../i18n/speech.ts';
import { formatDayTime } from '../i18n/times.ts';
import { article } from '../receipt/article.ts';
import type { OrderStatusMessages } from './order-status-messages.en.ts';
import { wayOf } from './way.ts';

interface OrderShown {
  readonly say: OrderStatusMessages;
  readonly speech: Speech;
  readonly order: Order;
  /** Null while it isn't known, or where there is none. */
  readonly store: Store | null;
}

/** An order as it stands: what happened and what comes, the code for the counter, what is in it. It is its own receipt. */
export const orderView = (shown: OrderShown): TemplateResult => {
  const { say, order } = shown;
  return html`${order.pickupCode || shown.store ? pickup(shown) : nothing}
    <section aria-labelledby="timeline"><h3 id="timeline">${say.timeline}</h3>${timeline(shown)}</section>
    <section aria-labelledby="articles"><h3 id="articles">${say.articles}</h3>
      ${order.view === 'gift' ? html`<p class="notice">${say.gift}</p>` : nothing}
      <ul class="lines">${order.lines.map((line) => html`<li class="line">${lineOf(line, shown)}</li>`)}</ul>
      ${order.giftNote ? html`<p class="notice"><span>${say.giftNote}: <q dir="auto">${order.giftNote}</q></span></p>` : nothing} ${totals(shown)}
    </section>`;
};

const timeline = ({ say, speech, order }: OrderShown): TemplateResult => {
  const way = wayOf(order);
  const now = way.findLastIndex(({ at }) => at !== null);
  return html`<ol class="timeline">${way.map(
    ({ status, at }, place) =>
      html`<li class=${at === null ? 'ahead' : nothing} aria-current=${place === now ? 'step' : nothing}><span>${say.statuses[status]}</span>${
        at === null ? html`<span class="spoken">${say.ahead}</span>` : html`<span class="hint">${formatDayTime(speech, at)}</span>`
      }</li>`,
  )}</ol>`;
};

const pickup = ({ say, speech, order, store }: OrderShown): TemplateResult => {
  const { pickupCode, expiresAt, kind, status } = order;
  const waiting = status === 'placed' || status === 'paid' || status === 'ready';
  const until = expiresAt && formatDayTime(speech, expiresAt, { weekday: 'long', ...(store && { zone: store.timeZone }) });
  return html`<section class="ticket" aria-label=${say.pickup}>
    ${
      pickupCode && waiting
        ? html`<div><h3>${say.pickup}</h3><p class="pickup" part="pickup-code"><span class="spoken">${pickupCode.split('').join(' ')}</span><bdi dir="ltr" aria-hidden="true">${pickupCode}</bdi></p><p class="hint">${say.pickupHint}</p></div>`
        : nothing
    }
    ${
      store
        ? html`<div><h3>${say.store}</h3><p dir="auto">${store.name}</p><p class="hint"><bdi>${formatList(
            speech,
            [...store.address.lines, store.address.postalCode, store.address.city].filter((part) => !!part) as string[],
            'plain',
          )}</bdi></p></div>`
        : nothing
    }
    ${until && waiting ? html`<p class="until">${kind === 'reserve' ? say.keptUntil(until) : say.payUntil(until)}</p>` : nothing}
  </section>`;
};

const lineOf = (line: OrderLine, { say, speech }: OrderShown): TemplateResult =>
  html`${article(
    line,
    speech,
    html`<span class="hint">${say.pieces(line.quantity)}</span>${line.finalSale ? html`<span class="hint">${say.finalSale}</span>` : nothing}`,
  )}${line.total ? html`<span class="price">${speech.money(line.total)}</span>` : nothing}`;

const totals = ({ say, speech, order }: OrderShown): TemplateResult | typeof nothing => {
  const { discount, total, taxIncluded } = order.totals;
  if (!total) return nothing;
  return html`<dl class="amounts">
    ${discount && discount.amount > 0 ? html`<div><dt>${say.discount}</dt><dd>${speech.money({ ...discount, amount: -discount.amount })}</dd></div>` : nothing}
    <div class="sum"><dt>${say.total}</dt><dd class="stack"><span>${speech.money(total)}</span>${taxIncluded ? html`<span class="hint">${say.tax(speech.money(taxIncluded))}</span>` : nothing}</dd></div>
  </dl>`;
};
