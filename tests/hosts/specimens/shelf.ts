import { expect } from '@playwright/test';
import { ADDING, fillBag, once, type Specimen } from './specimen.ts';

/** Between seeing an article and having it. */
export const SHELF: readonly Specimen[] = [
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
    name: 'tl-size-chart',
    markup: '<tl-size-chart product="harbour-tee"></tl-size-chart>',
    height: 2200,
    show: async (page) => {
      const chart = page.locator('tl-size-chart');
      await expect(chart.getByRole('table').first()).toBeVisible();
      const chest = chart.getByRole('textbox', { name: /^Chest/ });
      await chest.fill('96');
      await chest.press('Enter');
      await expect(chart.locator('[part=advice]')).toBeVisible();
    },
  },
  {
    name: 'tl-offers',
    markup: '<tl-offers sign-in-url="#"></tl-offers>',
    height: 2000,
    show: async (page) => {
      await expect(page.locator('tl-offers li').first()).toBeVisible();
      for (const left of await page.locator('tl-offers [part=countdown]').all())
        await left.evaluate((element) => element.style.setProperty('visibility', 'hidden'));
    },
  },
  {
    name: 'tl-offers, as a banner and beside an article',
    markup: '<tl-offers form="banner"></tl-offers><br><tl-offers form="product" product="quarry-overshirt"></tl-offers>',
    show: async (page) => {
      await expect(page.locator('[form=banner] [part=message]')).toBeVisible();
      await expect(page.locator('[form=product] [part=was]')).toBeVisible();
      for (const left of await page.locator('tl-offers [part=countdown]').all())
        await left.evaluate((element) => element.style.setProperty('visibility', 'hidden'));
    },
  },
  {
    name: 'tl-add-to-cart',
    markup: ADDING,
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
    name: 'tl-cart',
    markup: '<tl-cart checkout="#"></tl-cart>',
    prepare: fillBag,
    show: once('tl-cart .sum'),
  },
];
