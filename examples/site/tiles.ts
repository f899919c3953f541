import type { Picture, Product } from '@throughline/contract';
import { html } from 'hono/html';
import type { Locale } from '../page/locale.ts';
import { formatMoney, priceFrom } from '../page/price.ts';
import type { Markup } from '../page/markup.ts';
import { WORDS } from './words.ts';

/** A picture, or the same space in the brand's colour where a product has none. Its size is reserved either way. */
export const picture = (image: Picture | undefined, alt: string, eager = false): Markup =>
  image
    ? html`<img class="picture" src="${image.src}" alt="${alt}" width="${image.width || 800}" height="${image.height || 1000}"${eager ? html` fetchpriority="high"` : html` loading="lazy"`} decoding="async">`
    : html`<span class="picture picture-none"></span>`;

/** “from 49 €” where variants differ. */
export function price(product: Product, locale: Locale): Markup {
  const found = priceFrom(product);
  if (!found) return html``;
  const amount = html`<bdi>${formatMoney(found.lowest, locale)}</bdi>`;
  return html`<p class="price">${found.several ? html`${WORDS[locale].from} ${amount}` : amount}</p>`;
}

/** What stands in a grid until its element is there, and for good where there is no script: every product as a link. */
export const tiles = (products: readonly Product[], locale: Locale): Markup =>
  products.length === 0
    ? html`<p class="nothing">${WORDS[locale].noProducts}</p>`
    : html`<ul class="tiles">${products.map(
        (product) => html`<li>
  <a href="/products/${encodeURIComponent(product.handle)}">${picture(product.pictures[0], '')}<span class="tile-title" dir="auto">${product.title}</span></a>
  ${price(product, locale)}
</li>`,
      )}</ul>`;
