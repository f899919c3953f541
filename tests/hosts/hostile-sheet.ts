import type { Page } from '@playwright/test';

/**
 * The worst style sheet a page can have: everything unset, and every inherited property of this browser set, important, on every
 * element. The list isn't written down but found: a property is inherited when a child has its parent's value. Both are hidden, so
 * that what is read is the value and not the size of a box.
 */
export async function hostileSheet(page: Page): Promise<string> {
  await page.setContent('<!doctype html><div id="parent" hidden><div id="child"></div></div>');
  const declarations = await page.evaluate((words) => {
    const [parent, child] = ['parent', 'child'].map((id) => document.getElementById(id));
    if (!parent || !child) throw new Error('No specimen');
    const value = (element: HTMLElement, property: string): string => getComputedStyle(element).getPropertyValue(property);
    const found: string[] = [];
    for (const property of getComputedStyle(parent)) {
      const initial = value(parent, property);
      for (const word of words) {
        parent.style.setProperty(property, word);
        const changed = value(parent, property);
        const inherited = value(child, property) === changed;
        parent.style.removeProperty(property);
        if (changed === initial) continue;
        if (inherited) found.push(`${property}:${word}!important`);
        break;
      }
    }
    return found;
  }, VALUES);
  return `*{all:unset;${declarations.join(';')}}`;
}

/** For each property the first of these that is a value of it, and not its initial one. */
const VALUES = [
  '17px',
  'uppercase',
  'italic',
  'justify',
  'hidden',
  'collapse',
  'nowrap',
  'keep-all',
  'anywhere',
  'small-caps',
  'condensed',
  'vertical-rl',
  'crosshair',
  'inside',
  'square',
  'hide',
  'underline',
  'none',
  'always',
  'manual',
  'strict',
  'optimizeSpeed',
  'evenodd',
  'round',
  'bevel',
  'geometricPrecision',
  'red',
  '"kern" 0',
  '"wght" 900',
  '"hostile"',
  '"«" "»"',
  '900',
  '2',
  '11px',
  '150%',
  '3',
  'rtl',
  'cursive',
  '2px 2px 1px red',
  'url("#no")',
  'dark',
  'both',
  'sideways',
  'under',
  'over',
  'from-image',
  'pixelated',
  'off',
  'first',
  'break-word',
  'end',
  'auto',
  'normal',
] as const;
