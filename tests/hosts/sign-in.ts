import type { Page } from '@playwright/test';
import type { Demo } from '../../examples/demo.ts';
import { expect } from '../journeys/test.ts';
import type { HostPage } from './host-page.ts';

/** Signs in as the demo's customer, on this page. */
export async function signIn(page: Page, demo: Demo, host: HostPage): Promise<void> {
  Object.assign(host, { css: '', markup: '<tl-sign-in></tl-sign-in>', channel: 'web' });
  await page.goto(demo.site);
  const element = page.locator('tl-sign-in');
  await element.getByRole('textbox').fill('demo@olmo-hav.example');
  await element.getByRole('textbox').press('Enter');
  await expect(element.locator('#code')).toBeVisible();
  await element.locator('#code').fill(await codeFrom(demo.api));
  await expect(element.getByRole('button', { name: 'Sign out' })).toBeVisible();
}

/** The code in the newest mail, once it is there. */
async function codeFrom(api: string): Promise<string> {
  let code: string | undefined;
  await expect
    .poll(async () => {
      const [mail] = (await (await fetch(`${api}/dev/mail.json`)).json()) as { text: string }[];
      code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0];
      return code;
    })
    .toBeDefined();
  return code ?? '';
}
