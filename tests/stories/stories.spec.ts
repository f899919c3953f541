import { expect, type Page, test } from '@playwright/test';
import { serveStorybook, stories } from './built-storybook.ts';

/** What Storybook says at a story's end. A report is a check of an addon: axe. */
interface Finished {
  readonly status: 'success' | 'error';
  readonly reporters: readonly { readonly type: string; readonly result: { readonly violations: readonly Violation[] } }[];
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** The two that have nothing in common. The stories take turns; `STORIES=all` shows each in both. */
const combinations = [
  { says: 'light, web, left to right, desktop', globals: 'scheme:light;channel:web;locale:en', viewport: { width: 1280, height: 800 } },
  { says: 'dark, kiosk, right to left, portrait', globals: 'scheme:dark;channel:kiosk;locale:ar', viewport: { width: 1080, height: 1920 } },
] as const;

test.describe.configure({ mode: 'parallel' });
// A trace of a hundred pages says less than the faults, and takes longer than the stories.
test.use({ trace: 'off' });

let storybook: Awaited<ReturnType<typeof serveStorybook>>;
test.beforeAll(async () => {
  storybook = await serveStorybook();
});
test.afterAll(() => storybook.close());

for (const [turn, { says, globals, viewport }] of combinations.entries()) {
  test.describe(says, () => {
    test.use({ viewport });
    // One page for many: each story is a navigation of its own, what they share stays in the cache.
    test('stories show without a fault', async ({ page }) => {
      test.setTimeout(240_000);
      for (const { id } of stories().filter((_, index) => process.env['STORIES'] === 'all' || index % combinations.length === turn)) {
        expect.soft(await faultsOf(page, `${storybook.url}/iframe.html?id=${id}&viewMode=story&globals=${globals}`), id).toEqual([]);
      }
    });
  });
}

/** What goes wrong while a story is opened: exceptions, errors in the console, requests to elsewhere, what axe finds. */
async function faultsOf(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  const listeners = {
    pageerror: (error: Error) => faults.push(error.message),
    console: (message: { type(): string; text(): string }) => message.type() === 'error' && faults.push(message.text()),
    request: (request: { url(): string }) =>
      /^https?:/.test(request.url()) && !request.url().startsWith(storybook.url) && faults.push(`asks for ${request.url()}`),
  };
  page.on('pageerror', listeners.pageerror).on('console', listeners.console).on('request', listeners.request);
  await page.goto(address);
  const finished = await page.waitForFunction(() => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as {
      __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): unknown[] | undefined };
    };
    return channel?.last('storyFinished')?.[0];
  });
  const { status, reporters } = (await finished.jsonValue()) as Finished;
  page.off('pageerror', listeners.pageerror).off('console', listeners.console).off('request', listeners.request);
  const violations = reporters.flatMap(({ result }) => result.violations);
  for (const { id, nodes } of violations)
    for (const { html, failureSummary } of nodes) faults.push(`axe ${id}: ${failureSummary} in ${html}`);
  if (!reporters.some(({ type }) => type === 'a11y')) faults.push('axe did not look');
  if (status === 'error' && !faults.length) faults.push('Storybook says it failed');
  return faults;
}
