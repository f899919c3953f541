import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { serveStorybook, stories } from '../stories/built-storybook.ts';
import { usual } from '../stories/combination.ts';
import { visit } from '../stories/visit.ts';
import { unexplained } from './explained.ts';

/** What IBM's engine says of one rule at one element. */
interface Result {
  readonly ruleId: string;
  readonly value: readonly [policy: string, outcome: 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL'];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}

declare global {
  interface Window {
    readonly ace: { readonly Checker: new () => { check(page: Document, rules: readonly string[]): Promise<{ results: Result[] }> } };
  }
}

const engine = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

/** The two levels of WCAG 2.2 that are asked for. */
const RULES = ['WCAG_2_2'];

test.describe.configure({ mode: 'parallel' });
test.use({ trace: 'off' });

let storybook: Awaited<ReturnType<typeof serveStorybook>>;
test.beforeAll(async () => {
  storybook = await serveStorybook();
});
test.afterAll(() => storybook.close());

/** The story each page of the sidebar begins with, and whatever shows its element best. What only frames other stories is seen in them. */
const main = stories().filter(
  ({ title, name, tags }, index, all) =>
    title !== 'Same moment' &&
    (all.findIndex((other) => other.title === title) === index || /^filled/i.test(name) || tags?.includes('gallery')),
);

for (const { id } of main) {
  test(`${id}, as IBM's engine sees it`, async ({ page }) => {
    await visit(page, storybook.url, id, usual);
    const found = await check(page);
    const failed = found.filter(({ value }) => value[1] === 'FAIL');
    const open = found.filter(({ value }) => value[1] === 'POTENTIAL' || value[1] === 'MANUAL');
    expect([
      ...failed.map(({ ruleId, message, path, snippet }) => `ibm ${ruleId}: ${message} at ${path.dom} ${snippet}`),
      ...unexplained(
        'ibm',
        open.map(({ ruleId, path, snippet }) => ({ rule: ruleId, where: path.dom, html: snippet })),
      ),
    ]).toEqual([]);
  });
}

async function check(page: Page): Promise<Result[]> {
  await page.addScriptTag({ path: engine });
  return page.evaluate(async (rules) => (await new window.ace.Checker().check(document, rules)).results, RULES);
}
