import { waitFor } from 'storybook/test';

/** A part of an element, by its public name, once it is there. */
export const part = (canvas: HTMLElement, tag: string, name: string): Promise<HTMLElement> =>
  waitFor(
    () => {
      const found = canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);
      if (!found) throw new Error(`<${tag}> has no part ${name} yet`);
      return found;
    },
    { timeout: 5000 },
  );
