import { waitFor } from 'storybook/test';

/** Something inside an element, through the shadow roots of those that stand in it, once it is there and can be used. */
export const inside = (canvas: HTMLElement, tag: string, selector: string): Promise<HTMLElement> =>
  waitFor(
    () => {
      const found = deep(canvas.querySelector(tag)?.shadowRoot ?? canvas, selector);
      if (!found || found.ariaDisabled === 'true') throw new Error(`<${tag}> has no ${selector} yet`);
      return found;
    },
    { timeout: 10_000 },
  );

const deep = (root: ParentNode, selector: string): HTMLElement | null => {
  const own = root.querySelector<HTMLElement>(selector);
  if (own) return own;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const found = shadowRoot && deep(shadowRoot, selector);
    if (found) return found;
  }
  return null;
};
