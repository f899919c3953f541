import { expect, test } from '@playwright/test';
import { serveStorybook, stories } from './built-storybook.ts';
import { turnOf } from './combination.ts';
import { visit } from './visit.ts';

/** Lanes that the stories are spread over, so that no worker waits for the other at the end. */
const LANES = 4;

test.describe.configure({ mode: 'parallel' });
// A trace of a hundred pages says less than the faults, and takes longer than the stories.
test.use({ trace: 'off' });

let storybook: Awaited<ReturnType<typeof serveStorybook>>;
test.beforeAll(async () => {
  storybook = await serveStorybook();
});
test.afterAll(() => storybook.close());

for (let lane = 0; lane < LANES; lane++) {
  // One page for many: each story is a navigation of its own, what they share stays in the cache.
  test(`stories show without a fault, lane ${lane + 1} of ${LANES}`, async ({ page }) => {
    test.setTimeout(800_000);
    for (const [index, { id }] of stories().entries()) {
      if (index % LANES !== lane) continue;
      const combination = turnOf(index);
      expect.soft((await visit(page, storybook.url, id, combination)).faults, `${id}: ${combination.says}`).toEqual([]);
    }
  });
}
