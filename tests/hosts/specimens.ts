import { expect, type Page } from '@playwright/test';

/** Opens a blank page with this on it. */
export type Visit = (markup: string) => Promise<Page>;

/** One element in a state that looks the same each time it is shown. */
export interface Specimen {
  readonly name: string;
  readonly markup: string;
  readonly channel?: 'web' | 'kiosk';
  /** There to look different on every host: a check that can't fail proves nothing. */
  readonly spoilt?: true;
  /** Once, before the first picture, in the same profile. */
  readonly prepare?: (visit: Visit) => Promise<void>;
  /** On each host, until it can be looked at. */
  readonly show: (page: Page) => Promise<void>;
}

const SKU = 'OH-TEE-INK-M';
const adding = `<tl-add-to-cart sku="${SKU}"></tl-add-to-cart>`;

/** One article in the bag of this profile, acknowledged. */
const fillBag = async (visit: Visit): Promise<void> => {
  const page = await visit(`${adding}<tl-cart-drawer></tl-cart-drawer>`);
  await page.locator('tl-add-to-cart').getByRole('button').click();
  await expect(page.locator('tl-cart-drawer .sum')).toContainText(/\d/);
};

/** A hand-off that never changes; the real ones are drawn by chance. */
const fixHandoff = async (page: Page): Promise<void> => {
  await page.route(/\/handoffs$/, async (route) => {
    const match = ['sun', 'boat', 'leaf'];
    const json = {
      id: 'hd_AAAAAAAAAAAAAAAAAAAAAA',
      url: 'https://shop.example/claim#tl=ho_AAAAAAAAAAAAAAAAAAAAAA',
      code: 'K7QP-3XWM',
      match,
      expiresIn: 60,
    };
    if (route.request().method() === 'POST') await route.fulfill({ status: 201, headers: { 'access-control-allow-origin': '*' }, json });
    else await route.continue();
  });
};

export const SPECIMENS: readonly Specimen[] = [
  {
    name: 'tl-product',
    markup: '<tl-product product="harbour-tee"></tl-product>',
    show: (page) => expect(page.locator('tl-product').getByRole('heading')).toBeVisible(),
  },
  {
    name: 'tl-product-grid',
    markup: '<tl-product-grid collection="knitwear" limit="4"></tl-product-grid>',
    show: (page) => expect(page.locator('tl-product-grid').getByRole('listitem').first()).toBeVisible(),
  },
  {
    name: 'tl-add-to-cart',
    markup: adding,
    show: (page) => expect(page.locator('tl-add-to-cart').getByRole('button')).toBeEnabled(),
  },
  {
    name: 'tl-cart-button',
    markup: '<tl-cart-button></tl-cart-button>',
    prepare: fillBag,
    show: (page) => expect(page.locator('tl-cart-button [part=badge]')).toHaveText('1'),
  },
  {
    name: 'tl-cart-drawer',
    markup: '<tl-cart-drawer></tl-cart-drawer>',
    prepare: fillBag,
    show: async (page) => {
      await page.locator('tl-cart-drawer').evaluate((drawer) => drawer.setAttribute('open', ''));
      await expect(page.locator('tl-cart-drawer .sum')).toContainText(/\d/);
    },
  },
  {
    name: 'tl-handoff',
    markup: '<tl-handoff></tl-handoff>',
    prepare: fillBag,
    show: async (page) => {
      await fixHandoff(page);
      await page.locator('tl-handoff').getByRole('button').click();
      await expect(page.locator('tl-handoff [part=qr]')).toBeVisible();
      // A line that shortens with time; where it stands is no matter of style.
      await page.locator('tl-handoff .life span').evaluate((line) => line.getAnimations().forEach((animation) => animation.cancel()));
    },
  },
  {
    name: 'tl-claim',
    markup: '<tl-claim></tl-claim>',
    show: (page) => expect(page.locator('tl-claim').getByRole('textbox')).toBeVisible(),
  },
  {
    name: 'tl-kiosk-session',
    markup: '<tl-kiosk-session away idle-seconds="1" warning-seconds="99"></tl-kiosk-session>',
    channel: 'kiosk',
    show: async (page) => {
      await expect(page.locator('tl-kiosk-session').getByRole('alertdialog')).toBeVisible();
      await page.locator('tl-kiosk-session .seconds').evaluate((seconds) => seconds.setAttribute('hidden', ''));
    },
  },
  {
    // Text and a box that take what the page gives them, in rem, as most do.
    name: 'an element that does not protect itself',
    markup:
      '<section class="naked"><h2>Harbour T-shirt</h2><p>Washed once <a href="#">before</a> it reaches you.</p><button>Add</button></section>',
    spoilt: true,
    show: (page) => page.locator('.naked').evaluate((naked) => naked.style.setProperty('padding', '1rem')),
  },
];
