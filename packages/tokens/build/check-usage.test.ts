import { expect, test } from 'vitest';
import { usageFaults } from './check-usage.ts';

const roles = ['--tl-color-surface', '--tl-color-on-surface', '--tl-space-2'];
const faults = (css: string) => usageFaults('tl-x.styles.ts', `export const styles = css\`\n${css}\n\`;`, roles);

test('roles, private properties and the words of CSS pass', () => {
  const css = `
    /* #fff in a comment, red too */
    :host { --_gap: var(--tl-space-2); color: var(--tl-color-on-surface); background: transparent; }
    #add:hover, a:focus-visible { border: 1px solid currentColor; content: 'red'; outline-color: Highlight; }
    @media (forced-colors: active) { button { background: color-mix(in oklab, var(--tl-color-surface), transparent 20%); } }
    \${shared}
    p { gap: var(--_gap); fill: none; background: oklch(from var(--tl-color-surface) l c h / .5) }`;
  expect(faults(css)).toEqual([]);
});

test('a role that no brand defines is named, with its line and the nearest role', () => {
  expect(faults('a {\n  color: var(--tl-color-surfac);\n}')).toEqual([
    'tl-x.styles.ts:3: --tl-color-surfac is not a role of the brand. Nearest: --tl-color-surface.',
  ]);
});

test.each([
  '#fff',
  '#0f172acc',
  'rgb(0 0 0)',
  'rgba(0,0,0,.4)',
  'hsl(0 0% 0%)',
  'oklch(.4 .1 20)',
  'color(srgb 1 1 1)',
  'rebeccapurple',
  'White',
])('the raw colour %s is refused', (colour) => {
  expect(faults(`a { border: 1px solid ${colour} }`)).toHaveLength(1);
  expect(faults(`a { color: var(--tl-color-surface, ${colour}); }`)).toHaveLength(1);
});

test('an element cannot set a role anew', () => {
  expect(faults(':host { --tl-space-2: 9px; }')).toEqual(["tl-x.styles.ts:2: --tl-space-2 is the brand's to set; call it --_… here."]);
});
