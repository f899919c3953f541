import { render, type TemplateResult } from 'lit';

/** More new items at once would be felt: the shopper sees a dozen, and waits for those. */
const AT_ONCE = 12;

/**
 * A list whose items keep their DOM, and so the focus and what is being typed, wherever others come and go around them.
 * Lit's `repeat` does more and weighs five times as much.
 */
export class KeyedList {
  readonly #items = new Map<string, HTMLElement>();

  /** Shows `rows` by their keys, in their order, and tells whether that is all: of many that are new, the rest come with the next calls. */
  show(list: Element, rows: ReadonlyMap<string, () => TemplateResult>, host: object): boolean {
    for (const [key, item] of this.#items) {
      if (rows.has(key)) continue;
      item.remove();
      this.#items.delete(key);
    }
    let at = 0;
    let fresh = 0;
    for (const [key, row] of rows) {
      let item = this.#items.get(key);
      if (!item) {
        if (fresh++ === AT_ONCE) return false;
        this.#items.set(key, (item = document.createElement('li')));
      }
      render(row(), item, { host });
      const there = list.children[at++] ?? null;
      // Moving an item takes the focus away: only what is out of place moves.
      if (there !== item) list.insertBefore(item, there);
    }
    return true;
  }
}
