import type { Browser } from '@playwright/test';
import type { DemoProcess } from '../journeys/demo-process.ts';
import { blankPage } from './blank-page.ts';
import type { Verdict } from './verdict.ts';

const SLOWDOWN = 4;
const LIMIT_MS = 100;
/** Milliseconds in which an element has fetched itself and what it shows, at this slow-down. */
const SETTLED_MS = 3000;
/** Milliseconds that an element's code is on its way, in which the page is painted with its place kept. */
const FETCH_MS = 400;

interface Opening {
  readonly longest: number;
  readonly shift: number;
}

/** Each element as it comes onto a page at 4× CPU slow-down: the longest task, and how far it moves what is the page's own. */
export async function benchOpening(browser: Browser, demo: DemoProcess, tags: readonly string[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const tag of tags) {
    const { page, attributes } = await blankPage(browser, demo);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.waitForTimeout(500);
    await page.route(/\/sdk\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, FETCH_MS));
      await route.continue();
    });
    const { longest, shift } = await page.evaluate(
      async ({ tag: name, told, settled }): Promise<Opening> => {
        const seen = { longest: 0, shift: 0 };
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
        });
        const shifts = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { readonly value: number }).value;
        });
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(told)) element.setAttribute(key, value);
        tasks.observe({ type: 'longtask' });
        document.querySelector('#place')?.append(element);
        if (name === 'tl-cart-drawer') element.setAttribute('open', '');
        // An element that comes with the page has its place from the first paint on; then nothing of the page may move.
        for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
        shifts.observe({ type: 'layout-shift' });
        await new Promise((resolve) => setTimeout(resolve, settled));
        tasks.disconnect();
        shifts.disconnect();
        return seen;
      },
      { tag, told: attributes[tag] ?? {}, settled: SETTLED_MS },
    );
    await page.close();
    verdicts.push({
      says: `${tag} comes onto a page at ${SLOWDOWN}x slow-down: longest task ${longest.toFixed(0)} ms (limit ${LIMIT_MS} ms), layout shift ${shift.toFixed(4)}`,
      ok: longest <= LIMIT_MS && shift === 0,
    });
  }
  return verdicts;
}
