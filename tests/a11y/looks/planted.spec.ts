import { expect, type Page, test } from '@playwright/test';
import { movement, spaceText } from './conditions.ts';
import { unseenFocus, unseenStates } from './focus.ts';
import { type Fault, install } from './in-page.ts';
import { reflow } from './reflow.ts';
import { smallTargets } from './targets.ts';

/** Puts this into an element's shadow tree on a page of 320 × 256 px. */
const plant = async (page: Page, html: string, style = ''): Promise<void> => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('about:blank');
  await page.evaluate(install);
  await page.evaluate(
    (markup) => document.body.setHTMLUnsafe(markup),
    `<tl-planted style="display:block"><template shadowrootmode="open"><style>* { font: 16px/1.2 sans-serif } ${style}</style>${html}</template></tl-planted>`,
  );
};

const said = (faults: readonly Fault[]): string[] => faults.map(({ rule, where, says }) => `${rule}: ${where} ${says}`);

test('what sticks out, is cut off or lies over another is found', async ({ page }) => {
  await plant(page, '<p class="wide">Wide</p>', '.wide { width: 400px }');
  expect(said(await page.evaluate(reflow)).join('\n')).toMatch(
    /^reflow: html .*\nreflow: tl-planted p\.wide “Wide” 400 px wide, 88 px out of the screen/,
  );

  await plant(
    page,
    '<p class="box">A sentence that is longer than its box</p>',
    '.box { width: 99px; overflow: hidden; white-space: nowrap }',
  );
  expect(said(await page.evaluate(reflow))).toEqual([expect.stringMatching(/^cut: tl-planted p\.box .* are cut off by p/)]);
  await plant(
    page,
    '<p class="box">A sentence that is longer than its box</p>',
    '.box { width: 99px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }',
  );
  expect(await page.evaluate(reflow)).toEqual([]);

  await plant(page, '<div class="box"><p class="in">A sentence</p></div>', '.box { width: 99px; overflow-x: auto } .in { width: 900px }');
  expect(said(await page.evaluate(reflow))).toEqual([expect.stringMatching(/^reflow: tl-planted div\.box .* can’t have the focus$/)]);
  await plant(
    page,
    '<div class="box" tabindex="0"><p class="in">A sentence</p></div>',
    '.box { width: 99px; overflow-x: auto } .in { width: 900px }',
  );
  expect(await page.evaluate(reflow)).toEqual([]);

  await plant(page, '<p>One</p><p class="up">Other</p>', '.up { margin-top: -30px }');
  expect(said(await page.evaluate(reflow))).toEqual([expect.stringMatching(/^overlap: tl-planted p/)]);

  await plant(page, '<button class="tall">Words</button>', '.tall { height: 24px; padding: 0; border: 1px solid; width: 50px }');
  expect(await page.evaluate(reflow)).toEqual([]);
  await page.evaluate(spaceText);
  expect(said(await page.evaluate(reflow))).toEqual([
    expect.stringMatching(/^reflow: tl-planted button\.tall “Words” its text is .* out of/),
  ]);
});

test('what is too small to press is found, and what reaches further than it looks is not', async ({ page }) => {
  await plant(page, '<button>+</button>', 'button { width: 20px; height: 30px; padding: 0 }');
  expect(said(await page.evaluate(smallTargets, '24px'))).toEqual(['target: tl-planted button “+” is 20 × 30 px, 24 × 24 are asked for']);
  await plant(
    page,
    '<button>+</button>',
    'button { width: 20px; height: 30px; padding: 0; position: relative; left: 9px } button::after { content: ""; position: absolute; inset: -4px }',
  );
  expect(await page.evaluate(smallTargets, '24px')).toEqual([]);
  await plant(
    page,
    '<p>See <a href="#x">how</a> we do it.</p><label><input type="radio">Words of it</label>',
    'label { display: flex; height: 30px }',
  );
  expect(await page.evaluate(smallTargets, '24px')).toEqual([]);
  await plant(page, '<p><a href="#x">Alone</a></p>');
  expect(said(await page.evaluate(smallTargets, '24px'))).toHaveLength(1);
});

test('a focus that is not shown or covered, and a choice that looks like none, are found', async ({ page }) => {
  await plant(page, '<button>Seen</button><button class="bare">Bare</button>', '.bare { outline: none }');
  await page.keyboard.press('Tab');
  expect(said(await page.evaluate(unseenFocus))).toEqual(['focus: tl-planted button.bare “Bare” shows no outline when it has the focus']);
  await plant(page, '<button>Under</button><div class="over"></div>', '.over { position: fixed; inset: 0 }');
  await page.keyboard.press('Tab');
  expect(said(await page.evaluate(unseenFocus))).toEqual(['focus: tl-planted button “Under” has the focus under tl-planted div.over']);

  const choices = '<button aria-pressed="true">One</button><button aria-pressed="false">Other</button>';
  await page.emulateMedia({ forcedColors: 'active' });
  await plant(page, choices, '[aria-pressed=true] { background: gold; box-shadow: 0 0 0 2px red }');
  expect(said(await page.evaluate(unseenStates))).toEqual(['state: tl-planted button “One” is chosen and looks like what is not']);
  await plant(page, choices, '[aria-pressed=true] { border-width: 4px }');
  expect(await page.evaluate(unseenStates)).toEqual([]);
});

test('what moves is found', async ({ page }) => {
  await plant(
    page,
    '<i class="turn">A</i><i class="slow">B</i>',
    '@keyframes turn { to { rotate: 1turn } } .turn { animation: turn 9s infinite } .slow { transition: opacity 1ms, color 200ms }',
  );
  expect(said(await page.evaluate(movement))).toEqual([
    'motion: tl-planted i.turn “A” turn takes 9s',
    'motion: tl-planted i.slow “B” opacity, color changes for 0.001s, 0.2s',
    'motion: tl-planted i.turn “A” moves for Infinity ms',
  ]);
});
