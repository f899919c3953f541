import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Demo, startDemo } from '../../examples/demo.ts';
import { createKiosk } from '../../examples/kiosk/kiosk.ts';
import { expect, test } from '../journeys/test.ts';
import { HostPage, HOSTS } from './host-page.ts';
import { differingPixels, settled } from './pixels.ts';
import { SPECIMENS, type Specimen } from './specimens.ts';

// Each element of the brand on pages that were there first: not one pixel of it may differ from a blank page's.

const host = new HostPage();
let folder: string;
let demo: Demo;
const sheets = new Map<string, string>();

test.beforeAll(async ({ browser }) => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-hosts-'));
  demo = await startDemo({ host: '127.0.0.1', reachable: '127.0.0.1', ports: [0, 0, 0], folder }, { site: host.site, kiosk: createKiosk });
  const page = await browser.newPage();
  for (const [name, sheet] of Object.entries(HOSTS)) sheets.set(name, await sheet(page));
  await page.close();
});

test.afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true });
});

/** The element as each host shows it, in one profile, so that it finds the same bag everywhere. */
async function pictures(page: Page, { markup, channel = 'web', prepare, show }: Specimen): Promise<ReadonlyMap<string, Buffer>> {
  await prepare?.(async (other) => {
    Object.assign(host, { css: '', markup: other, channel });
    await page.goto(demo.site);
    return page;
  });
  const taken = new Map<string, Buffer>();
  for (const [name, css] of sheets) {
    Object.assign(host, { css, markup, channel });
    await page.goto(demo.site);
    await show(page);
    await page.evaluate(settled);
    taken.set(name, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  }
  return taken;
}

for (const specimen of SPECIMENS) {
  test(specimen.name, async ({ open }) => {
    const page = await open('laptop', { viewport: { width: 800, height: 1100 }, reducedMotion: 'reduce' });
    const taken = await pictures(page, specimen);
    const blank = taken.get('blank');
    if (!blank) throw new Error('Nothing to compare with');
    const comparing = await page.context().newPage();
    const differing: Record<string, number> = {};
    for (const [name, picture] of taken) {
      differing[name] = await differingPixels(comparing, blank, picture);
      if (differing[name] > 0) await test.info().attach(name, { body: picture, contentType: 'image/png' });
    }
    console.log(`${specimen.name}: ${JSON.stringify(differing)} differing pixels`);
    const { blank: none, ...others } = differing;
    expect(none).toBe(0);
    for (const [name, count] of Object.entries(others)) {
      if (specimen.spoilt) expect(count, `${specimen.name} under ${name}`).toBeGreaterThan(0);
      else expect(count, `${specimen.name} under ${name}`).toBe(0);
    }
  });
}
