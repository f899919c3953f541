import type { Page } from '@playwright/test';
import type { DemoProcess } from './demo-process.ts';
import { NETWORK } from './faults.ts';
import { drawer } from './screens.ts';
import { expect, test } from './test.ts';

const WARM = 'hill-throw';

async function addToBag(page: Page): Promise<void> {
  const product = page.locator('tl-product');
  await product.getByRole('radio').first().waitFor({ state: 'attached' });
  for (const choice of await product.getByRole('group').all()) await choice.getByRole('radio').first().check({ force: true });
  await product.getByRole('button', { name: 'Add to bag' }).click();
  await expect(drawer(page).locator('[part=line]')).toBeVisible();
}

const visit = (page: Page, demo: DemoProcess): Promise<unknown> => page.goto(`${demo.site}/products/${WARM}`);

/** The module of this name can not be had, until what is returned is called. */
async function lose(page: Page, name: string): Promise<() => Promise<void>> {
  const files = new RegExp(`/sdk/${name}-`);
  await page.route(files, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(files);
}

test('a code whose own code can’t be had says so, and is used once it can', async ({ open, demo, faults }) => {
  faults.allow(...NETWORK);
  const page = await open('laptop');
  await visit(page, demo);
  await addToBag(page);
  await page.goto(`${demo.site}/offers`);
  const found = await lose(page, 'use-code');
  const offers = page.locator('tl-offers');
  const use = offers.getByRole('button', { name: 'Use it WELCOME10' });
  await use.click();
  await expect(offers.getByRole('alert')).toHaveText('That didn’t work. Try again in a moment.');
  await found();
  await use.click();
  await expect(offers.getByRole('listitem').filter({ hasText: 'Welcome' })).toContainText('In your bag: takes');
  await expect(offers.getByRole('alert')).toHaveCount(0);
});

test('an offer beside a product adds nothing while its code can’t be had, and comes with the next change', async ({
  open,
  demo,
  faults,
}) => {
  faults.allow(...NETWORK);
  const page = await open('laptop');
  const found = await lose(page, 'compact');
  const lost = page.waitForEvent('requestfailed', (request) => /\/sdk\/compact-/.test(request.url()));
  await visit(page, demo);
  await lost;
  const offer = page.locator('tl-offers').locator('[part=offer]');
  await expect(offer).toHaveCount(0);
  await found();
  await addToBag(page);
  await expect(offer).toContainText('off');
});
