import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Product, ProductPage } from '@throughline/contract';
import { startDemo } from '../../examples/demo.ts';
import { createKiosk } from '../../examples/kiosk/kiosk.ts';
import { createSite } from '../../examples/site/site.ts';
import { expect, test } from './test.ts';

const isPage = (told: Product | ProductPage): told is ProductPage => 'items' in told;

/** The catalogue's answers with every title another. */
const rename = (told: Product | ProductPage, title: string): Product | ProductPage =>
  isPage(told)
    ? { ...told, items: told.items.map((product) => ({ ...product, title, description: title })) }
    : { ...told, title, description: title };

for (const [name, title] of [
  ['markup', '<img src=x onerror=alert(1)>'],
  ['5,000 characters', 'Wool'.repeat(1250)],
] as const) {
  test(`a title of ${name} is only a title`, async ({ open }) => {
    const folder = await mkdtemp(join(tmpdir(), 'throughline-titles-'));
    const demo = await startDemo(
      { host: '127.0.0.1', reachable: '127.0.0.1', ports: [0, 0, 0], folder },
      {
        kiosk: createKiosk,
        site: (options) =>
          createSite({
            ...options,
            fetch: async (request) => {
              const answer = await (options.fetch ?? fetch)(request);
              if (!/\/products/.test(request.url) || !answer.ok) return answer;
              return Response.json(rename((await answer.json()) as Product | ProductPage, title));
            },
          }),
      },
    );
    try {
      const page = await open('phone');
      page.on('dialog', (dialog) => {
        throw new Error(`The title ran: ${dialog.message()}`);
      });
      await page.route(/\/v1\/(products|variants)/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: rename((await response.json()) as Product | ProductPage, title) });
      });
      for (const path of ['/collections/shirts', '/products/harbour-tee']) {
        await page.goto(`${demo.site}${path}`);
        const element = page.locator('main').locator('tl-product-grid, tl-product');
        await expect(element.getByRole('heading').first()).toContainText(title.slice(0, 28));
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
      }
      await expect(page.locator('img[src="x"]')).toHaveCount(0);
      // What the page still asks for must not find the servers gone.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.close();
    } finally {
      await demo.close();
      await rm(folder, { recursive: true });
    }
  });
}
