/** Whether the page put something into the element's default slot that works without it. Blanks between tags are nothing. */
export const hasFallback = (element: Element): boolean => [...element.children].some((child) => !child.slot);
