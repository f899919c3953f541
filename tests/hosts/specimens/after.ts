import { expect, type Page } from '@playwright/test';
import { once, type Specimen } from './specimen.ts';

/** A code that never changes; the real ones are drawn by chance. */
const fixCode = async (page: Page): Promise<void> => {
  const token = 'ot_AAAAAAAAAAAAAAAAAAAAAA';
  const json = { url: `https://shop.example/returns#tl-return=rn_OlmoHavDemoReturn00001.${token}`, token };
  await page.route(/\/returns\/[^/]+\/code$/, async (route) => {
    if (route.request().method() === 'POST') await route.fulfill({ status: 201, headers: { 'access-control-allow-origin': '*' }, json });
    else await route.continue();
  });
};

/** What comes after the purchase. */
export const AFTER: readonly Specimen[] = [
  {
    name: 'tl-order-status',
    markup: '<tl-order-status order="or_OlmoHavDemoOrder000002"></tl-order-status>',
    signedIn: true,
    show: once('tl-order-status [part=pickup-code]'),
  },
  {
    name: 'tl-returns, at its beginning',
    markup: '<tl-returns></tl-returns>',
    show: async (page) => {
      const returns = page.locator('tl-returns');
      await returns.getByRole('textbox', { name: /^Order number/ }).press('Enter');
      await expect(returns.locator('[aria-invalid=true]').first()).toBeVisible();
    },
  },
  {
    name: 'tl-returns',
    markup: '<tl-returns order="or_OlmoHavDemoOrder000005"></tl-returns>',
    height: 1600,
    signedIn: true,
    show: once('tl-returns input[type=checkbox]'),
  },
  {
    name: 'tl-return-status',
    markup: '<tl-return-status return="rn_OlmoHavDemoReturn00001"></tl-return-status>',
    height: 1600,
    signedIn: true,
    show: async (page) => {
      await expect(page.locator('tl-return-status [part=qr]')).toBeVisible();
    },
    prepare: async (visit) => fixCode(await visit('')),
  },
  {
    name: 'tl-withdrawal',
    markup: '<tl-withdrawal order="or_OlmoHavDemoOrder000001"></tl-withdrawal>',
    signedIn: true,
    show: async (page) => {
      const withdrawal = page.locator('tl-withdrawal');
      await withdrawal.getByRole('button', { name: 'Continue', exact: true }).click();
      await expect(withdrawal.locator('[aria-invalid=true]').first()).toBeVisible();
    },
  },
];
