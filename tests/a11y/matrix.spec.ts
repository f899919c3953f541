import { expect, test } from '@playwright/test';
import { serveStorybook, stories } from '../stories/built-storybook.ts';
import { placesIn, schemes } from '../stories/combination.ts';
import { lookAgain, type Visit, visit } from '../stories/visit.ts';
import { unexplained } from './explained.ts';

/** Lanes that the stories of a place are spread over, so that no worker waits for the other at the end. */
const LANES = 3;

/** Pages that are opened in each scheme anew. */
const ANEW = new Set(['Tokens', 'Same moment']);

test.describe.configure({ mode: 'parallel' });
test.use({ trace: 'off' });

let storybook: Awaited<ReturnType<typeof serveStorybook>>;
test.beforeAll(async () => {
  storybook = await serveStorybook();
});
test.afterAll(() => storybook.close());

const open = ({ faults, undecided }: Visit): readonly string[] => [
  ...faults,
  ...unexplained(
    'axe',
    undecided.flatMap(({ id: rule, nodes }) =>
      nodes.map(({ html, target, any, all, none }) => ({
        rule,
        where: target.flat().join(' '),
        html,
        because: [...any, ...all, ...none]
          .flatMap(({ message, relatedNodes }) => [message, ...relatedNodes.map((other) => other.html)])
          .join(' '),
      })),
    ),
  ),
];

// A scheme changes colours, not what is on the page: a story is opened once in each place, leaves its colours to the system, and axe
// looks at the whole of it in each of the system's four.
for (const place of placesIn('system')) {
  for (let lane = 0; lane < LANES; lane++) {
    test(`every story in every scheme, as axe sees it: ${place.says}, lane ${lane + 1} of ${LANES}`, async ({ page }) => {
      test.setTimeout(1_800_000);
      for (const [index, { id, title }] of stories().entries()) {
        if (index % LANES !== lane) continue;
        for (const [turn, { name, media }] of schemes.entries()) {
          await page.emulateMedia(media);
          // What writes values down does so when it is opened, and what shows other stories is a page of them.
          const seen = turn === 0 || ANEW.has(title) ? await visit(page, storybook.url, id, place) : await lookAgain(page, id);
          expect.soft(open(seen), `${id}: ${name}, ${place.says}`).toEqual([]);
        }
      }
    });
  }
}
