// The picture sheets of docs/gallery, taken from the built Storybook: each widget on phone, desktop and kiosk, in both schemes and directions.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { settled } from '../tests/hosts/pixels.ts';
import { serveStorybook, stories } from '../tests/stories/built-storybook.ts';
import { visit } from '../tests/stories/visit.ts';
import { chromiumArgs, drawnAsWhole, findEngines } from './engines.mjs';

const folder = fileURLToPath(new URL('../docs/gallery/', import.meta.url));

/** A sheet is looked at on the web: no larger than this. */
const MOST_BYTES = 60_000;
/** Every screen is drawn as high as this. */
const HEIGHT = 400;
const GAP = 24;

const SCREENS = [
  { channel: 'web', width: 1280, height: 800 },
  { channel: 'mobile', width: 390, height: 844 },
  { channel: 'kiosk', width: 1080, height: 1920 },
] as const;

const LOOKS = [
  { scheme: 'light', locale: 'en' },
  { scheme: 'dark', locale: 'ar' },
  { scheme: 'dark', locale: 'en' },
  { scheme: 'light', locale: 'ar' },
] as const;

/** Pages of the sidebar that are about no widget. */
const OTHER = /^(Tokens|Same moment)/;

interface Shot {
  readonly picture: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What shows a widget best: the story that says so, one that is filled, or what its page begins with. */
const chief = (title: string): { id: string; title: string } => {
  const own = stories().filter((story) => story.title === title);
  const story = own.find(({ tags }) => tags?.includes('gallery')) ?? own.find(({ name }) => /^filled/i.test(name)) ?? own[0];
  if (!story) throw new Error(`${title} has no story`);
  return story;
};

const only = process.argv.slice(2);
const { chromium: executablePath } = await findEngines();
if (!executablePath) throw new Error('No Chromium on this machine: npx playwright install chromium');
const storybook = await serveStorybook();
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs, drawnAsWhole] });

try {
  mkdirSync(folder, { recursive: true });
  const titles = [...new Set(stories().map(({ title }) => title))].filter((title) => !OTHER.test(title));
  const pages = await Promise.all(
    SCREENS.map(({ height }) => browser.newPage({ reducedMotion: 'reduce', deviceScaleFactor: HEIGHT / height })),
  );
  const table = await browser.newPage();
  for (const title of titles) {
    const { id } = chief(title);
    if (only.length > 0 && !only.some((part) => id.includes(part))) continue;
    const sheet = await compose(table, await shoot(pages, id));
    writeFileSync(`${folder}${nameOf(title)}.webp`, sheet);
    console.log(`docs/gallery/${nameOf(title)}.webp  ${Math.round(sheet.length / 1000)} kB`);
  }
  for (const file of readdirSync(folder))
    if (file.endsWith('.webp') && !titles.some((title) => `${nameOf(title)}.webp` === file)) rmSync(folder + file);
  writeFileSync(`${folder}README.md`, indexOf(titles));
} finally {
  await browser.close();
  await storybook.close();
}

function nameOf(title: string): string {
  return (title.split('/').at(-1) ?? title).toLowerCase().replaceAll(' ', '-');
}

/** One story on every screen in every look: a row for each look, all screens at once. */
async function shoot(pages: readonly Page[], story: string): Promise<Shot[]> {
  const places = SCREENS.map(({ width, height }) => (width * HEIGHT) / height);
  const rows = await Promise.all(
    pages.map(async (page, place) => {
      const { channel, width, height } = SCREENS[place] ?? SCREENS[0];
      const x = places.slice(0, place).reduce((sum, drawn) => sum + drawn + GAP, GAP);
      const shots: Shot[] = [];
      for (const [row, { scheme, locale }] of LOOKS.entries()) {
        const globals = `scheme:${scheme};locale:${locale};channel:${channel};motion:reduced`;
        const { faults } = await visit(page, storybook.url, story, { says: '', globals, viewport: { width, height }, axe: false });
        if (faults.length > 0) throw new Error(`${story}, ${globals}: ${faults.join('; ')}`);
        await page.evaluate(settled);
        const picture = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
        shots.push({ picture, x, y: GAP + row * (HEIGHT + GAP), width: places[place] ?? width, height: HEIGHT });
      }
      return shots;
    }),
  );
  return rows.flat();
}

/** Lays the pictures out and makes a file of them that is small enough. */
async function compose(table: Page, shots: readonly Shot[]): Promise<Buffer> {
  const [right, bottom] = [Math.max(...shots.map(({ x, width }) => x + width)), Math.max(...shots.map(({ y, height }) => y + height))];
  for (let quality = 0.8; quality > 0; quality -= 0.1) {
    const base64 = await table.evaluate(
      async ({ all, width, height, how }) => {
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('No canvas');
        context.fillStyle = '#8f8f8b';
        context.fillRect(0, 0, width, height);
        for (const { picture, x, y, width: wide, height: high } of all) {
          const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
          context.drawImage(await createImageBitmap(new Blob([bytes], { type: 'image/png' })), x, y, wide, high);
        }
        const file = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: how })).arrayBuffer());
        return btoa(Array.from(file, (byte) => String.fromCharCode(byte)).join(''));
      },
      { all: shots, width: Math.ceil(right) + GAP, height: Math.ceil(bottom) + GAP, how: quality },
    );
    const sheet = Buffer.from(base64, 'base64');
    if (sheet.length <= MOST_BYTES) return sheet;
  }
  throw new Error(`A sheet is larger than ${MOST_BYTES / 1000} kB at the poorest quality; make HEIGHT smaller.`);
}

function indexOf(titles: readonly string[]): string {
  const sections = titles.map((title) => {
    const name = title.split('/').at(-1) ?? title;
    return `## ${name}\n\n![${name} on desktop, phone and kiosk, light and dark, left to right and right to left](${nameOf(title)}.webp)\n`;
  });
  return `# Gallery\n\nEach widget on desktop, phone and kiosk, in both schemes and directions, as the Storybook shows it. \`npm run gallery\` takes these pictures anew.\n\n${sections.join('\n')}`;
}
