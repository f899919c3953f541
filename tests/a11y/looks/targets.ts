import type { Fault } from './in-page.ts';

/**
 * In the page: what can be pressed and is smaller than `least`, such as `24px`, or the custom property that says it. What answers
 * to a press counts, not what is drawn: a label of its field, an edge that reaches further than the picture.
 */
export const smallTargets = (least: string): Fault[] => {
  const { place, seen } = window.looks;
  const PRESSED = 'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"], [role="option"]';

  const controls = seen().concat(
    // A field that can't be seen is pressed by its label.
    seen().flatMap((one) => (one instanceof HTMLLabelElement && one.control ? [one.control] : [])),
  );
  // What a page puts into a slot is as large as the page makes it.
  const ours = [...new Set(controls)].filter((one) => one.getRootNode() instanceof ShadowRoot);
  return ours.filter((one) => one.matches(PRESSED) && !one.matches(':disabled') && !isInSentence(one)).flatMap(look);

  function look(element: Element): Fault[] {
    const needed = parseFloat(least.startsWith('--') ? getComputedStyle(element).getPropertyValue(least) : least);
    const labels = element instanceof HTMLInputElement && /^(checkbox|radio|file)$/.test(element.type) ? [...(element.labels ?? [])] : [];
    const areas = [element, ...labels].flatMap((one) => [one.getBoundingClientRect(), ...edges(one)]);
    if (areas.some(({ width, height }) => width >= needed - 0.5 && height >= needed - 0.5)) return [];
    const { width = 0, height = 0 } = areas.toSorted((one, other) => other.width * other.height - one.width * one.height)[0] ?? {};
    const size = `${Math.round(width)} × ${Math.round(height)} px`;
    return [{ rule: 'target', where: place(element), says: `is ${size}, ${needed} × ${needed} are asked for` }];
  }

  /** What lies around or beside an element and belongs to it. */
  function edges(element: Element): { readonly width: number; readonly height: number }[] {
    return ['::before', '::after'].flatMap((pseudo) => {
      const { content, position, width, height, pointerEvents } = getComputedStyle(element, pseudo);
      if (content === 'none' || position !== 'absolute' || pointerEvents === 'none') return [];
      return [{ width: parseFloat(width), height: parseFloat(height) }];
    });
  }

  /** WCAG 2.5.8 leaves links in a sentence as high as its lines are. */
  function isInSentence(element: Element): boolean {
    if (!element.matches('a, button') || !getComputedStyle(element).display.startsWith('inline')) return false;
    for (let one: Node = element; ;) {
      const { parentNode } = one;
      if (!(parentNode instanceof Element)) return false;
      const said = (parentNode.textContent ?? '').replace(element.textContent ?? '', '').trim();
      if (said.length > 0)
        return (
          getComputedStyle(parentNode).display.startsWith('inline') ||
          /^(block|list-item|table-cell)$/.test(getComputedStyle(parentNode).display)
        );
      if (!getComputedStyle(parentNode).display.startsWith('inline')) return false;
      one = parentNode;
    }
  }
};
