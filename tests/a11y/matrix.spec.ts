import { expect, test } from '@playwright/test';
import { serveStorybook, stories } from '../stories/built-storybook.ts';
import { combinations } from '../stories/combination.ts';
import { visit } from '../stories/visit.ts';
import { unexplained } from './explained.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ trace: 'off' });

let storybook: Awaited<ReturnType<typeof serveStorybook>>;
test.beforeAll(async () => {
  storybook = await serveStorybook();
});
test.afterAll(() => storybook.close());

for (const combination of combinations) {
  test(`every story, as axe sees it: ${combination.says}`, async ({ page }) => {
    test.setTimeout(900_000);
    for (const { id } of stories()) {
      const { faults, undecided } = await visit(page, storybook.url, id, combination);
      const open = undecided.flatMap(({ id: rule, nodes }) =>
        nodes.map(({ html, target }) => ({ rule, where: target.flat().join(' '), html })),
      );
      expect.soft([...faults, ...unexplained('axe', open)], id).toEqual([]);
    }
  });
}
