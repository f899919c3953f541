import type { Product } from '@throughline/contract';
import { createSite } from '../../examples/site/site.ts';
import { formatMoney } from '../../examples/page/price.ts';
import { findArticles, publishableKey } from './catalogue.ts';
import { NETWORK } from './faults.ts';
import { add, addInShop, bag, drawer, line, lines, total } from './screens.ts';
import { expect, test } from './test.ts';

const HOSTILE = '<img src=x onerror=alert(1)>';

for (const [name, title] of [['markup', HOSTILE], ['5,000 characters', 'Wool'.repeat(1250)]] as const) {
  test(`a title of ${name} is only a title`, async ({ demo, open }) => {
    const [article] = await findArticles(demo, 1);
    if (!article) throw new Error('No article');
    const page = await open('phone');
    page.on('dialog', () => {
      throw new Error('The title ran');
    });
    // The shop's server and the browser are told the same: this product is called so.
    const rename = (product: Product): Product => (product.id === article.product.id ? { ...product, title, description: title } : product);
    const retell = async (request: Request): Promise<Response> => {
      const answer = await fetch(request);
      const body: unknown = await answer.json();
      const told = body as Product & { items?: Product[] };
      return Response.json(told.items ? { ...told, items: told.items.map(rename) } : rename(told), { status: answer.status });
    };
    const site = await createSite({ api: demo.api, key: await publishableKey(demo), sdk: `${demo.api}/sdk/throughline.js`, fetch: (request) => (request.url.includes('/products') ? retell(request) : fetch(request)) });
    await page.route(`${demo.site}/**`, async (route) => {
      const answer = await site(new Request(route.request().url()));
      await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) });
    });
    await page.route(/\/v1\/(products|variants)/, async (route) => {
      const answer = await route.fetch();
      const body = JSON.parse(await answer.text()) as Product & { items?: Product[] };
      await route.fulfill({ response: answer, json: body.items ? { ...body, items: body.items.map(rename) } : rename(body) });
    });

    for (const path of [`/collections/${article.collection}`, `/products/${article.product.handle}`]) {
      await page.goto(`${demo.site}${path}`);
      await expect(page.locator('tl-product-grid, tl-product').first().getByText(title.slice(0, 28)).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });
}

test('a device whose clock is a year off shops as any other', async ({ demo, open }) => {
  const [article] = await findArticles(demo, 1);
  if (!article) throw new Error('No article');
  const page = await open('phone');
  await page.clock.install({ time: new Date(Date.now() + 366 * 86_400_000) });
  await addInShop(page, demo, article);
  await expect(total(page)).toContainText(formatMoney(article.price, 'en'));
});

test('without storage the bag works, and says what it can’t promise', async ({ demo, open, faults }) => {
  faults.allow(...NETWORK);
  const [article] = await findArticles(demo, 1);
  if (!article) throw new Error('No article');
  const page = await open('phone');
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is full', 'QuotaExceededError');
    };
  });
  await addInShop(page, demo, article);
  await expect(total(page)).toContainText(formatMoney(article.price, 'en'));
  await page.context().setOffline(true);
  await drawer(page).getByRole('button', { name: `One more ${article.product.title}` }).click();
  await expect(drawer(page)).toContainText('Keep this page open');
});

test('quantities that are none are refused on the line, and change nothing', async ({ demo, open }) => {
  const [article] = await findArticles(demo, 1);
  if (!article) throw new Error('No article');
  const page = await open('phone');
  await addInShop(page, demo, article);
  await expect(total(page)).toContainText(/\d/);
  const field = line(page, article).getByRole('textbox');
  for (const wrong of ['-1', '1.5', '1000000000', 'two']) {
    await field.fill(wrong);
    await field.press('Enter');
    await field.blur();
    await expect(field, wrong).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(total(page)).toContainText(formatMoney(article.price, 'en'));
  await expect(lines(page)).toHaveCount(1);
});

test('without script the shop still shows its links and facts', async ({ demo, open }) => {
  const [article] = await findArticles(demo, 1);
  if (!article) throw new Error('No article');
  const page = await open('phone', { javaScriptEnabled: false });
  await page.goto(demo.site);
  await page.getByRole('navigation').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${demo.site}/products/${article.product.handle}`);
  await expect(page.getByRole('article')).toContainText(article.product.title);
  await expect(page.getByRole('article')).toContainText(/\d/);
  await page.locator('tl-cart-button').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your bag');
});

test('by keyboard alone: choose, add, change, close, and be back where one was', async ({ demo, open, browserName }) => {
  test.info().annotations.push({ type: 'browser', description: browserName });
  const [article] = await findArticles(demo, 1);
  if (!article) throw new Error('No article');
  const page = await open('laptop');
  await page.goto(`${demo.site}/products/${article.product.handle}`);
  const product = page.locator('tl-product');
  const button = product.getByRole('button', { name: 'Add to bag' });
  for (const label of article.labels) {
    await product.getByRole('radio', { name: label, exact: true }).first().focus();
    await page.keyboard.press('Space');
  }
  for (let presses = 0; presses < 20 && !(await button.evaluate((node) => node.matches(':focus'))); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(line(page, article)).toBeVisible();
  const more = drawer(page).getByRole('button', { name: `One more ${article.product.title}` });
  for (let presses = 0; presses < 20 && !(await more.evaluate((node) => node.matches(':focus'))); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(line(page, article).getByRole('textbox')).toHaveValue('2');
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toBeHidden();
  await expect(product.locator('tl-add-to-cart')).toBeFocused();
  await expect(bag(page)).toHaveAccessibleName(/2/);
  await add(page, { ...article, labels: [] });
  await expect(line(page, article).getByRole('textbox')).toHaveValue('3');
});
