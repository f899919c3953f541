import type { Fault } from './in-page.ts';

/** In the page, after a key was pressed: what can have the focus and does not show it, or has it where something else lies over it. */
export const unseenFocus = (): Fault[] => {
  const { around, at, place, seen } = window.looks;
  const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const faults: Fault[] = [];
  const inert = (element: Element): boolean => {
    for (let one: Element | undefined = element; one; one = around(one)) if (one.matches('[inert]')) return true;
    return false;
  };
  const outlined = (element: Element, pseudo?: string): boolean => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, pseudo);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/^rgba\(.*, 0\)$|^transparent$/.test(outlineColor);
  };
  const rings = (element: Element): boolean => outlined(element) || outlined(element, '::before') || outlined(element, '::after');
  const all = new Set([...seen(), ...seen().flatMap((one) => (one instanceof HTMLLabelElement && one.control ? [one.control] : []))]);
  for (const element of all) {
    if (
      !(element instanceof HTMLElement) ||
      !element.matches(FOCUSABLE) ||
      element.tabIndex < 0 ||
      element.matches(':disabled') ||
      inert(element)
    )
      continue;
    // Whatever has the focus already would stay where it was scrolled to.
    element.blur();
    element.focus();
    // What is beneath a modal can't have it.
    if (!element.matches(':focus')) continue;
    const shown = element.matches(':focus-visible');
    let ringed = [...element.children, ...(element.nextElementSibling ? [element.nextElementSibling] : [])].some(rings);
    for (let one: Element | undefined = element, up = 0; one && up < 4 && !ringed; one = around(one), up++) ringed = rings(one);
    if (!shown || !ringed) faults.push({ rule: 'focus', where: place(element), says: 'shows no outline when it has the focus' });
    const target = (element instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(element.type) && element.labels?.[0]) || element;
    const { left, top, right, bottom, width, height } = target.getBoundingClientRect();
    const points = [
      [left + width / 2, top + height / 2],
      [left + Math.min(8, width / 4), top + Math.min(8, height / 4)],
      [right - Math.min(8, width / 4), bottom - Math.min(8, height / 4)],
    ] as const;
    const free = points.some(([x, y]) => {
      for (let one = at(x, y); one; one = around(one)) if (one === element || one === target) return true;
      return false;
    });
    if (!free) {
      const over = at(left + width / 2, top + height / 2);
      faults.push({ rule: 'focus', where: place(element), says: `has the focus under ${over ? place(over) : 'the edge of the screen'}` });
    }
    element.blur();
  }
  return faults;
};

/** In the page, in forced colours: what is chosen and looks like what isn't. */
export const unseenStates = (): Fault[] => {
  const { isHidden, place, seen } = window.looks;
  const SHAPES = [
    'borderBlockStartWidth',
    'borderBlockStartStyle',
    'borderBlockEndWidth',
    'outlineStyle',
    'textDecorationLine',
    'fontWeight',
  ] as const;
  const COLOURS = ['borderBlockStartColor', 'borderBlockEndColor', 'backgroundColor', 'outlineColor', 'color'] as const;
  // Of the colours only the system's own are left there; what the sheet says stays to be read, though.
  const probe = document.createElement('i');
  document.body.append(probe);
  const system = new Set(
    ['Highlight', 'HighlightText', 'SelectedItem', 'SelectedItemText', 'GrayText'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    }),
  );
  probe.remove();
  const labelled = seen().flatMap((one) => (one instanceof HTMLLabelElement && one.control ? [one.control] : []));
  const things = [...new Set([...seen(), ...labelled])];
  const stateOf = (element: Element): boolean | undefined => {
    // Those that a browser draws show it themselves.
    if (element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type))
      return isHidden(element) || getComputedStyle(element).appearance === 'none' ? element.checked : undefined;
    for (const name of ['aria-pressed', 'aria-selected', 'aria-checked', 'aria-current']) {
      const value = element.getAttribute(name);
      if (value !== null) return value !== 'false';
    }
    return undefined;
  };
  const lookOf = (element: Element): string => {
    const shown = (element instanceof HTMLInputElement && element.labels?.[0]) || element;
    const all = [shown, ...shown.querySelectorAll('*')].filter((one) => one !== element || shown === element);
    const own = all.flatMap((one) =>
      [undefined, '::before', '::after'].map((pseudo) => {
        const style = getComputedStyle(one, pseudo);
        const colours = COLOURS.map((name) => style.forcedColorAdjust === 'none' || (system.has(style[name]) && style[name]));
        return [pseudo && style.content + style.display, ...SHAPES.map((name) => style[name]), ...colours].join(' ');
      }),
    );
    return own.join('|');
  };
  const groups = Map.groupBy(
    things.filter((one) => stateOf(one) !== undefined),
    (one) => {
      const { parentNode } = one.closest('li, label, td, th') ?? one;
      return parentNode ?? one;
    },
  );
  return [...groups.values()].flatMap((group) => {
    const chosen = group.filter((one) => stateOf(one) && !one.matches(':disabled'));
    const others = new Set(group.filter((one) => !stateOf(one) && !one.matches(':disabled')).map(lookOf));
    return chosen
      .filter((one) => others.has(lookOf(one)))
      .map((one) => ({ rule: 'state', where: place(one), says: 'is chosen and looks like what is not' }));
  });
};
