import type { Browser, Page } from '@playwright/test';
import { ProductPage } from '@throughline/contract';
import { ask } from '../journeys/catalogue.ts';
import type { DemoProcess } from '../journeys/demo-process.ts';
import { frameScripts } from './frame-scripts.ts';
import type { Verdict } from './verdict.ts';

const LIMIT_MS = 16;
const LEAST_LINES = 250;
const TURNS = 60;

/** One of each variant that can be had. */
async function everything(demo: DemoProcess): Promise<readonly string[]> {
  const { items } = ProductPage.parse(await (await ask(demo, '/products?limit=100')).json());
  const skus = items.flatMap(({ variants }) => variants.filter(({ available }) => available > 0).map(({ sku }) => sku));
  if (skus.length < LEAST_LINES) throw new Error(`The shop has only ${skus.length} articles`);
  return skus;
}

const fill = (page: Page, skus: readonly string[]): Promise<void> =>
  page.evaluate(async (wanted) => {
    interface Cart {
      add(article: { readonly sku: string }): Promise<void>;
      settled(): Promise<void>;
    }
    const cart = await new Promise<Cart>((resolve) => {
      const callback = (client: { readonly cart: Cart }): void => resolve(client.cart);
      document.body.dispatchEvent(
        Object.assign(new Event('context-request', { bubbles: true }), { context: 'throughline-client:tl', callback }),
      );
    });
    await Promise.all(wanted.map((sku) => cart.add({ sku })));
    await cart.settled();
  }, skus);

/** Down and up again by wheel, a turn to a frame. */
const scroll = async (page: Page): Promise<void> => {
  await page.mouse.move(640, 450);
  // The bag does nothing as it is scrolled; something has to ask for the frames that are counted.
  await page.evaluate((turns) => {
    const ask = (left: number): void => {
      if (left) requestAnimationFrame(() => ask(left - 1));
    };
    ask(turns * 2);
  }, TURNS);
  for (let turn = 0; turn < TURNS; turn++) await page.mouse.wheel(0, turn < TURNS / 2 ? 400 : -400);
  await page.waitForTimeout(500);
};

/** A bag with more than 250 lines, on its page, with the server that fills it: script in any frame as it is scrolled and as one line changes. */
export async function benchLines(browser: Browser, demo: DemoProcess): Promise<Verdict[]> {
  const skus = await everything(demo);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(`${demo.site}/cart?lang=en`);
    await page.locator('tl-cart h3').first().waitFor();
    await fill(page, skus);
    await page.waitForFunction(
      (count) => document.querySelector('tl-cart')?.shadowRoot?.querySelectorAll('[part=line]').length === count,
      skus.length,
    );
    await page.locator('tl-cart .sum .price').waitFor();
    const more = page.locator('tl-cart .stepper button:last-child:not([aria-disabled])').first();
    // All code is here, and compiled, before anything is measured.
    const edit = async (): Promise<void> => {
      await more.click();
      await page.locator('tl-cart .sum .price').waitFor();
      await page.waitForTimeout(1500);
    };
    await edit();
    await scroll(page);
    await page.mouse.wheel(0, -100_000);
    const scrolling = await frameScripts(browser, page, () => scroll(page));
    await page.mouse.wheel(0, -100_000);
    const editing = await frameScripts(browser, page, edit);
    const verdict = (what: string, [longest = 0]: readonly number[], frames: number): Verdict => ({
      says: `${what} of ${skus.length}: ${longest.toFixed(1)} ms of script in the busiest of ${frames} frames (limit ${LIMIT_MS} ms)`,
      ok: longest <= LIMIT_MS,
    });
    return [
      verdict('scrolling through lines, a bag', scrolling, scrolling.length),
      verdict('one more of a line, a bag', editing, editing.length),
    ];
  } finally {
    await page.close();
  }
}
