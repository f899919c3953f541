// `npm run size`: the JavaScript and CSS that a real browser loads, from the built files and the real server, for a page with add-to-cart,
// cart button and open cart drawer: up to lines and total, and what the drawer fetches once those are seen; then each resource of the
// client and each widget that is loaded on demand, a widget with the resources it can't do without. Fails over budget; writes nothing.
import { chromium } from '@playwright/test';
import { chromiumArgs, findEngines } from '../../scripts/engines.mjs';
import { DemoProcess } from '../journeys/demo-process.ts';
import { type Asset, watchAssets } from './assets.ts';
import { chunks, gzip, parts } from './bundle.ts';
import { cartPage } from './cart-page.ts';

const BUDGET = { bytes: 30_000, requests: 4, later: 11_000, resource: 3_000 };

/** What the drawer fetches when lines and total are on the screen. */
const LATER = 'components/cart-extras/cart-extras.ts';

/** Every part of the client besides the cart path, by the module that it begins with. */
const RESOURCES = {
  session: 'client/session/create-session.ts',
  profile: 'client/profile/create-profile.ts',
  offers: 'client/offers/create-offers.ts',
  stores: 'client/stores/create-stores.ts',
  sizes: 'client/sizes/create-sizes.ts',
  orders: 'client/orders/create-orders.ts',
  returns: 'client/returns/create-returns.ts',
  journey: 'client/journey/create-journey.ts',
  handoff: 'client/handoff/exchange.ts',
  'following the brand': 'client/brand/create-follower.ts',
  'lists of products': 'client/catalogue/create-lists.ts',
};

interface Widget {
  /** Bytes of gzip it may have besides what others load as well; left out where nobody has promised anything. */
  readonly most?: number;
  /** Resources of the client that it can't do without. */
  readonly resources: readonly (keyof typeof RESOURCES)[];
}

/** Every widget besides the cart path, with all that it loads at once. */
const WIDGETS: Readonly<Record<string, Widget>> = {
  cart: { resources: [] },
  'size-chart': { most: 9_000, resources: ['sizes'] },
  'store-locator': { most: 10_000, resources: ['stores'] },
  returns: { most: 12_000, resources: ['returns'] },
  offers: { most: 4_000, resources: ['offers'] },
  profile: { most: 9_000, resources: ['profile'] },
  privacy: { resources: ['profile'] },
  'order-status': { resources: ['orders'] },
  'sign-in': { resources: ['session'] },
  product: { resources: [] },
  'product-grid': { resources: ['lists of products'] },
  claim: { resources: ['handoff'] },
};

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

function report(assets: readonly Asset[]): void {
  const all = assets.map(({ url, body }) => ({ file: new URL(url).pathname, raw: body.length, gzip: gzip(body) }));
  const [extras] = parts({ extras: [LATER] }, ['throughline.js']);
  const isLater = ({ file }: { readonly file: string }): boolean => !!extras?.files.includes(nameOf(file));
  const rows = all.filter((row) => !isLater(row));
  const later = all.filter(isLater);
  const sum = (some: typeof all): number => some.reduce((bytes, row) => bytes + row.gzip, 0);
  const cells = (some: typeof all): string[][] => some.map((row) => [row.file, String(row.raw), String(row.gzip), inside(row.file)]);
  print([
    ['file', 'raw', 'gzip', 'most of it'],
    ...cells(rows),
    ['up to lines and total', '', String(sum(rows)), ''],
    ...cells(later),
    ['once they are seen', '', String(sum(later)), ''],
  ]);
  const verdicts = [
    ['bytes of gzip up to lines and total', sum(rows), BUDGET.bytes],
    ['requests up to lines and total', rows.length, BUDGET.requests],
    ['bytes of gzip once they are seen', sum(later), BUDGET.later],
  ] as const;
  for (const [what, is, may] of verdicts) {
    console.log(`${is > may ? 'OVER BUDGET' : 'ok'}: ${is} ${what}, ${may} allowed`);
    if (is > may) process.exitCode = 1;
  }
  if (rows.length === 0) throw new Error('The page loaded no JavaScript at all: nothing was measured.');
  const names = all.map(({ file }) => nameOf(file)).filter((name) => name in chunks);
  const resources = Object.entries(RESOURCES).map(([name, module]) => [name, [module]] as const);
  weigh('resource', Object.fromEntries(resources), names, () => BUDGET.resource);
  const widgets = Object.entries(WIDGETS).map(
    ([name, { resources: needed }]) => [name, [`components/${name}/define.ts`, ...needed.map((each) => RESOURCES[each])]] as const,
  );
  weigh('widget', Object.fromEntries(widgets), names, (name) => WIDGETS[name]?.most ?? Infinity);
}

/** Prints what is loaded on demand beyond the files of `known`, and fails for what is over its budget without what others load as well. */
function weigh(
  what: string,
  entries: Readonly<Record<string, readonly string[]>>,
  known: readonly string[],
  most: (name: string) => number,
): void {
  const loaded = parts(entries, known);
  print([
    [`${what} on demand`, 'gzip', 'shared', 'files'],
    ...loaded.map(({ name, bytes, shared, files }) => [name, String(bytes), String(shared), files.join(', ')]),
  ]);
  for (const { name, bytes, shared } of loaded) {
    if (bytes - shared <= most(name)) continue;
    console.log(`OVER BUDGET: ${bytes - shared} bytes of gzip for ${name} besides what is shared, ${most(name)} allowed`);
    process.exitCode = 1;
  }
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}

/** The heaviest modules of a chunk, as the bundler saw them before minification. */
function inside(file: string): string {
  return (chunks[nameOf(file)]?.modules ?? [])
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
