import type { Fault } from './in-page.ts';

/**
 * In the page: what can be pressed and is smaller than `least`, such as `24px`, or the custom property that says it. What answers
 * to a press counts, not what is drawn: a label of its field, an edge that reaches further than the picture.
 */
export const smallTargets = (least: string): Fault[] => {
  const { around, at, place, seen } = window.looks;
  const PRESSED = 'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"], [role="option"]';

  const controls = seen().concat(
    // A field that can't be seen is pressed by its label.
    seen().flatMap((one) => (one instanceof HTMLLabelElement && one.control ? [one.control] : [])),
  );
  return [...new Set(controls)].filter((one) => one.matches(PRESSED) && !one.matches(':disabled') && !isInSentence(one)).flatMap(look);

  function look(element: Element): Fault[] {
    const labels = element instanceof HTMLInputElement && /^(checkbox|radio|file)$/.test(element.type) ? [...(element.labels ?? [])] : [];
    const targets = [element, ...labels];
    const needed = parseFloat(least.startsWith('--') ? getComputedStyle(element).getPropertyValue(least) : least);
    const boxes = targets.map((one) => one.getBoundingClientRect());
    const large = boxes.find(({ width, height }) => width >= needed - 0.5 && height >= needed - 0.5);
    if (large) return [];
    const shown = labels[0] ?? element;
    shown.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, top, width, height } = shown.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const answers = (dx: number, dy: number): boolean => {
      for (let one = at(x + dx, y + dy); one; one = around(one)) if (targets.includes(one)) return true;
      return false;
    };
    // What something lies over is pressed when that has gone.
    if (!answers(0, 0)) return small(width, height);
    const reach = (dx: number, dy: number): number => {
      let far = 0;
      while (far < needed && answers(dx * (far + 1), dy * (far + 1))) far++;
      return far;
    };
    return small(Math.max(width, reach(-1, 0) + reach(1, 0) + 1), Math.max(height, reach(0, -1) + reach(0, 1) + 1));

    function small(wide: number, high: number): Fault[] {
      if (wide >= needed - 0.5 && high >= needed - 0.5) return [];
      const size = `${Math.round(wide)} × ${Math.round(high)} px`;
      return [{ rule: 'target', where: place(element), says: `is ${size}, ${needed} × ${needed} are asked for` }];
    }
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
