import { expect, type Page } from '@playwright/test';

/** Opens a blank page with this on it. */
export type Visit = (markup: string) => Promise<Page>;

/** One element in a state that looks the same each time it is shown. */
export interface Specimen {
  readonly name: string;
  readonly markup: string;
  readonly channel?: 'web' | 'kiosk';
  /** Pixels that are looked at; what is below is cut off. A page of 1,100 when left out. */
  readonly height?: number;
  /** As the demo's customer. */
  readonly signedIn?: true;
  /** There to look different on every host: a check that can't fail proves nothing. */
  readonly spoilt?: true;
  /** Once, before the first picture, in the same profile. */
  readonly prepare?: (visit: Visit) => Promise<void>;
  /** On each host, until it can be looked at. */
  readonly show: (page: Page) => Promise<void>;
}

/** Nothing more to do than to wait for this; selectors reach through shadow roots. */
export const once =
  (selector: string): Specimen['show'] =>
  (page) =>
    expect(page.locator(selector).first()).toBeVisible();

export const SKU = 'OH-TEE-INK-M';
export const ADDING = `<tl-add-to-cart sku="${SKU}"></tl-add-to-cart>`;

/** One article in the bag of this profile, acknowledged. */
export const fillBag = async (visit: Visit): Promise<void> => {
  const page = await visit(`${ADDING}<tl-cart-drawer></tl-cart-drawer>`);
  await page.locator('tl-add-to-cart').getByRole('button').click();
  await expect(page.locator('tl-cart-drawer .sum')).toContainText(/\d/);
};
