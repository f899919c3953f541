/** Something that does not look as it should, in one place of a story. */
export interface Fault {
  /** What is asked for: `reflow`, `cut`, `overlap`, `target`, `focus`, `state`, `motion`. */
  readonly rule: string;
  /** From the element's tag inwards. */
  readonly where: string;
  /** What was measured, in CSS pixels. */
  readonly says: string;
}

/** A box on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the checks share, in the page. */
export interface Looks {
  /** What is around it as it is drawn: through slots and out of shadow trees. */
  around(node: Node): Element | undefined;
  /** Everything that is seen inside the elements of a story, theirs and what stands in their slots. */
  seen(): Element[];
  /** Not drawn, or for ears alone. */
  isHidden(element: Element): boolean;
  /** Where it is, for people: `tl-cart-drawer li.line button.link “Remove”`. */
  place(element: Element): string;
  /** Where its text is drawn, line by line. */
  linesOf(text: Text): Box[];
  /** Everything animated, in shadow trees too: a document only knows its own. */
  animations(): Animation[];
  /** The innermost element at a point of the screen. */
  at(x: number, y: number): Element | undefined;
}

declare global {
  interface Window {
    readonly looks: Looks;
  }
}

/** For `addInitScript`: nothing outside of this function is there in the page. */
export const install = (): void => {
  const around = (node: Node): Element | undefined => {
    if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
    const { parentNode } = node;
    if (parentNode instanceof ShadowRoot) return parentNode.host;
    return parentNode instanceof Element ? parentNode : undefined;
  };
  const isHidden = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
    for (let one: Element | undefined = element; one; one = around(one)) {
      const { width, height } = one.getBoundingClientRect();
      if (width <= 1 && height <= 1 && getComputedStyle(one).overflow === 'hidden') return true;
    }
    return false;
  };
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [one, ...within(one.shadowRoot)] : [one]));
  const isOurs = (element: Element): boolean => {
    for (let one: Element | undefined = element; one; one = around(one)) if (one.localName.startsWith('tl-')) return true;
    return false;
  };
  const nameOf = (element: Element): string => {
    const part = element.getAttribute('part');
    const { localName, classList } = element;
    return `${localName}${[...classList].map((name) => `.${name}`).join('')}${part ? `[part=${part}]` : ''}`;
  };
  const looks: Looks = {
    around,
    isHidden,
    seen: () => within(document.body).filter((one) => isOurs(one) && !isHidden(one)),
    place: (element) => {
      const names: string[] = [];
      for (let one: Element | undefined = element; one; one = around(one)) {
        if (one === element || one.localName.startsWith('tl-') || one.classList.length > 0) names.unshift(nameOf(one));
        if (one.localName.startsWith('tl-') && names.length > 1) break;
      }
      const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40);
      return `${names.join(' ')}${words ? ` “${words}”` : ''}`;
    },
    linesOf: (text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()]
        .filter(({ width, height }) => width > 0 && height > 0)
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    },
    animations: () =>
      [document, ...within(document.body).flatMap(({ shadowRoot }) => shadowRoot ?? [])].flatMap((root) => root.getAnimations()),
    at: (x, y) => {
      let found = document.elementFromPoint(x, y);
      for (;;) {
        const deeper: Element | null = found?.shadowRoot?.elementFromPoint(x, y) ?? null;
        if (!deeper || deeper === found) return found ?? undefined;
        found = deeper;
      }
    },
  };
  Object.assign(window, { looks });
};
