import { html } from 'hono/html';
import type { Locale } from '../page/locale.ts';
import type { Markup } from '../page/markup.ts';
import { WORDS } from './words.ts';

/** After the purchase: both pages stand without script, and say then how it is done by hand. What opens an order comes in the fragment, which no server sees. */
export const returnsPage = (locale: Locale): Markup => {
  const words = WORDS[locale];
  return html`<div class="after"><h1 class="only-spoken">${words.returns}</h1>
<tl-returns><p class="lead">${words.returnsWithoutScript}</p><p><a class="call" href="/">${words.goOn}</a></p></tl-returns></div>`;
};

/** One order; `id`: of whoever is signed in, else the shopper finds it by its number. */
export const ordersPage = (locale: Locale, id?: string): Markup => {
  const words = WORDS[locale];
  return html`<div class="after"><h1 class="only-spoken">${words.orders}</h1>
<tl-order-status${id === undefined ? '' : html` order="${id}"`}><p class="lead">${words.ordersWithoutScript}</p><p><a class="call" href="/">${words.goOn}</a></p></tl-order-status></div>`;
};
