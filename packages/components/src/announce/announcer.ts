/**
 * Says things to those who listen instead of look. One polite live region serves all elements of a page.
 *
 * What lies outside an open modal dialog is inert, and screen readers leave its live regions unread (w3c/aria#1854), so a modal
 * lends a region of its own while it is open: the announcement goes to the topmost.
 */
export class Announcer {
  readonly #page: Element;
  readonly #lent: Element[] = [];
  readonly #last = new WeakMap<Element, string>();

  constructor(page: Element) {
    this.#page = page;
  }

  /** Speaks through `region` until the returned function is called. */
  lend(region: Element): () => void {
    this.#lent.push(region);
    return () => {
      const index = this.#lent.indexOf(region);
      if (index >= 0) this.#lent.splice(index, 1);
      region.textContent = '';
    };
  }

  say(text: string): void {
    const region = this.#lent.at(-1) ?? this.#page;
    // Each on its own line: two at once must both be heard, and the same words again are news only if the text changes.
    const line = document.createElement('p');
    line.textContent = this.#last.get(region) === text && region.lastChild ? `${text}\u00a0` : text;
    this.#last.set(region, line.textContent);
    region.append(line);
    while (region.childElementCount > 3) region.firstElementChild?.remove();
  }
}
