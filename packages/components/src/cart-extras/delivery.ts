import type { LineView, StorePromise } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../i18n/dates.ts';
import { formatTime, formatDayTime } from '../i18n/times.ts';
import type { ExtrasContext } from './cart-seam.ts';

export type DeliveryKind = LineView['delivery']['kind'];

/** How a line reaches the shopper where it is not sent, and when: the promise is the server's. */
export function deliveryRemark({ delivery }: LineView, { say, speech }: ExtrasContext): TemplateResult | typeof nothing {
  if (delivery.kind === 'ship') return nothing;
  const { kind, storeName, timeZone, promise, reason } = delivery;
  // Its name is the server's to say.
  if (!storeName) return html`<p class="remark"><span class="wait"></span></p>`;
  const where = kind === 'pickup' ? say.pickupAt(storeName) : say.sameDayFrom(storeName);
  return html`<p class=${reason ? 'remark fault' : 'remark'}>
    <bdi>${where}</bdi>${promise ? html`<span>${promiseText(promise, timeZone, { say, speech })}</span>` : nothing}${reason ? html`<span>${say.noPromise[reason]}</span>` : nothing}
  </p>`;
}

/** In the store's own day and hour. */
export function promiseText({ kind, by }: StorePromise, zone: string, { say, speech }: Pick<ExtrasContext, 'say' | 'speech'>): string {
  const today = formatDay(speech, by, { zone }) === formatDay(speech, Date.now(), { zone });
  const when = today
    ? say.today(formatTime(speech, by, zone))
    : formatDayTime(speech, by, { weekday: 'short', month: 'short', year: false, zone });
  return kind === 'pickup' ? say.readyBy(when) : say.broughtBy(when);
}
