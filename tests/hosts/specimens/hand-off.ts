import { expect, type Page } from '@playwright/test';
import { fillBag, type Specimen } from './specimen.ts';

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

/** From a kiosk to a phone. */
export const HAND_OFF: readonly Specimen[] = [
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
];
