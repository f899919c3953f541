export const DEFAULT_PREFIX = 'tl';

type ElementClass = (new () => HTMLElement) & { readonly tagPrefix: string };

/** Makes `<prefix-noun>` known to the page. A tag that is taken already stays as it is: a second copy of a script does no harm. */
export function defineElement(noun: string, element: ElementClass, prefix: string): void {
  const tag = `${prefix}-${noun}`;
  if (customElements.get(tag)) return;
  // A class can carry one tag only, so each prefix gets its own.
  customElements.define(
    tag,
    class extends element {
      static override readonly tagPrefix = prefix;
    },
  );
}
