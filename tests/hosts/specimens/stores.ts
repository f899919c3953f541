import { expect } from '@playwright/test';
import { fillBag, once, SKU, type Specimen } from './specimen.ts';

/** The demo's store in Berlin, Mitte. */
const STORE = 'st_0By-i9eHhpFN6uRvU5GxK6';

/** Finding a store, and having something set aside there. */
export const STORES: readonly Specimen[] = [
  {
    name: 'tl-store-locator',
    markup: `<tl-store-locator place="Berlin" sku="${SKU}"></tl-store-locator>`,
    height: 1900,
    show: async (page) => {
      const locator = page.locator('tl-store-locator');
      await locator.getByRole('button', { name: /Mitte/ }).click();
      await expect(locator.getByRole('link', { name: /^Directions/ }).first()).toBeVisible();
    },
  },
  {
    name: 'tl-store-map',
    markup: '<tl-store-map></tl-store-map>',
    show: async (page) => {
      await expect(page.locator('tl-store-map').getByRole('button', { name: 'Zoom in', exact: true })).toBeVisible();
      await expect(page.locator('tl-store-map [part~=pin], tl-store-map [part~=cluster]').first()).toBeVisible();
    },
  },
  {
    name: 'tl-store-details',
    markup: `<tl-store-details store="${STORE}" sku="${SKU}"></tl-store-details>`,
    prepare: fillBag,
    show: once('tl-store-details [part=actions]'),
  },
  {
    name: 'tl-store-reserve',
    markup: `<tl-store-reserve store="${STORE}"></tl-store-reserve>`,
    prepare: fillBag,
    show: (page) => expect(page.locator('tl-store-reserve').getByText('the one article in your bag')).toBeVisible(),
  },
];
