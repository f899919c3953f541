import type { Page } from '@playwright/test';

export interface Asset {
  readonly url: string;
  readonly body: Buffer;
}

/** Collects every JavaScript and CSS answer that the page gets from now on, by what it is and not by how it was asked for. */
export function watchAssets(page: Page): Array<Promise<Asset>> {
  const assets: Array<Promise<Asset>> = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (!/javascript|text\/css/.test(type) || response.status() >= 300) return;
    assets.push(response.body().then((body) => ({ url: response.url(), body })));
  });
  return assets;
}
