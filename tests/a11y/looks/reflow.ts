import type { Box, Fault } from './in-page.ts';

/**
 * In the page: what needs scrolling sideways, sticks out of its box or is cut off, and texts that lie over one another. Whatever scrolls
 * sideways on purpose can have the focus.
 */
export const reflow = (): Fault[] => {
  const { around, isHidden, place, linesOf, seen } = window.looks;
  const SLACK = 1;
  const faults = new Map<string, Fault>();
  const blame = (rule: string, element: Element, says: string): void => {
    const where = place(element);
    if (!faults.has(`${rule} ${where}`)) faults.set(`${rule} ${where}`, { rule, where, says });
  };
  const px = (length: number): string => `${Math.round(length * 10) / 10} px`;

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) blame('reflow', document.documentElement, `the page is ${px(scrollWidth)} wide on ${px(clientWidth)}`);

  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
  const onTop = (element: Element): boolean => element.matches(':modal, :popover-open') || getComputedStyle(element).position === 'fixed';
  const clear = (colour: string): boolean => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
  const holds = (element: Element): boolean => {
    const { backgroundColor, borderInlineStartWidth, borderInlineStartColor } = getComputedStyle(element);
    return !clear(backgroundColor) || (parseFloat(borderInlineStartWidth) > 0 && !clear(borderInlineStartColor));
  };
  /** How far it is beyond a box, sideways. */
  const beyond = (inner: Box, outer: Box): number => Math.max(outer.left - inner.left, inner.right - outer.right);

  const texts: { readonly element: Element; readonly box: Box }[] = [];
  const blamed = new Set<Element>();
  for (const element of seen()) {
    const style = getComputedStyle(element);
    if (scrolls(style.overflowX) && element.scrollWidth > element.clientWidth + SLACK && (element as HTMLElement).tabIndex < 0)
      blame('reflow', element, `scrolls sideways, ${px(element.scrollWidth)} in ${px(element.clientWidth)}, and can’t have the focus`);
    if (style.display !== 'contents') sideways(element);
    for (const text of element.childNodes) if (text instanceof Text && text.data.trim()) read(text, element);
    if (element instanceof HTMLSelectElement) choose(element, style);
  }
  overlaps();
  return [...faults.values()];

  /** A box that leaves the screen, or the element that it belongs to. */
  function sideways(element: Element): void {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return;
    const parent = around(element);
    if (parent && blamed.has(parent)) return void blamed.add(element);
    const { host } = element.getRootNode() as ShadowRoot;
    let out = beyond(box, { left: 0, right: innerWidth, top: 0, bottom: 0 });
    let of = 'the screen';
    for (let one: Element | undefined = element; one; one = around(one)) {
      if (one !== element && getComputedStyle(one).overflowX !== 'visible') return;
      if (onTop(one)) break;
      if (one === host) {
        const own = host.getBoundingClientRect();
        const more = own.width > 0 ? beyond(box, own) : 0;
        // A button without a ground of its own begins where its words do: its edge is nothing that is seen.
        if (more > out && holds(element)) [out, of] = [more, host.localName];
      }
    }
    if (out <= SLACK) return;
    blamed.add(element);
    blame('reflow', element, `${px(box.width)} wide, ${px(out)} out of ${of}`);
  }

  /** The lines of a text, in every box around it up to the element. */
  function read(text: Text, element: Element): void {
    if (/^(option|optgroup|title|style|desc)$/.test(element.localName)) return;
    const size = parseFloat(getComputedStyle(element).fontSize);
    for (const line of linesOf(text)) {
      let box: Box = line;
      let sticky = false;
      for (let one: Element | undefined = element; one; one = around(one)) {
        const style = getComputedStyle(one);
        if (/inline$|contents/.test(style.display) && !holds(one)) continue;
        const own = one.getBoundingClientRect();
        const out = beyond(box, own);
        // A font's ascent and descent reach beyond its line.
        const above = Math.max(own.top - box.top, box.bottom - own.bottom) - size * 0.3;
        const meant = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
        if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
          if (!scrolls(style.overflowX) && !meant && out > SLACK) blame('cut', element, `${px(out)} are cut off by ${one.localName}`);
          if (!scrolls(style.overflowY) && !meant && above > SLACK)
            blame('cut', element, `${px(above)} of its height are cut off by ${one.localName}`);
          box = {
            left: Math.max(box.left, own.left),
            right: Math.min(box.right, own.right),
            top: Math.max(box.top, own.top),
            bottom: Math.min(box.bottom, own.bottom),
          };
          if (box.right - box.left < 1 || box.bottom - box.top < 1) break;
        } else if (one === element || holds(one)) {
          if (out > SLACK) blame('reflow', element, `its text is ${px(out)} out of ${place(one)}`);
          if (holds(one) && above > SLACK) blame('reflow', element, `its text is ${px(above)} above or below ${place(one)}`);
        }
        sticky ||= style.position === 'sticky';
        if (onTop(one)) sticky = true;
        if (sticky) break;
      }
      if (!sticky && box.right - box.left > 1 && box.bottom - box.top > size * 0.7)
        texts.push({ element, box: { ...box, top: box.top + size * 0.3, bottom: box.bottom - size * 0.3 } });
    }
  }

  /** What a closed list shows is drawn by the browser: its width is that of its letters. */
  function choose(element: HTMLSelectElement, style: CSSStyleDeclaration): void {
    const context = document.createElement('canvas').getContext('2d');
    const words = element.selectedOptions[0]?.text;
    if (!context || !words || element.size > 1) return;
    context.font = style.font;
    context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
    const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const width = context.measureText(words).width;
    if (width > room + SLACK && style.textOverflow !== 'ellipsis') blame('cut', element, `“${words}” is ${px(width)} wide in ${px(room)}`);
  }

  function overlaps(): void {
    texts.sort((one, other) => one.box.top - other.box.top);
    for (const [index, one] of texts.entries()) {
      for (let next = index + 1; next < texts.length; next++) {
        const other = texts[next];
        if (!other || other.box.top > one.box.bottom) break;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (other.element !== one.element && wide > 2 && high > 2 && !isHidden(other.element))
          blame('overlap', other.element, `lies ${px(wide)} × ${px(high)} over ${place(one.element)}`);
      }
    }
  }
};
