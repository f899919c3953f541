import type { Browser, CDPSession, Page } from '@playwright/test';
import type { DemoProcess } from '../journeys/demo-process.ts';
import { blankPage } from './blank-page.ts';
import type { Verdict } from './verdict.ts';

const MOUNTS = 2000;
const AT_ONCE = 20;
/** What is made once and stays (words, style sheets, caches) is made by then. */
const WARM_UP = 200;
/** Looks at the heap, evenly over the mounts. */
const LOOKS = 8;
/** Bytes of heap to a mount that are noise: code that is compiled later, maps that have grown. One kept element has thousands. */
const NOISE = 64;

interface Kept {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

/** Puts elements on the page and takes them away again once they have rendered. */
const mount = (page: Page, tag: string, attributes: Readonly<Record<string, string>>, times: number): Promise<void> =>
  page.evaluate(
    async ({ tag: name, attributes: told, times: count, atOnce }) => {
      const place = document.querySelector('#place');
      for (let done = 0; done < count; done += atOnce) {
        const elements = Array.from({ length: atOnce }, () => {
          const element = document.createElement(name);
          for (const [key, value] of Object.entries(told)) element.setAttribute(key, value);
          return element;
        });
        place?.append(...elements);
        await customElements.whenDefined(name);
        await Promise.all(elements.map(async (element) => (element as HTMLElement & { updateComplete?: Promise<boolean> }).updateComplete));
        await new Promise((resolve) => setTimeout(resolve));
        place?.replaceChildren();
      }
    },
    { tag, attributes, times, atOnce: AT_ONCE },
  );

const look = async (page: Page, session: CDPSession): Promise<Kept> => {
  // Announcements and the like that are still to come hold what they are about.
  await page.waitForTimeout(300);
  for (let turn = 0; turn < 2; turn++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
};

/** Bytes by which the heap grows with each mount: the line of least squares through the looks. */
const slopeOf = (heaps: readonly number[]): number => {
  const step = MOUNTS / (heaps.length - 1);
  const middle = (heaps.length - 1) / 2;
  const mean = heaps.reduce((sum, heap) => sum + heap, 0) / heaps.length;
  const rise = heaps.reduce((sum, heap, index) => sum + (index - middle) * (heap - mean), 0);
  const run = heaps.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return rise / run / step;
};

/** 2,000 mounts and unmounts of each element: nodes and listeners that stay, and what they leave in the heap. */
export async function benchMounts(browser: Browser, demo: DemoProcess, tags: readonly string[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const tag of tags) {
    const { page, attributes } = await blankPage(browser, demo);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    const put = (times: number): Promise<void> => mount(page, tag, attributes[tag] ?? {}, times);
    await put(WARM_UP);
    const looks = [await look(page, session)];
    for (let turn = 0; turn < LOOKS; turn++) {
      await put(MOUNTS / LOOKS);
      looks.push(await look(page, session));
    }
    await page.close();
    const [first, last] = [looks[0], looks.at(-1)];
    if (!first || !last) throw new Error('Nothing was measured');
    const nodes = last.nodes - first.nodes;
    const listeners = last.listeners - first.listeners;
    const slope = slopeOf(looks.map(({ heap }) => heap));
    verdicts.push({
      says: `${tag}, ${MOUNTS} mounts and unmounts: ${nodes} nodes and ${listeners} listeners kept, ${slope.toFixed(1)} bytes of heap each (noise: ${NOISE})`,
      ok: nodes <= 0 && listeners <= 0 && slope <= NOISE,
    });
  }
  return verdicts;
}
