import { html } from 'hono/html';
import type { Locale } from '../page/locale.ts';
import type { Markup } from '../page/markup.ts';
import { WORDS } from './words.ts';

/** Charts of the demo brand by what they are of; the element has their words. */
export const CHARTS = ['t-shirts', 'trousers-waist-and-length', 'dresses', 'shoes', 'rings', 'bras', 'children', 'hats'] as const;

/** Every kind of size chart on a page of its own, not in a dialog. */
export const sizeGuidePage = (asked: string | undefined, locale: Locale): Markup => {
  const words = WORDS[locale];
  const chart = CHARTS.find((each) => each === asked) ?? CHARTS[0];
  return html`<section class="block"><h1>${words.sizeGuideTitle}</h1>
<nav class="trail charts" aria-label="${words.sizeGuideTitle}">${CHARTS.map(
    (each) => html`<a href="/size-guide?chart=${each}"${each === chart ? html` aria-current="page"` : ''}>${words.charts[each]}</a>`,
  )}</nav>
<tl-size-chart chart="${chart}"></tl-size-chart></section>`;
};
