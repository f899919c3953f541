import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** The parts of a page that a shopper names. Found by role and name, as she would; tags only where a part has no name. */
export const drawer = (page: Page): Locator => page.locator('tl-cart-drawer');
export const line = (page: Page, title: string | RegExp): Locator => drawer(page).getByRole('listitem').filter({ hasText: title });
export const bagButton = (page: Page): Locator => page.locator('tl-cart-button').first().getByRole('button', { name: /bag/i }).or(page.locator('tl-cart-button').first().getByRole('link', { name: /bag/i }));

/** No violation of any rule of WCAG A or AA, nor of good practice, on what is on screen now. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}
