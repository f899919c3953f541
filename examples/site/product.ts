import type { Brand, Product } from '@throughline/contract';
import { html } from 'hono/html';
import type { BrandApi } from '../page/brand-api.ts';
import type { Locale } from '../page/locale.ts';
import type { Markup } from '../page/markup.ts';
import { picture, price, tiles } from './tiles.ts';
import { WORDS } from './words.ts';

/** One product, and some of its neighbours. What the element shows is in the page itself too, for readers without script. */
export async function productPage(catalogue: BrandApi, brand: Brand, product: Product, locale: Locale): Promise<Markup> {
  const collection = brand.collections.find(({ handle }) => product.collections.includes(handle));
  const neighbours = collection
    ? (await catalogue.products(locale, collection.handle, 5)).filter(({ id }) => id !== product.id).slice(0, 4)
    : [];
  // The element's own heading, and that of what stands in for it, is an h2: above them is the shelf, not the same title again.
  return html`<nav class="trail" aria-label="${WORDS[locale].trail}"><a href="/">${WORDS[locale].home}</a>${
    collection ? html`<a href="/collections/${collection.handle}">${collection.title}</a>` : ''
  }</nav>
<h1 class="only-spoken">${collection?.title ?? WORDS[locale].articles}</h1>
<div class="product-place"><tl-product product="${product.handle}"><div slot="actions" class="offers-place"><tl-offers form="product" product="${product.handle}" sign-in-url="/account"></tl-offers></div><tl-size-chart slot="options" product="${product.handle}" dialog></tl-size-chart>${facts(product, locale)}</tl-product></div>
${product.finalSale ? html`<p class="final-sale">${WORDS[locale].finalSale}</p>` : ''}
${
  collection && neighbours.length > 0
    ? html`<section class="block"><div class="block-head"><h2>${WORDS[locale].more(collection.title)}</h2><a href="/collections/${collection.handle}">${WORDS[locale].seeAll}</a></div>${tiles(neighbours, locale)}</section>`
    : ''
}`;
}

const facts = (product: Product, locale: Locale): Markup => html`<article class="facts">
  ${picture(product.pictures[0], product.pictures[0]?.alt ?? '', true)}
  <div class="facts-words">
    <h2 dir="auto">${product.title}</h2>
    ${price(product, locale)}
    <p class="description" dir="auto">${product.description}</p>
    <dl class="options">${product.options.map(
      ({ name, values }) => html`<div><dt>${name}</dt><dd>${values.map(({ label }) => label).join(', ')}</dd></div>`,
    )}</dl>
  </div>
</article>`;
