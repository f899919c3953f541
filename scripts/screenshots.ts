// The pictures of the README, taken from the running servers: `npm run screenshots`.
import { mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { DemoProcess } from '../tests/journeys/demo-process.ts';
import { settled } from '../tests/hosts/pixels.ts';
import { chromiumArgs, findEngines } from './engines.mjs';

const folder = new URL('../docs/images/', import.meta.url);
/** A README is read on phones too. */
const MOST_BYTES = 120_000;

const KIOSK: BrowserContextOptions = { viewport: { width: 1080, height: 1920 }, deviceScaleFactor: 0.36, hasTouch: true };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1, hasTouch: true };
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 0.5 };

const { chromium: executablePath } = await findEngines();
if (!executablePath) throw new Error('No Chromium on this machine: npx playwright install chromium');
const demo = await DemoProcess.start();
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });

const open = async (options: BrowserContextOptions): Promise<Page> => {
  const page = await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage();
  page.setDefaultTimeout(10_000);
  return page;
};

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(settled);
  const path = fileURLToPath(new URL(`${name}.png`, folder));
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  const { size } = await stat(path);
  console.log(`docs/images/${name}.png  ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES / 1000} kB; show less or make it smaller.`);
}

/** Chooses the first of every option that can be had, and adds it. */
async function add(page: Page): Promise<void> {
  const options = page.locator('tl-product fieldset');
  // What stands in for the element has a heading too; only the element has options.
  await options.first().waitFor();
  for (let place = 0; place < (await options.count()); place++)
    await options.nth(place).locator('label:not(.gone) input').nth(1).check({ force: true });
  await page.locator('tl-add-to-cart').getByRole('button').click();
  await page.locator('tl-cart-drawer .sum .price').waitFor();
}

try {
  await mkdir(folder, { recursive: true });

  const kiosk = await open(KIOSK);
  await kiosk.goto(demo.kiosk);
  await picture(kiosk, 'kiosk-start');
  await kiosk.locator('[data-do=begin]').click();
  for (const tile of [0, 3]) {
    await kiosk.locator('tl-product-grid').getByRole('listitem').nth(tile).getByRole('button').click();
    await add(kiosk);
    if (tile === 0) {
      await kiosk.keyboard.press('Escape');
      await kiosk.keyboard.press('Escape');
    }
  }
  const offered = kiosk.waitForResponse((response) => response.url().endsWith('/handoffs') && response.status() === 201);
  await kiosk.locator('tl-handoff').getByRole('button').first().click();
  const { url } = (await (await offered).json()) as { url: string };
  await kiosk.locator('tl-handoff [part=qr]').waitFor();
  await picture(kiosk, 'kiosk-handoff');

  const phone = await open(PHONE);
  await phone.goto(url);
  await phone.locator('tl-claim [part=accept]').waitFor();
  await picture(phone, 'phone-claim');
  await phone.locator('tl-claim [part=accept]').click();
  await phone.locator('tl-cart-drawer .sum .price').waitFor();
  await picture(phone, 'phone-bag');

  const desktop = await open(DESKTOP);
  await desktop.goto(`${demo.site}/products/fisher-jumper`);
  await desktop.locator('tl-product').getByRole('heading').waitFor();
  await picture(desktop, 'shop');

  const dark = await open({ ...DESKTOP, colorScheme: 'dark' });
  await dark.goto(`${demo.site}/collections/table`);
  await dark.locator('tl-product-grid').getByRole('listitem').first().waitFor();
  await picture(dark, 'shop-dark');

  const arabic = await open({ ...PHONE, locale: 'ar' });
  await arabic.goto(`${demo.site}/products/strand-wool-coat?lang=ar`);
  await add(arabic);
  await picture(arabic, 'phone-arabic');
} finally {
  await browser.close();
  await demo.stop();
}
