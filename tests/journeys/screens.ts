import { expect, type Locator, type Page } from '@playwright/test';
import type { Article } from './catalogue.ts';
import type { DemoProcess } from './demo-process.ts';

/** The parts of a page by the names a shopper knows; what she does with them. */
export const drawer = (page: Page): Locator => page.locator('tl-cart-drawer').getByRole('dialog', { name: /Your bag|حقيبتك/ });
export const lines = (page: Page): Locator => drawer(page).locator('[part=line]');
export const line = (page: Page, { product }: Article): Locator => lines(page).filter({ hasText: product.title });
export const quantity = (page: Page, { product }: Article): Locator =>
  drawer(page).getByRole('textbox', { name: `Quantity of ${product.title}` });
export const total = (page: Page): Locator => drawer(page).locator('.sum');
export const bag = (page: Page): Locator => page.locator('tl-cart-button').first().locator('[part=button]');
export const handoff = (page: Page): Locator => page.locator('tl-handoff').getByRole('dialog');

/** Chooses the variant on the product's screen and adds it. The drawer opens. */
export async function add(page: Page, { labels }: Article): Promise<void> {
  const product = page.locator('tl-product');
  for (const label of labels) await product.getByRole('radio', { name: label, exact: true }).first().check({ force: true });
  await product.getByRole('button', { name: 'Add to bag' }).click();
}

/** Opens the product's page in the shop and adds it. */
export async function addInShop(page: Page, demo: DemoProcess, article: Article): Promise<void> {
  await page.goto(`${demo.site}/products/${article.product.handle}`);
  await add(page, article);
}

/** From the kiosk's start screen to the product, by touch. */
export async function findOnKiosk(page: Page, { product, collection }: Article): Promise<void> {
  if (await page.locator('#start').isVisible()) await page.getByRole('button', { name: 'Touch to start' }).click();
  await page.locator(`[data-do=collection][data-handle="${collection}"]`).click();
  const tile = page.locator('tl-product-grid').getByRole('button', { name: product.title, exact: true });
  await tile.first().scrollIntoViewIfNeeded();
  await tile.first().click();
}

/** A kiosk with the article in its bag and everything acknowledged; the drawer is open. */
export async function kioskWith(page: Page, demo: DemoProcess, article: Article): Promise<void> {
  await page.goto(demo.kiosk);
  await findOnKiosk(page, article);
  await add(page, article);
  await expect(total(page)).toContainText(/\d/);
}

/** Opens the hand-off from the drawer; resolves when its code is there. */
export async function offer(page: Page): Promise<{ readonly qr: Locator; readonly code: string }> {
  await page.locator('tl-handoff').getByRole('button').first().click();
  const qr = handoff(page).locator('[part=qr]');
  await expect(qr).toBeVisible();
  const code = (await handoff(page).locator('.code bdi').textContent()) ?? '';
  return { qr, code: code.trim() };
}

/** The three symbols, as their names are read out. */
export const symbols = async (place: Locator): Promise<readonly string[]> =>
  place.locator('.matching').getByRole('listitem').allInnerTexts();
