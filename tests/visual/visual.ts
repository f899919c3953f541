// `npm run visual`: every story as it looks, against the picture of it. `npm run visual -- --update` takes new pictures.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { chromiumArgs, drawnAsWhole, findEngines } from '../../scripts/engines.mjs';
import { settled } from '../hosts/pixels.ts';
import { serveStorybook, stories } from '../stories/built-storybook.ts';
import { type Combination, usual } from '../stories/combination.ts';
import { visit } from '../stories/visit.ts';
import { differenceOf } from './difference.ts';
import { differences, type Machine, readMachine } from './machine.ts';
import { type Change, writeReport } from './report.ts';
import { smallPng } from './small-png.ts';

const folder = fileURLToPath(new URL('pictures/', import.meta.url));
const machineFile = `${folder}machine.json`;
const reportFolder = fileURLToPath(new URL('../../test-results/visual/', import.meta.url));
const report = `${reportFolder}index.html`;

/** No taller than this: what comes below is more of the same. */
const TALLEST = 2000;
/** Pages beside each other. */
const LANES = 2;
/** Half the size has a quarter of the bytes, and a letter's weight is still seen to change. */
const SCALE = 0.5;

const tokens = readTokens();
const still: Combination = { ...usual, globals: `${usual.globals};motion:reduced`, axe: false };

const update = process.argv.includes('--update');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const { chromium: executablePath } = await findEngines();
if (!executablePath) throw new Error('No Chromium on this machine: npx playwright install chromium');
const storybook = await serveStorybook();
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs, drawnAsWhole] });

const asked = stories().filter(({ id }) => only.length === 0 || only.some((part) => id.includes(part)));
const changes: Change[] = [];

try {
  mkdirSync(folder, { recursive: true });
  await checkMachine();
  const waiting = [...asked];
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      const page = await browser.newPage({ reducedMotion: 'reduce', viewport: still.viewport, deviceScaleFactor: SCALE });
      for (let story = waiting.shift(); story; story = waiting.shift()) await look(page, story.id);
    }),
  );
  if (only.length === 0) forgetOthers();
} finally {
  await browser.close();
  await storybook.close();
}

if (changes.length > 0) {
  mkdirSync(reportFolder, { recursive: true });
  writeReport(report, changes);
  for (const { story, says } of changes) console.error(`${story}: ${says}`);
  console.error(`Look at file://${report}\nIf that is how it shall look: npm run visual -- --update`);
}
console.log(`${asked.length - changes.length} passed, ${changes.length} failed`);
process.exitCode = changes.length > 0 ? 1 : 0;

function readTokens(): Record<'--tl-font-body' | '--tl-font-display', string> {
  const file = fileURLToPath(import.meta.resolve('@throughline/tokens/olmo-hav/tokens.json'));
  const { combinations } = JSON.parse(readFileSync(file, 'utf8')) as {
    combinations: { light: { web: Record<'--tl-font-body' | '--tl-font-display', string> } };
  };
  return combinations.light.web;
}

async function checkMachine(): Promise<void> {
  const page = await browser.newPage();
  const found = await readMachine(browser, page, {
    body: tokens['--tl-font-body'],
    display: tokens['--tl-font-display'],
  });
  await page.close();
  if (update) writeFileSync(machineFile, `${JSON.stringify(found, null, 2)}\n`);
  if (!existsSync(machineFile)) throw new Error('There are no pictures yet: npm run visual -- --update');
  const other = differences(JSON.parse(readFileSync(machineFile, 'utf8')) as Machine, found);
  if (other.length > 0)
    throw new Error(
      `This machine draws differently from the one the pictures were taken on:\n  ${other.join('\n  ')}\nTake pictures of its own before a change, to compare with: npm run visual -- --update`,
    );
}

async function look(page: Page, story: string): Promise<void> {
  const { faults } = await visit(page, storybook.url, story, still);
  const shot = PNG.sync.read(await shoot(page));
  const file = `${folder}${story}.png`;
  const actual = smallPng(shot);
  if (faults.length > 0) changes.push({ story, says: faults.join('; '), actual });
  else if (update) keep(file, shot, actual);
  else if (!existsSync(file)) changes.push({ story, says: 'there is no picture of it yet', actual });
  else compare(story, readFileSync(file), actual);
}

async function shoot(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.evaluate(settled);
  const { width } = still.viewport;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(TALLEST, Math.max(height, still.viewport.height)) },
  });
}

/** A picture that would be the same stays as it is, byte for byte. */
function keep(file: string, shot: PNG, actual: Buffer): void {
  if (existsSync(file) && !differenceOf(PNG.sync.read(readFileSync(file)), PNG.sync.read(actual))) return;
  writeFileSync(file, actual);
  console.log(`${file.slice(folder.length)}  ${shot.width} × ${shot.height}, ${Math.ceil(actual.length / 1000)} kB`);
}

function compare(story: string, expected: Buffer, actual: Buffer): void {
  const found = differenceOf(PNG.sync.read(expected), PNG.sync.read(actual));
  if (found) changes.push({ story, says: found.says, expected, actual, difference: PNG.sync.write(found.picture) });
}

/** Pictures of stories that are gone. */
function forgetOthers(): void {
  const known = new Set(stories().map(({ id }) => `${id}.png`));
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.png') || known.has(file)) continue;
    if (update) rmSync(folder + file);
    else changes.push({ story: file, says: 'there is no such story any more', actual: readFileSync(folder + file) });
  }
}
