import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { DemoProcess } from '../journeys/demo-process.ts';
import { hostileSheet } from './hostile-sheet.ts';

const sheet = (specifier: string): Promise<string> => readFile(new URL(import.meta.resolve(specifier)), 'utf8');

/** Pages that were there first, by their style sheets. */
export const HOSTS = {
  blank: async () => '',
  bootstrap: () => sheet('bootstrap/dist/css/bootstrap.css'),
  tailwind: () => sheet('tailwindcss/preflight.css'),
  'root 62.5%': async () => 'html{font-size:62.5%}',
  hostile: hostileSheet,
} satisfies Record<string, (page: Page) => Promise<string>>;
export type Host = keyof typeof HOSTS;

/** Only the place an element stands in is protected, not the element: the same box at the same spot on every page. */
const place = 'all:initial!important;display:block!important;position:absolute!important;inset:0!important;overflow:hidden!important;background:#fff!important';
const frame = 'all:initial!important;display:block!important;inline-size:720px!important;padding:20px!important';

/** Shows `markup` on a page of the shop's origin that has the host's style and no other. */
export async function openHost(page: Page, demo: DemoProcess, key: string, css: string, markup: string, channel: string): Promise<void> {
  // Served and linked, not inline: where everything is unset, a style element shows its own text.
  await page.route(`${demo.site}/host.css`, (route) => route.fulfill({ contentType: 'text/css', body: css }));
  await page.route(`${demo.site}/host`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><link rel="stylesheet" href="/host.css"><script type="module" src="${demo.api}/sdk/throughline.js" crossorigin data-endpoint="${demo.api}" data-key="${key}" data-channel="${channel}" data-scheme="light"></script></head><body><div style="${place}"><div style="${frame}">${markup}</div></div></body></html>`,
    }),
  );
  await page.goto(`${demo.site}/host`);
}
