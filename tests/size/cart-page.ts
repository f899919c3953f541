import { expect, type Page } from '@playwright/test';
import type { DemoProcess } from '../journeys/demo-process.ts';

/** Opens a page of the shop's origin with nothing but the three elements, adds an article, and waits for its line in the open drawer. */
export async function cartPage(page: Page, { site }: DemoProcess): Promise<void> {
  const { script, sku } = await shopFacts(page, site);
  await page.route(`${site}/size`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Size</title>${script}
        <tl-add-to-cart sku="${sku}"></tl-add-to-cart><tl-cart-button></tl-cart-button><tl-cart-drawer></tl-cart-drawer></html>`,
    }),
  );
  await page.goto(`${site}/size`);
  await page.getByRole('button', { name: /add to/i }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  // What is loaded late is loaded too: totals come from the server.
  await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined);
}

/** The script tag as the shop writes it, and an article that it sells. */
async function shopFacts(page: Page, site: string): Promise<{ script: string; sku: string }> {
  const home = await (await page.request.get(site)).text();
  const script = /<script type="module"[^>]*data-key=[^>]*><\/script>/.exec(home)?.[0].replace(/ nonce="[^"]*"/, '');
  const endpoint = /data-endpoint="([^"]+)"/.exec(script ?? '')?.[1];
  const key = /data-key="([^"]+)"/.exec(script ?? '')?.[1];
  if (!script || !endpoint || !key) throw new Error(`No loader's script tag on ${site}.`);
  const answer = await page.request.get(`${endpoint.replace(/\/(v1\/?)?$/, '')}/v1/products?limit=1`, {
    headers: { 'Throughline-Key': key },
  });
  const sku = /"sku":"([^"]+)"/.exec(await answer.text())?.[1];
  if (!sku) throw new Error(`The shop on ${site} sells nothing: ${answer.status()} from its API.`);
  return { script, sku };
}
