import { render, type TemplateResult } from 'lit';

/**
 * A list whose items keep their DOM, and so the focus and what is being typed, wherever others come and go around them.
 * Lit's `repeat` does more and weighs five times as much.
 */
export class KeyedList {
  readonly #items = new Map<string, HTMLElement>();

  /** Shows `rows` by their keys, in their order. */
  show(list: Element, rows: ReadonlyMap<string, TemplateResult>, host: object): void {
    for (const [key, item] of this.#items) {
      if (rows.has(key)) continue;
      item.remove();
      this.#items.delete(key);
    }
    let at = 0;
    for (const [key, template] of rows) {
      let item = this.#items.get(key);
      if (!item) this.#items.set(key, (item = document.createElement('li')));
      render(template, item, { host });
      const there = list.children[at++] ?? null;
      // Moving an item takes the focus away: only what is out of place moves.
      if (there !== item) list.insertBefore(item, there);
    }
  }
}
