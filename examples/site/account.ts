import { html } from 'hono/html';
import type { Locale } from '../page/locale.ts';
import type { Markup } from '../page/markup.ts';
import { WORDS } from './words.ts';

/** All offers, as they stand with the bag. */
export const offersPage = (locale: Locale): Markup => {
  const words = WORDS[locale].offers;
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<div class="offers-page"><tl-offers sign-in-url="/account"><p>${words.withoutScript}</p></tl-offers></div>`;
};

/** Where a shopper signs in, and sees what the shop knows of her. */
export const accountPage = (locale: Locale): Markup => {
  const words = WORDS[locale].account;
  return html`<div class="account-page"><h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<div class="account-place"><tl-profile order-url="/orders/{id}" stores-url="/stores"><p>${words.withoutScript}</p></tl-profile></div></div>`;
};
