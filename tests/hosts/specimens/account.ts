import { expect } from '@playwright/test';
import { once, type Specimen } from './specimen.ts';

/** The shopper's own. */
export const ACCOUNT: readonly Specimen[] = [
  {
    name: 'tl-sign-in',
    markup: '<tl-sign-in></tl-sign-in>',
    show: async (page) => {
      const signIn = page.locator('tl-sign-in');
      await signIn.getByRole('textbox').press('Enter');
      await expect(signIn.locator('[aria-invalid=true]')).toBeVisible();
    },
  },
  {
    name: 'tl-profile',
    markup: '<tl-profile order-url="#{id}" stores-url="#"></tl-profile>',
    height: 3000,
    signedIn: true,
    show: async (page) => {
      await once('tl-profile [part=points]')(page);
      await once('tl-profile [part=order]')(page);
      await once('tl-privacy [part=data]')(page);
    },
  },
  {
    name: 'tl-privacy',
    markup: '<tl-privacy></tl-privacy>',
    height: 1600,
    signedIn: true,
    show: async (page) => {
      await page.locator('tl-privacy [part=data] .danger').click();
      await once('tl-privacy .erase')(page);
    },
  },
];
