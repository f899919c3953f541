import type { Brand, Product } from '@throughline/contract';
import { html } from 'hono/html';
import type { BrandApi } from '../page/brand-api.ts';
import type { Locale } from '../page/locale.ts';
import type { Markup } from '../page/markup.ts';
import { variety } from '../page/variety.ts';
import { picture, tiles } from './tiles.ts';
import { WORDS } from './words.ts';

interface Shelf {
  readonly handle: string;
  readonly title: string;
  readonly products: readonly Product[];
}

/** The front page: the brand's line with three of its pictures, the collections, and the first of them to shop from at once. */
export async function home(catalogue: BrandApi, brand: Brand, locale: Locale): Promise<Markup> {
  const shelves = await Promise.all(
    brand.collections.map(async ({ handle, title }): Promise<Shelf> => ({
      handle,
      title,
      products: await catalogue.products(locale, handle, 8),
    })),
  );
  const [first] = shelves;
  return html`<div class="banner-place"><tl-offers form="banner" sign-in-url="/account"></tl-offers></div>
${hero(brand, shelves, locale)}
${collections(shelves, locale)}
${first ? newIn(first, locale) : html`<p class="nothing">${WORDS[locale].noProducts}</p>`}`;
}

function hero(brand: Brand, shelves: readonly Shelf[], locale: Locale): Markup {
  const pictures = variety(
    shelves.map(({ products }) => products),
    3,
  );
  const [first] = shelves;
  return html`<section class="hero">
  <div class="hero-words">
    <h1>${brand.tagline}</h1>
    <p class="lead">${WORDS[locale].promises[0]?.text ?? ''}</p>
    ${first ? html`<a class="call" href="/collections/${first.handle}">${WORDS[locale].begin}</a>` : ''}
  </div>
  <div class="hero-pictures" aria-hidden="true">${pictures.map((image, place) => picture(image, '', place === 0))}</div>
</section>`;
}

const collections = (shelves: readonly Shelf[], locale: Locale): Markup => html`<section class="block">
  <h2>${WORDS[locale].collections}</h2>
  <ul class="shelves">${shelves.map(
    ({ handle, title, products }) =>
      html`<li><a href="/collections/${handle}">${picture(products[1]?.pictures[0] ?? products[0]?.pictures[0], '')}<span class="shelf-title">${title}</span></a></li>`,
  )}</ul>
</section>`;

const newIn = ({ handle, products }: Shelf, locale: Locale): Markup => html`<section class="block">
  <div class="block-head"><h2>${WORDS[locale].newIn}</h2><a href="/collections/${handle}">${WORDS[locale].seeAll}</a></div>
  <tl-product-grid collection="${handle}" limit="8">${tiles(products, locale)}</tl-product-grid>
</section>`;
