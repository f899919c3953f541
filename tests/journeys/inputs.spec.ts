import { formatMoney } from '../../examples/page/price.ts';
import { findArticles } from './catalogue.ts';
import { NETWORK } from './faults.ts';
import { add, addInShop, bag, drawer, line, lines, total } from './screens.ts';
import { expect, test } from './test.ts';

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
  await drawer(page)
    .getByRole('button', { name: `One more ${article.product.title}` })
    .click();
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

test('by keyboard alone: choose, add, change, close, and be back where one was', async ({ demo, open }) => {
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
  for (let presses = 0; presses < 20 && !(await button.evaluate((node) => node.matches(':focus'))); presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(line(page, article)).toBeVisible();
  const more = drawer(page).getByRole('button', { name: `One more ${article.product.title}` });
  for (let presses = 0; presses < 20 && !(await more.evaluate((node) => node.matches(':focus'))); presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(line(page, article).getByRole('textbox')).toHaveValue('2');
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toBeHidden();
  await expect(product.locator('tl-add-to-cart')).toBeFocused();
  await expect(bag(page)).toHaveAccessibleName(/2/);
  await add(page, { ...article, labels: [] });
  await expect(line(page, article).getByRole('textbox')).toHaveValue('3');
});
