import type { Brand, Picture } from '@throughline/contract';
import { html, raw } from 'hono/html';
import type { Markup } from '../page/markup.ts';
import type { Locale } from '../page/locale.ts';
import { type Word, WORDS } from './words.ts';

export interface Screen {
  readonly brands: Readonly<Record<Locale, Brand>>;
  readonly pictures: readonly Picture[];
  readonly api: string;
  readonly sdk: string;
  readonly key: string;
  readonly nonce: string;
  readonly label?: string;
  /** Id of the store that it stands in. */
  readonly store?: string;
  readonly idleSeconds?: number;
  readonly warningSeconds?: number;
}

const { en } = WORDS;
const word = (name: Word): Markup => html`<span data-word="${name}">${en[name]}</span>`;

/** The kiosk's one page: a start screen, the shop behind it, a product before it. Everything a hand must reach is in the lower two thirds. */
export function screen(kiosk: Screen): Markup {
  const { brands, nonce } = kiosk;
  const { name, tagline, collections } = brands.en;
  const [first] = collections;
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/brand.css">
<link rel="stylesheet" href="/kiosk.css">
<script type="module" src="${kiosk.sdk}" nonce="${nonce}" crossorigin data-endpoint="${kiosk.api}" data-key="${kiosk.key}" data-channel="kiosk"${kiosk.store === undefined ? '' : html` data-store="${kiosk.store}"`}></script>
<script type="module" src="/kiosk.js" nonce="${nonce}"></script>
<script type="application/json" id="words">${raw(json({ words: WORDS, brands: brandWords(brands) }))}</script>
</head>
<body>
<main id="start" class="start">
  <div class="start-pictures" aria-hidden="true">${kiosk.pictures.map(({ src }) => html`<img src="${src}" alt="" width="800" height="1000">`)}</div>
  <div class="start-words">
    <p class="wordmark" data-brand="name">${name}</p>
    <h1 data-brand="tagline">${tagline}</h1>
    <p class="lead">${word('lead')}</p>
    <button class="call" type="button" data-do="begin">${word('start')}</button>
    <p class="steps">${word('steps')}</p>
    <div class="start-more">
      <button class="quiet" type="button" data-do="returns">${word('returns')}</button>
      <button class="quiet" type="button" data-do="language" lang="ar">${word('otherLanguage')}</button>
    </div>
  </div>
</main>
<div id="shop" class="shop" hidden>
  <header class="top"><h1 class="wordmark" data-brand="name">${name}</h1><h2 id="collection" tabindex="-1">${first?.title ?? ''}</h2></header>
  <p id="offline" class="offline" role="status"></p>
  <main id="shelf" class="shelf"></main>
  <footer class="dock">
    <nav class="collections" aria-label="${en.collections}" data-label="collections">${collections.map(
      ({ handle, title }) => html`<button type="button" data-do="collection" data-handle="${handle}">${title}</button>`,
    )}</nav>
    <div class="dock-row">
      <button class="quiet" type="button" data-do="end">${word('done')}</button>
      <tl-cart-button></tl-cart-button>
    </div>
    <nav class="dock-more" aria-label="${en.more}" data-label="more">
      <button type="button" data-do="account">${word('account')}</button>
      <button type="button" data-do="offers">${word('offers')}</button>
      <button type="button" data-do="returns">${word('returns')}</button>
      <button type="button" data-do="stores">${word('stores')}</button>
      <button type="button" data-do="language" lang="ar">${word('otherLanguage')}</button>
    </nav>
  </footer>
</div>
<dialog id="detail" class="detail" aria-label="${en.product}" data-label="product" closedby="any">
  <div id="product" class="detail-product"></div>
  <div class="detail-dock"><button class="quiet" type="button" data-do="close">${word('back')}</button></div>
</dialog>
<tl-cart-drawer><tl-handoff slot="handoff"${kiosk.label === undefined ? '' : html` label="${kiosk.label}"`}></tl-handoff></tl-cart-drawer>
<tl-kiosk-session${kiosk.idleSeconds === undefined ? '' : html` idle-seconds="${kiosk.idleSeconds}"`}${
    kiosk.warningSeconds === undefined ? '' : html` warning-seconds="${kiosk.warningSeconds}"`
  }></tl-kiosk-session>
</body>
</html>`;
}

/** No catalogue, nothing to sell: asks again by itself, for nobody will press reload. */
export const closed = (): Markup => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="10"><title>Back in a moment</title>
<link rel="stylesheet" href="/brand.css"><link rel="stylesheet" href="/kiosk.css"></head>
<body><main class="closed"><h1>Back in a moment</h1><p>This screen can’t reach the shop right now. It tries again by itself.</p></main></body></html>`;

const brandWords = (brands: Screen['brands']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(brands).map(([locale, { name, tagline, collections }]) => [
      locale,
      { name, tagline, collections: Object.fromEntries(collections.map(({ handle, title }) => [handle, title])) },
    ]),
  );

/** JSON that can stand in a script element whatever is in it. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
