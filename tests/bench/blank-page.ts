import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { StorePage } from '@throughline/contract';
import { ask, findArticles } from '../journeys/catalogue.ts';
import type { DemoProcess } from '../journeys/demo-process.ts';

interface Manifest {
  readonly modules: ReadonlyArray<{ readonly declarations: ReadonlyArray<{ readonly tagName?: string }> }>;
}

const manifest = readFileSync(new URL(import.meta.resolve('@throughline/components/custom-elements.json')), 'utf8');

/** The tag of every element. */
export const TAGS: readonly string[] = (JSON.parse(manifest) as Manifest).modules.flatMap(({ declarations }) =>
  declarations.flatMap(({ tagName }) => tagName ?? []),
);

/** What a page says of an element where it says anything, by its tag. */
export type Attributes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A page of the shop with nothing on it but a few words of its own around an empty place, and what elements need to be told there. */
export async function blankPage(browser: Browser, demo: DemoProcess): Promise<{ readonly page: Page; readonly attributes: Attributes }> {
  const [article] = await findArticles(demo, 1);
  if (!article) throw new Error('Nothing to buy');
  const { handle, variants } = article.product;
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(demo.site);
  await page.locator('tl-cart-button').getByRole('button').or(page.locator('tl-cart-button').getByRole('link')).first().waitFor();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('tl-cart-drawer, tl-cart-button, footer, nav')) element.remove();
    const words = (text: string): HTMLParagraphElement => Object.assign(document.createElement('p'), { textContent: text });
    const place = Object.assign(document.createElement('div'), { id: 'place' });
    document.querySelector('main')?.replaceChildren(words('Words of the page above.'), place, words('Words of the page below.'));
  });
  const { items } = StorePage.parse(await (await ask(demo, '/stores?limit=1')).json());
  const product = { product: handle };
  const store = { store: items[0]?.id ?? '' };
  return {
    page,
    attributes: {
      'tl-add-to-cart': { sku: variants[0]?.sku ?? '' },
      'tl-product': product,
      'tl-size-chart': product,
      'tl-store-details': store,
      'tl-store-reserve': store,
    },
  };
}
