import type { Brand } from '@throughline/contract';
import { html } from 'hono/html';
import type { Markup } from '../page/markup.ts';
import { direction, type Locale } from '../page/locale.ts';
import { WORDS } from './words.ts';

/** What every page of one answer shares. `brand` is null when the API can't be asked: the page stands without it. */
export interface Visit {
  readonly locale: Locale;
  readonly brand: Brand | null;
  /** Path and query of the request, for the link to the other language. */
  readonly url: URL;
  readonly nonce: string;
  readonly api: string;
  /** URL of `throughline.js`. */
  readonly sdk: string;
  readonly key: string;
}

/** The frame of every page: head, header, the page's own content, footer, and the one tag that brings the elements. */
export function layout(visit: Visit, title: string, content: Markup): Markup {
  const { brand, locale, nonce } = visit;
  const words = WORDS[locale];
  const name = brand?.name ?? words.closedTitle;
  return html`<!doctype html>
<html lang="${locale}" dir="${direction(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === name ? name : `${title} · ${name}`}</title>
<meta name="description" content="${brand?.tagline ?? ''}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/brand.css">
<link rel="stylesheet" href="/site.css">
<script type="module" src="${visit.sdk}" nonce="${nonce}" crossorigin data-endpoint="${visit.api}" data-key="${visit.key}" data-channel="web"></script>
</head>
<body>
<header class="masthead">
  <a class="skip" href="#content">${words.skip}</a>
  <div class="masthead-row">
    <a class="wordmark" href="/">${name}</a>
    <a class="language" href="/account"${visit.url.pathname === '/account' ? html` aria-current="page"` : ''}>${words.account.link}</a>
    <a class="language" href="${otherLanguage(visit)}" lang="${locale === 'ar' ? 'en' : 'ar'}">${words.otherLanguage}</a>
    <div class="cart-place"><tl-cart-button href="/cart"><a class="cart-link" href="/cart">${words.cart}</a></tl-cart-button></div>
  </div>
  ${navigation(visit)}
</header>
<main id="content" tabindex="-1">${content}</main>
<footer class="footer">
  <ul class="promises">${words.promises.map((promise) => html`<li><h2>${promise.title}</h2><p>${promise.text}</p></li>`)}</ul>
  <ul class="footer-links"><li><a href="/offers">${words.offers.title}</a></li><li><a href="/orders">${words.orders}</a></li><li><a href="/returns">${words.returns}</a></li><li><a href="/size-guide">${words.sizeGuideTitle}</a></li></ul>
  <p>${words.footer}</p>
</footer>
<tl-cart-drawer>
  <a slot="checkout" class="checkout" href="/checkout">${words.checkout}</a>
  <tl-handoff slot="handoff" label="${name}"></tl-handoff>
</tl-cart-drawer>
</body>
</html>`;
}

function navigation({ brand, locale, url }: Visit): Markup {
  const words = WORDS[locale];
  const links = (brand?.collections ?? []).map(({ handle, title }) => {
    const path = `/collections/${handle}`;
    return html`<li><a href="${path}"${url.pathname === path ? html` aria-current="page"` : ''}>${title}</a></li>`;
  });
  const stores = html`<li><a href="/stores"${url.pathname === '/stores' ? html` aria-current="page"` : ''}>${words.stores}</a></li>`;
  return html`<nav class="collections" aria-label="${words.collections}"><ul>${links}${stores}</ul></nav>`;
}

function otherLanguage({ locale, url }: Visit): string {
  const query = new URLSearchParams(url.search);
  query.set('lang', locale === 'ar' ? 'en' : 'ar');
  return `${url.pathname}?${query}`;
}
