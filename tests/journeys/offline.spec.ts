import type { Page } from '@playwright/test';
import { findArticles } from './catalogue.ts';
import type { DemoProcess } from './demo-process.ts';
import { formatMoney } from '../../examples/page/price.ts';
import { NETWORK } from './faults.ts';
import { add, addInShop, bag, drawer, line, lines, quantity, total } from './screens.ts';
import { expect, test } from './test.ts';

/** The page and its modules can be had, the API can not: what a shop with a content network sees when the API is away. */
async function cut(page: Page, demo: DemoProcess): Promise<() => Promise<void>> {
  const api = new RegExp(`^${demo.api}/v1/`);
  await page.route(api, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(api);
}

test('what is done offline survives a reload and arrives once', async ({ demo, open, faults }) => {
  faults.allow(...NETWORK);
  const [first, second] = await findArticles(demo, 2);
  if (!first || !second) throw new Error('No articles');
  const page = await open('phone');
  await addInShop(page, demo, first);
  await expect(total(page)).toContainText(/\d/);
  await page.goto(`${demo.site}/products/${second.product.handle}`);
  await expect(page.locator('tl-product').getByRole('heading', { name: second.product.title })).toBeVisible();

  // Not the page's own words for it: what can be chosen is the element's.
  await expect(page.locator('tl-product').getByRole('radio').first()).toBeAttached();
  await page.context().setOffline(true);
  await add(page, second);
  await expect(line(page, second)).toBeVisible();
  await drawer(page)
    .getByRole('button', { name: `One more ${second.product.title}` })
    .click();
  await drawer(page)
    .getByRole('button', { name: `Remove ${first.product.title}` })
    .click();
  await expect(drawer(page)).toContainText('Saved on this device');
  await expect(lines(page)).toHaveCount(1);

  const reconnect = await cut(page, demo);
  await page.context().setOffline(false);
  await page.reload();
  await bag(page).click();
  await expect(quantity(page, second)).toHaveValue('2');
  await expect(lines(page)).toHaveCount(1);
  await expect(drawer(page)).toContainText('Saved on this device');

  await reconnect();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(drawer(page)).not.toContainText('Saved on this device');
  await expect(total(page)).toContainText(formatMoney({ ...second.price, amount: second.price.amount * 2 }, 'en'));

  // Told by the server alone: the same two, once.
  await page.reload();
  await bag(page).click();
  await expect(quantity(page, second)).toHaveValue('2');
  await expect(lines(page)).toHaveCount(1);
});
