// `npm run size`: the JavaScript and CSS that a real browser loads, from the built files and the real server, for a page with
// add-to-cart, cart button and open cart drawer. Fails over budget; writes nothing.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumArgs, findEngines } from '../../scripts/engines.mjs';
import { DemoProcess } from '../journeys/demo-process.ts';
import { type Asset, watchAssets } from './assets.ts';
import { cartPage } from './cart-page.ts';

const BUDGET = { bytes: 30_000, requests: 4 };

interface Module {
  readonly id: string;
  readonly bytes: number;
}

/** What the bundler put into each chunk, left in the cache by the build. */
const bundle = new URL('../../.cache/workshop/bundle.json', import.meta.url);
const chunks = existsSync(bundle) ? (JSON.parse(readFileSync(bundle, 'utf8')) as Record<string, readonly Module[]>) : {};

const { chromium: executablePath } = await findEngines();
if (!executablePath) throw new Error('npm run size needs Chromium on this machine.');

const demo = await DemoProcess.start();
// A page that Playwright answers counts as a public one, from which Chromium allows no request to this machine.
const args = [...chromiumArgs, '--disable-features=LocalNetworkAccessChecks'];
const browser = await chromium.launch({ executablePath, args });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const assets = watchAssets(page);
  await cartPage(page, demo);
  report(await Promise.all(assets));
} finally {
  await browser.close();
  await demo.stop();
}

function report(loaded: readonly Asset[]): void {
  const rows = loaded.map(({ url, body }) => ({
    file: new URL(url).pathname,
    raw: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
  }));
  const bytes = rows.reduce((sum, { gzip }) => sum + gzip, 0);
  const cells = rows.map(({ file, raw, gzip }) => [file, String(raw), String(gzip), inside(file)]);
  print([
    ['file', 'raw', 'gzip', 'most of it'],
    ...cells,
    ['total', String(rows.reduce((sum, { raw }) => sum + raw, 0)), String(bytes), ''],
  ]);
  const verdicts = [
    ['bytes of gzip', bytes, BUDGET.bytes],
    ['requests', rows.length, BUDGET.requests],
  ] as const;
  for (const [what, is, may] of verdicts) {
    console.log(`${is > may ? 'OVER BUDGET' : 'ok'}: ${is} ${what}, ${may} allowed`);
    if (is > may) process.exitCode = 1;
  }
  if (rows.length === 0) throw new Error('The page loaded no JavaScript at all: nothing was measured.');
}

/** The heaviest modules of a chunk, as the bundler saw them before minification. */
function inside(file: string): string {
  return (chunks[file.split('/').at(-1) ?? ''] ?? [])
    .slice(0, 5)
    .map(({ id, bytes }) => `${id} ${(bytes / 1000).toFixed(1)}k`)
    .join(', ');
}

function print(rows: ReadonlyArray<readonly string[]>): void {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const [file = '', raw = '', gzip = '', rest = ''] of rows) {
    console.log(`${file.padEnd(widths[0] ?? 0)}  ${raw.padStart(widths[1] ?? 0)}  ${gzip.padStart(widths[2] ?? 0)}  ${rest}`.trimEnd());
  }
}
