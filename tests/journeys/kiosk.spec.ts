import { findArticles } from './catalogue.ts';
import { formatMoney } from '../../examples/page/price.ts';
import { add, findOnKiosk, line, lines, total } from './screens.ts';
import { expect, test } from './test.ts';

test('the line is there before any answer, and its total when the server has signed it', async ({ demo, open }) => {
  const [article] = await findArticles(demo, 1);
  if (!article) throw new Error('No article');
  const page = await open('kiosk');
  const held = Promise.withResolvers<void>();
  await page.route(/\/v1\/carts\//, async (route) => {
    await held.promise;
    await route.continue();
  });

  await page.goto(demo.kiosk);
  await findOnKiosk(page, article);
  await add(page, article);
  await expect(line(page, article)).toBeVisible();
  await expect(total(page)).toContainText('Updating');
  await expect(total(page)).not.toContainText(/\d/);

  held.resolve();
  await expect(total(page)).toContainText(formatMoney(article.price, 'en'));
  await expect(lines(page)).toHaveCount(1);
});

test('a kiosk never leaves its page, and offers nothing of the browser', async ({ demo, open }) => {
  const [article] = await findArticles(demo, 1);
  if (!article) throw new Error('No article');
  const page = await open('kiosk');
  await page.goto(demo.kiosk);
  const address = page.url();
  const steps = await page.evaluate(() => history.length);
  await findOnKiosk(page, article);
  await add(page, article);
  await line(page, article).getByText(article.product.title).click();
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  const prevented = await page.evaluate(
    () => !document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  );
  expect(prevented).toBe(true);
});

test('without a connection it says so, and goes on taking things into the bag', async ({ demo, open, faults }) => {
  faults.allow(/Failed to load resource/);
  const [article] = await findArticles(demo, 1);
  if (!article) throw new Error('No article');
  const page = await open('kiosk');
  await page.goto(demo.kiosk);
  await findOnKiosk(page, article);
  await expect(page.locator('tl-product').getByRole('heading', { name: article.product.title })).toBeVisible();
  await page.context().setOffline(true);
  await add(page, article);
  await expect(line(page, article)).toBeVisible();
  await expect(page.locator('#offline')).toContainText('No connection');
  await page.context().setOffline(false);
  await expect(total(page)).toContainText(formatMoney(article.price, 'en'));
  await expect(page.locator('#offline')).toBeEmpty();
});

test('nothing of a kiosk lies past the edge of its screen', async ({ demo, open }) => {
  const [article] = await findArticles(demo, 1);
  if (!article) throw new Error('No article');
  const page = await open('kiosk');
  await page.goto(demo.kiosk);
  await findOnKiosk(page, article);
  const room = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(room).toBe(0);
  const bag = await page.locator('.dock tl-cart-button').boundingBox();
  expect((bag?.x ?? Infinity) + (bag?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
});
