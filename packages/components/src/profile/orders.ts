import type { Order, OrderId } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { LoadableView } from '../base/loadable-view.ts';
import { safeUrl } from '../base/safe-url.ts';
import { formatDay } from '../i18n/dates.ts';
import { framedPicture } from '../picture/picture.ts';
import { section } from '../account/section.ts';
import type { ProfileView } from './profile-view.ts';

export interface OrdersView extends ProfileView {
  /** Cursors of the pages shown. */
  readonly cursors: readonly string[];
  readonly more: (cursor: string) => void;
  readonly loading: LoadableView;
  /** Address of an order's page, with `{id}`. */
  readonly url: string | undefined;
  readonly open: (event: Event, order: OrderId) => void;
}

/** Her orders, the newest first. */
export const ordersSection = (view: OrdersView): TemplateResult => {
  const { say, speech, client, read, cursors, loading } = view;
  const [first, ...later] = cursors.map((cursor) => read(client.orders.list(cursor)));
  const online = read(client.$network) === 'online';
  const skeleton = html`<span class="bone order"></span><span class="bone order"></span>`;
  const pages = [first, ...later].flatMap((page) => page?.value ?? []);
  const last = pages.at(-1);
  const refresh = (): void => void client.orders.refresh();
  const again = html`<p class="notice" role="alert"><span>${online ? say.failed : say.offline}</span><button type="button" class="secondary" @click=${refresh}>${say.retry}</button></p>`;
  const ready = (): TemplateResult => {
    const orders = pages.flatMap(({ items }) => items);
    if (!orders.length) return html`<p class="hint">${say.noOrders}</p>`;
    const next = pages.length === cursors.length ? last?.next : null;
    const more = (): void => {
      if (next) view.more(next);
      view.lead(`.orders > :nth-child(${orders.length + 1}) > *`);
    };
    return html`<ul class="orders">
        ${orders.map((order) => html`<li>${card(view, order)}</li>`)}
      </ul>
      ${next ? html`<button type="button" class="plain" @click=${more}>${say.more}</button>` : nothing}
      ${pages.length < cursors.length ? (later.some(({ status }) => status === 'error') ? again : html`<span class="bone order"></span>`) : nothing}`;
  };
  const content = loading.show(first, { say, speech, online, skeleton, ready, retry: refresh });
  return section(view, 'orders', say.orders, content);
};

const card = ({ say, speech, url, open }: OrdersView, { id, number, placedAt, status, lines, totals }: Order): TemplateResult => {
  const [first] = lines;
  const what = [say.pieces(totals.quantity), ...(totals.total ? [speech.money(totals.total)] : [])];
  // One picture says more about an order than four of a thumb's size.
  const content = html`${framedPicture(first?.picture ?? undefined, { title: first?.title ?? '', alt: '', loading: 'lazy' })}
    <span class="what text">
      <span class="status ${status}">${say.status[status]}</span>
      <span class="hint">${formatDay(speech, placedAt)} · <bdi>${number}</bdi></span>
      <span>${what.join(' · ')}</span>
    </span>`;
  const address = url && safeUrl(url.replace('{id}', encodeURIComponent(id)), 'link');
  return address
    ? html`<a class="order" part="order" href=${address} @click=${(event: Event) => open(event, id)}>${content}</a>`
    : html`<button type="button" class="order" part="order" @click=${(event: Event) => open(event, id)}>${content}</button>`;
};
