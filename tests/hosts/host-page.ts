import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { SiteOptions } from '../../examples/site/site.ts';
import { hostileSheet } from './hostile-sheet.ts';

const sheet = (specifier: string): Promise<string> => readFile(new URL(import.meta.resolve(specifier)), 'utf8');

/** Pages that were there first, by their style sheets. */
export const HOSTS = {
  bootstrap: () => sheet('bootstrap/dist/css/bootstrap.css'),
  tailwind: () => sheet('tailwindcss/preflight.css'),
  'root 62.5%': async () => 'html{font-size:62.5%}',
  hostile: hostileSheet,
} satisfies Record<string, (page: Page) => Promise<string>>;

/** Only the place an element stands in is protected, not the element: the same box at the same spot on every page. */
const place =
  'all:initial!important;direction:ltr!important;display:block!important;position:absolute!important;inset:0!important;overflow:hidden!important;background:#fff!important';
const frame = 'all:initial!important;direction:ltr!important;display:block!important;inline-size:720px!important;padding:20px!important';

/** A site of one page: `markup` under the host's style and no other. What it shows is the test's to say, before each visit. */
export class HostPage {
  css = '';
  markup = '';
  channel: 'web' | 'kiosk' = 'web';

  readonly site =
    async ({ api, sdk, key }: SiteOptions): Promise<(request: Request) => Response> =>
    (request) => {
      // Linked, not inline: where everything is unset, a style element shows its own text.
      if (request.url.endsWith('/host.css')) return new Response(this.css, { headers: { 'content-type': 'text/css' } });
      return new Response(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css">` +
          `<script type="module" src="${sdk}" crossorigin data-endpoint="${api}" data-key="${key}" data-channel="${this.channel}" data-scheme="light"></script></head>` +
          `<body><div style="${place}"><div style="${frame}">${this.markup}</div></div></body></html>`,
        { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } },
      );
    };
}
