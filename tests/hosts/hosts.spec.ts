import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type Demo, startDemo } from '../../examples/demo.ts';
import { createKiosk } from '../../examples/kiosk/kiosk.ts';
import { expect, test } from '../journeys/test.ts';
import { signIn } from './sign-in.ts';
import { HostPage, HOSTS } from './host-page.ts';
import { differingPixels, settled } from './pixels.ts';
import { SPECIMENS } from './specimens.ts';
import type { Specimen } from './specimens/specimen.ts';

// Each element of the brand on pages that were there first: not one pixel of it may differ from a blank page's.

// Each worker has a demo of its own, and every other element.
test.describe.configure({ mode: 'parallel' });

const host = new HostPage();
let folder: string;
let demo: Demo;
/** Where the demo's customer is signed in: one for all, else each would need a code of her own. */
let customer: BrowserContext;
const sheets = new Map<string, string>();

test.beforeAll(async ({ browser }) => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-hosts-'));
  demo = await startDemo({ host: '127.0.0.1', reachable: '127.0.0.1', ports: [0, 0, 0], folder }, { site: host.site, kiosk: createKiosk });
  customer = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await customer.newPage();
  for (const [name, sheet] of Object.entries(HOSTS)) sheets.set(name, await sheet(page));
  // The page stays: what it is told it writes down a moment later.
  await signIn(page, demo, host);
});

test.afterAll(async () => {
  await customer.close();
  await demo.close();
  await rm(folder, { recursive: true });
});

/** The element as this host shows it, in one profile, so that it finds the same bag everywhere. */
async function picture(page: Page, { markup, channel = 'web', show }: Specimen, css: string): Promise<Buffer> {
  Object.assign(host, { css, markup, channel });
  await page.goto(demo.site);
  await show(page);
  // Under a pointer that has clicked, a button that lies beneath a dialog since looks now like this, now like that.
  await page.mouse.move(0, 0);
  await page.evaluate(settled);
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

const keep = async (name: string, png: Buffer): Promise<void> => {
  const path = test.info().outputPath(`${name}.png`);
  await writeFile(path, png);
  await test.info().attach(name, { path, contentType: 'image/png' });
};

for (const specimen of SPECIMENS) {
  const { name, channel = 'web', height = 1100, signedIn, spoilt, prepare } = specimen;
  test(name, async ({ open }) => {
    const page = signedIn ? await customer.newPage() : await open('laptop', { reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 800, height });
    await prepare?.(async (markup) => {
      Object.assign(host, { css: '', markup, channel });
      await page.goto(demo.site);
      return page;
    });
    const differing: Record<string, number> = {};
    let blank = await picture(page, specimen, '');
    for (const [other, css] of sheets) {
      let shown = await picture(page, specimen, css);
      differing[other] = differingPixels(blank, shown);
      if (differing[other] > 0 && !spoilt) {
        // What shows the time moves on with it: only what differs from a blank page of the same minute does.
        blank = await picture(page, specimen, '');
        shown = await picture(page, specimen, css);
        differing[other] = differingPixels(blank, shown);
      }
      if (differing[other] > 0 && !spoilt) await Promise.all([keep('blank', blank), keep(other, shown)]);
    }
    await page.close();
    console.log(`${name}: ${JSON.stringify(differing)} differing pixels`);
    for (const [other, count] of Object.entries(differing)) {
      if (spoilt) expect(count, `${name} under ${other}`).toBeGreaterThan(0);
      else expect(count, `${name} under ${other}`).toBe(0);
    }
  });
}
