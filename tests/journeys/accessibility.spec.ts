import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { settled } from '../hosts/pixels.ts';
import { findArticles } from './catalogue.ts';
import { readQrCode } from './qr-code.ts';
import { bag, handoff } from './screens.ts';
import { expect, test } from './test.ts';

/** No violation on what is on screen now, of WCAG or of good practice. All at once, so that one run tells everything. */
const violations = async (page: Page, screen: string): Promise<readonly string[]> => {
  await page.evaluate(settled);
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'ar'] as const) {
    test(`every screen of the shop, ${colorScheme}, ${language}`, async ({ demo, open, faults }) => {
      faults.allow(/status of 404/);
      const [article] = await findArticles(demo, 1);
      if (!article) throw new Error('No article');
      const page = await open('phone', { colorScheme, reducedMotion: 'reduce' });
      const found: string[] = [];
      const check = async (screen: string): Promise<void> => {
        found.push(...(await violations(page, screen)));
      };
      const visit = (path: string) => page.goto(`${demo.site}${path}?lang=${language}`);

      await visit('/');
      await expect(page.locator('tl-product-grid').getByRole('article').first()).toBeVisible();
      await check('home');
      await visit(`/collections/${article.collection}`);
      await expect(page.locator('tl-product-grid').getByRole('article').first()).toBeVisible();
      await check('collection');
      await visit('/claim');
      await expect(page.locator('tl-claim').getByRole('textbox')).toBeVisible();
      await check('claim');
      await visit('/nowhere');
      await check('missing page');
      await visit(`/products/${article.product.handle}`);
      const product = page.locator('tl-product');
      for (const [place, { values }] of article.product.options.entries()) {
        const value = article.product.variants.find(({ sku }) => sku === article.sku)?.values[place] ?? '';
        if (values.length > 1) await product.locator(`input[type=radio][value="${value}"]`).check({ force: true });
      }
      await check('product');
      await product.locator('tl-add-to-cart').getByRole('button').click();
      await expect(page.locator('tl-cart-drawer').getByRole('listitem').first()).toBeVisible();
      await expect(page.locator('tl-cart-drawer .sum')).toContainText(/\d/);
      await check('bag');
      await page.locator('tl-handoff').getByRole('button').first().click();
      await expect(handoff(page).locator('[part=qr]')).toBeVisible();
      await check('hand-off');
      const address = await readQrCode(page, handoff(page).locator('[part=qr]'));
      const other = await open('laptop', { colorScheme, reducedMotion: 'reduce', locale: language });
      await other.goto(address ?? '');
      const claim = other.locator('tl-claim');
      await expect(claim.locator('[part=accept]')).toBeVisible();
      found.push(...(await violations(other, 'claim found')));
      await claim.locator('[part=accept]').click();
      await expect(other.locator('tl-cart-drawer').getByRole('listitem').first()).toBeVisible();
      await other.keyboard.press('Escape');
      found.push(...(await violations(other, 'claimed')));
      await expect(bag(other)).toHaveAccessibleName(/\S/);
      expect(found).toEqual([]);
    });
  }
}

for (const language of ['en', 'ar'] as const) {
  test(`every screen of the kiosk, ${language}`, async ({ demo, open }) => {
    const page = await open('kiosk', { reducedMotion: 'reduce' });
    const found: string[] = [];
    const check = async (screen: string): Promise<void> => {
      found.push(...(await violations(page, screen)));
    };
    await page.clock.install();
    await page.goto(demo.kiosk);
    if (language === 'ar') await page.locator('#start [data-do=language]').click();
    await check('start');
    await page.locator('[data-do=begin]').click();
    await expect(page.locator('tl-product-grid').getByRole('listitem').first()).toBeVisible();
    await check('shop');
    await page.locator('tl-product-grid').getByRole('listitem').first().getByRole('button').click();
    await expect(page.locator('tl-product').getByRole('heading')).toBeVisible();
    await check('product');
    const radios = page.locator('tl-product fieldset');
    for (let index = 0; index < (await radios.count()); index++)
      await radios.nth(index).locator('label:not(.gone) input').first().check({ force: true });
    await page.locator('tl-add-to-cart').getByRole('button').click();
    await expect(page.locator('tl-cart-drawer .sum')).toContainText(/\d/);
    await check('bag');
    await page.locator('tl-handoff').getByRole('button').first().click();
    await expect(handoff(page).locator('[part=qr]')).toBeVisible();
    await check('hand-off');
    await page.clock.fastForward(600_000);
    await expect(page.locator('tl-kiosk-session').getByRole('alertdialog')).toBeVisible();
    await check('warning');
    expect(found).toEqual([]);
  });
}
