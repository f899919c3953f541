import { createServer, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { type Demo, startDemo } from '../../examples/demo.ts';
import { createKiosk } from '../../examples/kiosk/kiosk.ts';
import { expect, test } from '../journeys/test.ts';
import { HostPage } from './host-page.ts';
import { pmtiles, vectorTile } from './tiny-tiles.ts';

// Where a map's detail comes from, with the real engine over real HTTP: a file read in ranges, a template, a style; and none of them.

const host = new HostPage();
let folder: string;
let demo: Demo;
let server: Server;
let tiles: string;
const asked: string[] = [];
const archive = pmtiles(vectorTile('landuse'), 'Tiles by <a href="https://example.com">the test</a>');

/** A picture of one colour, as a tile. */
const square = (): Buffer => {
  const picture = new PNG({ width: 256, height: 256 });
  for (let at = 0; at < picture.data.length; at += 4) picture.data.set([0, 0, 200, 255], at);
  return PNG.sync.write(picture);
};

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-map-'));
  demo = await startDemo({ host: '127.0.0.1', reachable: '127.0.0.1', ports: [0, 0, 0], folder }, { site: host.site, kiosk: createKiosk });
  server = createServer(({ url = '', headers, method }, answer) => {
    answer.setHeader('access-control-allow-origin', '*');
    answer.setHeader('access-control-allow-headers', '*');
    if (method === 'OPTIONS') return answer.end();
    asked.push(`${url} ${headers.range ?? ''}`.trim());
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    if (url === '/world.pmtiles' && from && to) {
      answer.writeHead(206, { etag: '"1"', 'content-range': `bytes ${from}-${to}/${archive.length}` });
      return answer.end(archive.subarray(Number(from), Number(to) + 1));
    }
    if (url === '/style.json') {
      const detail = { type: 'raster', tiles: [`${tiles}/square/{z}/{x}/{y}`], tileSize: 256, attribution: '<b>Squares</b> by the test' };
      return answer.end(JSON.stringify({ version: 8, sources: { detail }, layers: [{ id: 'all', type: 'raster', source: 'detail' }] }));
    }
    if (url.startsWith('/square/')) {
      answer.setHeader('content-type', 'image/png');
      return answer.end(square());
    }
    answer.writeHead(500);
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  tiles = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(async () => {
  server.close();
  await demo.close();
  await rm(folder, { recursive: true });
});

test.beforeEach(() => {
  asked.length = 0;
});

/** A page with a map alone, drawn. */
const open = async (page: Page, attribute: string): Promise<void> => {
  Object.assign(host, { css: '', markup: `<tl-store-map lang="en" ${attribute}></tl-store-map>`, channel: 'web' });
  await page.goto(demo.site);
  await expect(page.locator('tl-store-map').getByRole('button', { name: 'Zoom in', exact: true })).toBeVisible({ timeout: 60_000 });
};

/** Colours of a few places on the map, the most frequent first: `red,green,blue`. */
const colours = async (page: Page): Promise<readonly string[]> => {
  const { width, height, data } = PNG.sync.read(await page.locator('tl-store-map').screenshot());
  const counts = new Map<string, number>();
  for (let y = 10; y < height; y += 10)
    for (let x = 10; x < width; x += 10) {
      const at = (y * width + x) * 4;
      const colour = data.subarray(at, at + 3).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([colour]) => colour);
};

test('without tiles it draws the world, and asks no other host for anything', async ({ page }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (/^https?:/.test(origin) && !demo.site.startsWith(origin) && !demo.api.startsWith(origin)) elsewhere.push(request.url());
  });
  await open(page, '');
  await expect.poll(async () => (await colours(page)).length, { timeout: 60_000 }).toBeGreaterThan(2);
  expect(elsewhere).toEqual([]);
});

test('a PMTiles file is read by ranges and drawn in the brand’s colours', async ({ page }) => {
  await open(page, '');
  const [plain] = await colours(page);
  await open(page, `tiles="${tiles}/world.pmtiles"`);
  const map = page.locator('tl-store-map');
  await expect(map.getByText('Tiles by the test')).toBeVisible();
  await expect.poll(async () => (await colours(page))[0], { timeout: 60_000 }).not.toBe(plain);
  expect(asked.every((each) => /^\/world\.pmtiles bytes=\d+-\d+$/.test(each))).toBe(true);
  await expect(map.getByText('This is an outline')).toHaveCount(0);
});

test('a template of tiles lies upon the outline', async ({ page }) => {
  await open(page, `tiles="${tiles}/square/{z}/{x}/{y}" attribution="Squares by the page"`);
  await expect.poll(async () => (await colours(page))[0], { timeout: 60_000 }).toBe('0,0,200');
  await expect(page.locator('tl-store-map').getByText('Squares by the page')).toBeVisible();
});

test('a style is drawn as it is, and what it says of its sources in plain words', async ({ page }) => {
  await open(page, `tiles="${tiles}/style.json"`);
  await expect.poll(async () => (await colours(page))[0], { timeout: 60_000 }).toBe('0,0,200');
  await expect(page.locator('tl-store-map').getByText('Squares by the test')).toBeVisible();
});

for (const gone of ['/gone.pmtiles', '/gone/{z}/{x}/{y}', '/gone.json'])
  test(`where ${gone} can't be had the outline stays, and says so`, async ({ page }) => {
    await open(page, `tiles="${tiles}${gone}"`);
    await expect(page.locator('tl-store-map').getByText('This is an outline')).toBeVisible();
    await expect.poll(async () => (await colours(page)).length, { timeout: 60_000 }).toBeGreaterThan(2);
  });

test('where its code can’t be had it says so, and comes when asked again', async ({ page }) => {
  let gone = true;
  await page.route(/maplibre-gl\.mjs/, (route) => (gone ? route.abort() : route.continue()));
  Object.assign(host, { css: '', markup: '<tl-store-map lang="en"></tl-store-map>', channel: 'web' });
  await page.goto(demo.site);
  const map = page.locator('tl-store-map');
  await expect(map.getByRole('alert')).toContainText('Everything is in the list', { timeout: 60_000 });
  gone = false;
  await map.getByRole('button', { name: 'Try again' }).click();
  await expect(map.getByRole('button', { name: 'Zoom in', exact: true })).toBeVisible({ timeout: 60_000 });
});
