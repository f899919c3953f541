import type { Locator, Page } from '@playwright/test';
import { readQrCode } from './qr-code.ts';
import { expect, test } from './test.ts';

const returns = (page: Page): Locator => page.locator('tl-returns');
const heading = (page: Page, name: string): Locator => returns(page).getByRole('heading', { name });
const goOn = (page: Page): Promise<void> => returns(page).getByRole('button', { name: 'Continue', exact: true }).click();

test('a return is begun at the kiosk and sent by the phone; then the kiosk’s code shows it, anywhere', async ({ demo, open, faults }) => {
  // The order stays shut to the phone, and what is on record is no draft any more.
  faults.allow(/status of (401|404)/);
  const kiosk = await open('kiosk');
  await kiosk.goto(demo.kiosk);
  await kiosk.locator('#start').getByRole('button', { name: 'Returns' }).click();
  await returns(kiosk).getByLabel('Order number').fill('DE-7XN4-GQZ8');
  await returns(kiosk).getByLabel('E-mail address of the order').fill('demo@olmo-hav.example');
  await returns(kiosk).getByRole('button', { name: 'Find the order' }).click();
  await returns(kiosk)
    .getByRole('checkbox', { name: /^Fisher rib jumper/ })
    .check();
  await goOn(kiosk);
  await returns(kiosk).getByRole('radio', { name: 'Too small' }).check({ force: true });
  await returns(kiosk).getByRole('radio', { name: 'Unopened' }).check({ force: true });
  await returns(kiosk).getByRole('button', { name: 'Continue on your phone' }).click();
  const qr = returns(kiosk).locator('[part=qr]');
  await expect(qr).toBeVisible();
  await qr.scrollIntoViewIfNeeded();
  const address = (await readQrCode(kiosk, qr)) ?? '';
  expect(address).toMatch(new RegExp(`^${demo.site}/returns#tl-return=rn_[\\w-]{22}\\.ot_[\\w-]{43}$`));

  const phone = await open('phone');
  await phone.goto(address);
  await expect(heading(phone, 'What would you like instead?')).toBeFocused();
  expect(phone.url()).not.toContain('ot_');
  await returns(phone).getByRole('radio', { name: 'Refund' }).check({ force: true });
  await goOn(phone);
  await returns(phone)
    .getByRole('radio', { name: /^Bring it to a store/ })
    .check({ force: true });
  await goOn(phone);
  await expect(returns(phone)).toContainText('Too small');
  await returns(phone).getByRole('button', { name: 'Send the return' }).click();
  await expect(heading(phone, 'Your return is on record')).toBeVisible();

  const laptop = await open('laptop');
  await laptop.goto(address);
  await expect(heading(laptop, 'Your return')).toBeVisible();
  await expect(returns(laptop)).toContainText('We are waiting for it');
});
