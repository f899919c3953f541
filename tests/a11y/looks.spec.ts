import { expect, type Page, test } from '@playwright/test';
import { serveStorybook, stories } from '../stories/built-storybook.ts';
import { open } from '../stories/visit.ts';
import { unaccepted } from './looks/accepted.ts';
import { drawn, movement, spaceText } from './looks/conditions.ts';
import { unseenFocus, unseenStates } from './looks/focus.ts';
import { type Fault, install } from './looks/in-page.ts';
import { reflow } from './looks/reflow.ts';
import { smallTargets } from './looks/targets.ts';

/** Lanes that the stories of a condition are spread over, so that no worker waits for the other at the end. */
const LANES = 2;

/** What surrounds a story, and what is looked at there. */
interface Condition {
  readonly says: string;
  /** As Storybook's address has it. */
  readonly globals: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly hasTouch: boolean;
  look(page: Page): Promise<readonly Fault[]>;
}

/** As tall as 1024 px are at 400 %. */
const ZOOMED = { width: 320, height: 256 };

const conditions: readonly Condition[] = [
  {
    says: '1280 px at 400 %, then with more room between letters, then in forced colours',
    globals: 'channel:web;locale:de',
    viewport: ZOOMED,
    hasTouch: false,
    look: async (page) => {
      const faults = [...(await page.evaluate(reflow)), ...(await page.evaluate(smallTargets, '24px'))];
      await page.emulateMedia({ forcedColors: 'active' });
      await page.keyboard.press('Tab');
      faults.push(...(await page.evaluate(unseenFocus)), ...(await page.evaluate(unseenStates)));
      await page.emulateMedia({ forcedColors: 'none' });
      await page.evaluate(spaceText);
      await drawn(page);
      return [...faults, ...(await page.evaluate(reflow)).map(spaced)];
    },
  },
  {
    says: 'a small phone, right to left, still',
    globals: 'channel:mobile;locale:ar;motion:reduced',
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    look: async (page) => [
      ...(await page.evaluate(reflow)),
      ...(await page.evaluate(movement)),
      ...(await page.evaluate(smallTargets, '44px')),
    ],
  },
  {
    says: 'a kiosk',
    globals: 'channel:kiosk;locale:en',
    viewport: { width: 1080, height: 1920 },
    hasTouch: false,
    look: async (page) => [...(await page.evaluate(reflow)), ...(await page.evaluate(smallTargets, '--tl-size-target-small'))],
  },
];

/** Pages that show other stories or the brand's tokens to designers: no element of the SDK's own is there. */
const OTHER = /^(Tokens|Same moment)/;

test.describe.configure({ mode: 'parallel' });
test.use({ trace: 'off' });

let storybook: Awaited<ReturnType<typeof serveStorybook>>;
test.beforeAll(async () => {
  storybook = await serveStorybook();
});
test.afterAll(() => storybook.close());

for (const condition of conditions) {
  const { says, globals, viewport, hasTouch, look } = condition;
  for (let lane = 0; lane < LANES; lane++) {
    test(`every story as it looks on ${says}, lane ${lane + 1} of ${LANES}`, async ({ browser }) => {
      test.setTimeout(800_000);
      const context = await browser.newContext({ viewport, hasTouch, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.addInitScript(install);
      const all = stories().filter(({ title }) => !OTHER.test(title));
      for (const [index, { id }] of all.entries()) {
        if (index % LANES !== lane) continue;
        await open(page, storybook.url, id, { globals, viewport, axe: false });
        await drawn(page);
        expect.soft(unaccepted(id, await look(page)), `${id} on ${says}`).toEqual([]);
      }
      await context.close();
    });
  }
}

function spaced(fault: Fault): Fault {
  return { ...fault, says: `${fault.says}, with more room between letters` };
}
