import type { Browser, Page } from '@playwright/test';
import type { DemoProcess } from '../journeys/demo-process.ts';
import { frameScripts } from './frame-scripts.ts';
import { publishMany, STORES } from './many-stores.ts';
import type { Verdict } from './verdict.ts';

const LIMIT_MS = 16;
const LIMIT_BYTES = 100_000;
const PANS = 40;

/** Types a town and waits until the list says what was found there. */
const search = async (page: Page, town: string): Promise<void> => {
  const locator = page.locator('tl-store-locator');
  await locator.getByRole('searchbox').fill(town);
  await locator.getByRole('searchbox').press('Enter');
  await locator.getByRole('heading', { name: new RegExp(`${town}\\b`) }).waitFor();
  await page.waitForTimeout(1500);
};

/** To and fro, a step to a frame, as a hand does it. */
const pan = async (page: Page): Promise<void> => {
  const box = await page.locator('tl-store-map').boundingBox();
  if (!box) throw new Error('There is no map to pan');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= PANS; step++) await page.mouse.move(x + Math.sin(step / 5) * 200, y + step * 2);
  await page.mouse.up();
  await page.waitForTimeout(1500);
};

/** Searching and moving the map among 25,000 stores: script in any frame, and what the server sends for a search, list and map together. */
export async function benchMap(browser: Browser, demo: DemoProcess): Promise<Verdict[]> {
  await publishMany(demo);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(`${demo.site}/stores?lang=en`);
    await page
      .locator('tl-store-map')
      .getByRole('button', { name: /stores? here/ })
      .first()
      .waitFor();
    // All code is here, and compiled, before anything is measured.
    await search(page, 'Town 7');
    await pan(page);

    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const sent = new Map<string, number>();
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sent.set(requestId, encodedDataLength));
    const searching = await frameScripts(browser, page, () => search(page, 'Town 42'));
    const bytes = [...sent.values()].reduce((sum, each) => sum + each, 0);
    const panning = await frameScripts(browser, page, () => pan(page));
    const verdict = (what: string, [longest = 0]: readonly number[], frames: number): Verdict => ({
      says: `${what} among ${STORES} stores: ${longest.toFixed(1)} ms of script in the busiest of ${frames} frames (limit ${LIMIT_MS} ms)`,
      ok: longest <= LIMIT_MS,
    });
    return [
      verdict('a search, list and map,', searching, searching.length),
      verdict('moving the map', panning, panning.length),
      {
        says: `a search among ${STORES} stores: ${bytes} bytes sent, list and map (limit ${LIMIT_BYTES})`,
        ok: bytes > 0 && bytes <= LIMIT_BYTES,
      },
    ];
  } finally {
    await page.close();
  }
}
