import type { Page } from '@playwright/test';
import { type Article, findArticles } from './catalogue.ts';
import { NETWORK } from './faults.ts';
import { OtherDevice } from './other-device.ts';
import { addInShop, bag, drawer, lines, total } from './screens.ts';
import { expect, test } from './test.ts';

const cartPage = (page: Page) => page.locator('tl-cart');
const units = (page: Page, { product }: Article) => cartPage(page).getByRole('textbox', { name: `Quantity of ${product.title}` });
const more = (page: Page, { product }: Article) => cartPage(page).getByRole('button', { name: `One more ${product.title}` });

/** What the fields of the cart's page have said one after the other, told at its end: no number may come back that was left behind. */
async function watchUnits(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    const look = (): void => {
      const fields = document.querySelector('tl-cart')?.shadowRoot?.querySelectorAll<HTMLInputElement>('.stepper input') ?? [];
      const now = [...fields].map(({ value }) => value).join(' ');
      if (now !== seen.at(-1)) seen.push(now);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { unitsSeen: seen });
  });
  return () => page.evaluate(() => (window as unknown as { readonly unitsSeen: readonly string[] }).unitsSeen);
}

test('quick edits of several lines hold, though the first answer comes after later news of another device', async ({ demo, open }) => {
  const [first, second, third] = await findArticles(demo, 3);
  if (!first || !second || !third) throw new Error('No articles');
  const page = await open('phone');
  const other = new OtherDevice(demo, page);
  for (const article of [first, second]) {
    await addInShop(page, demo, article);
    await expect(total(page)).toContainText(/\d/);
  }
  await page.goto(`${demo.site}/cart`);
  await expect(units(page, first)).toHaveValue('1');
  await expect(cartPage(page).locator('.sum .price')).toBeVisible();
  const seen = await watchUnits(page);

  // The server does what the first request asks; its answer stays on the way.
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let arrived = (): void => {};
  const done = new Promise<void>((resolve) => (arrived = resolve));
  await page.route(
    /\/actions$/,
    async (route) => {
      const response = await route.fetch();
      arrived();
      await held;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  await more(page, first).click();
  await done;
  for (const article of [second, first, second, second]) await more(page, article).click();
  await other.add(third.sku);
  // Its news, which tells of our first edit as well, overtakes the answer: nothing may be counted twice.
  await expect(units(page, first)).toHaveValue('3');
  await expect(units(page, second)).toHaveValue('4');

  release();
  await expect(units(page, third)).toHaveValue('1');
  await expect(cartPage(page)).toContainText('Changed on another device');
  await expect(cartPage(page).locator('.sum .price')).toBeVisible();
  await expect(units(page, first)).toHaveValue('3');
  await expect(units(page, second)).toHaveValue('4');
  const told = (await seen()).map((row) => row.split(' ').map(Number));
  for (const place of [0, 1]) {
    const column = told.map((row) => row[place] ?? 0);
    expect(column).toEqual(column.toSorted((a, b) => a - b));
  }
  expect(await other.units()).toEqual({ [first.sku]: 3, [second.sku]: 4, [third.sku]: 1 });

  await page.reload();
  await expect(units(page, first)).toHaveValue('3');
  await expect(units(page, second)).toHaveValue('4');
  await expect(units(page, third)).toHaveValue('1');
});

test('who comes back to a page that the browser kept finds the bag as it is now', async ({ demo, playwright, launchOptions }) => {
  const [first, second] = await findArticles(demo, 2);
  if (!first || !second) throw new Error('No articles');
  // Playwright turns it off, for its own tests' sake.
  const browser = await playwright.chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const page = await browser.newPage();
    const other = new OtherDevice(demo, page);
    await addInShop(page, demo, first);
    await expect(total(page)).toContainText(/\d/);
    await page.goto(`${demo.site}/cart`);
    await expect(units(page, first)).toHaveValue('1');
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { kept: persisted })));

    // Elsewhere on the web; meanwhile the phone adds something.
    await page.goto(`${demo.api}/healthz`);
    await other.add(second.sku, 2);
    await page.goBack({ waitUntil: 'commit' });
    await expect(units(page, second)).toHaveValue('2');
    expect(await page.evaluate(() => (window as unknown as { readonly kept?: boolean }).kept)).toBe(true);

    // It is heard and hears again.
    await more(page, second).click();
    await expect.poll(() => other.units()).toEqual({ [first.sku]: 1, [second.sku]: 3 });
    await other.add(first.sku);
    await expect(units(page, first)).toHaveValue('2');

    // What changes on the next page of the shop is there when she comes back from that, too.
    await page.goto(`${demo.site}/offers`);
    await expect(bag(page)).toHaveAttribute('aria-label', /5/);
    await other.add(second.sku);
    await expect(bag(page)).toHaveAttribute('aria-label', /6/);
    await page.goBack({ waitUntil: 'commit' });
    await expect(units(page, second)).toHaveValue('4');
  } finally {
    await browser.close();
  }
});

test('without the code of what goes beyond them, lines, total and checkout stand, and the rest can be asked for again', async ({
  demo,
  open,
  faults,
}) => {
  faults.allow(...NETWORK);
  const [article] = await findArticles(demo, 1);
  if (!article) throw new Error('No article');
  const page = await open('phone');
  const [extras, forms] = [/\/cart-extras-/, /\/cart-forms-/];
  for (const chunk of [extras, forms]) await page.route(chunk, (route) => route.abort());
  await addInShop(page, demo, article);
  await expect(lines(page)).toHaveCount(1);
  await expect(total(page)).toContainText(/\d/);
  await expect(drawer(page)).toContainText('Codes, delivery and notes can’t be shown right now.');
  await expect(page.locator('tl-cart-drawer').getByRole('link', { name: 'Go to checkout' })).toBeVisible();
  await drawer(page)
    .getByRole('button', { name: `One more ${article.product.title}` })
    .click();
  await expect(drawer(page).getByRole('textbox', { name: `Quantity of ${article.product.title}` })).toHaveValue('2');

  await page.unroute(extras);
  await drawer(page).getByRole('button', { name: 'Try again' }).click();
  const code = drawer(page).getByRole('button', { name: 'Add a code' });
  await expect(code).toBeVisible();
  await expect(drawer(page)).not.toContainText('can’t be shown');

  await code.click();
  await expect(drawer(page)).toContainText('This can’t be shown right now.');
  await page.unroute(forms);
  await drawer(page).getByRole('button', { name: 'Try again' }).click();
  await expect(drawer(page).getByRole('textbox', { name: 'Code' })).toBeVisible();
  await expect(drawer(page)).not.toContainText('can’t be shown');
});

test('where scripts fail, the bag is a link to its page, and that has one to the checkout', async ({ demo, open, faults }) => {
  faults.allow(...NETWORK);
  const page = await open('phone');
  await page.route(/\/sdk\//, (route) => route.abort());
  await page.goto(`${demo.site}/offers`);
  await page.locator('tl-cart-button').getByRole('link').click();
  await cartPage(page).getByRole('link', { name: 'Go to checkout' }).click();
  await expect(page).toHaveURL(`${demo.site}/checkout`);
});
