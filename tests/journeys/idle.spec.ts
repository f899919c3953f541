import type { Page } from '@playwright/test';
import { findArticles } from './catalogue.ts';
import type { DemoProcess } from './demo-process.ts';
import { kioskWith, line } from './screens.ts';
import { expect, test } from './test.ts';
import { expectForgotten } from './traces.ts';

const warning = (page: Page) => page.locator('tl-kiosk-session').getByRole('alertdialog', { name: 'Are you still here?' });

/** A kiosk with something in its bag, whose time the test can wind forward. */
async function leaveAlone(
  page: Page,
  demo: DemoProcess,
): Promise<{ readonly sku: string; readonly title: string; goOn(seconds: number): Promise<void> }> {
  const [article] = await findArticles(demo, 1);
  if (!article) throw new Error('No article');
  await page.clock.install();
  await kioskWith(page, demo, article);
  await expect(line(page, article)).toBeVisible();
  const { policy } = await page.evaluate(
    () =>
      new Promise<{ policy: { kioskIdleSeconds: number } }>((resolve) => {
        const callback = (client: { brand: { $brand: { get(): { value: { policy: { kioskIdleSeconds: number } } } } } }): void =>
          resolve(client.brand.$brand.get().value);
        document.body.dispatchEvent(
          Object.assign(new Event('context-request', { bubbles: true }), { context: 'throughline-client:tl', callback }),
        );
      }),
  );
  await page.clock.fastForward(policy.kioskIdleSeconds * 1000);
  await expect(warning(page)).toBeVisible();
  return { sku: article.sku, title: article.product.title, goOn: (seconds) => page.clock.runFor(seconds * 1000) };
}

test('left alone, the kiosk asks first; one touch and the shopper goes on', async ({ demo, open }) => {
  const page = await open('kiosk');
  const { title, goOn } = await leaveAlone(page, demo);
  await expect(warning(page)).toContainText(/20|19/);
  await goOn(12);
  await expect(warning(page).getByRole('alert')).toContainText('Touch anywhere to go on');
  await page.touchscreen.tap(540, 300);
  await expect(warning(page)).toBeHidden();
  await expect(page.locator('#shop')).toBeVisible();
  await expect(page.locator('tl-cart-drawer').getByRole('heading', { name: title })).toBeVisible();
});

test('left alone for good, it forgets everything and stands ready', async ({ demo, open }) => {
  const page = await open('kiosk');
  const { sku, title, goOn } = await leaveAlone(page, demo);
  await goOn(21);
  await expect(page.locator('#start')).toBeVisible();
  await expectForgotten(page, [sku, title, 'ct_', 'ca_']);
});
