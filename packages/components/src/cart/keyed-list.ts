import { render, type TemplateResult } from 'lit';

/** To show more items anew at once would be felt: the shopper sees a few, and waits for those. */
const AT_ONCE = 8;

/** One item: what it shows, and all that this depends on. Without `facts` it is shown anew each time. */
export interface Row {
  readonly facts?: string | undefined;
  readonly show: () => TemplateResult;
}

/**
 * A list whose items keep their DOM, and so the focus and what is being typed, wherever others come and go around them; of many, those
 * that are as they were cost nothing. Lit's `repeat` does more and weighs five times as much.
 */
export class KeyedList {
  readonly #items = new Map<string, HTMLElement & { facts?: string | undefined }>();

  /** Shows `rows` by their keys, in their order, and tells whether that is all: of many that are new or changed, the rest come with the next calls. */
  show(list: Element, rows: ReadonlyMap<string, Row>, host: object): boolean {
    for (const [key, item] of this.#items) {
      if (rows.has(key)) continue;
      item.remove();
      this.#items.delete(key);
    }
    let at = 0;
    let left = AT_ONCE;
    for (const [key, { facts, show }] of rows) {
      let item = this.#items.get(key);
      if (!facts || facts !== item?.facts) {
        if (left-- > 0) {
          if (!item) this.#items.set(key, (item = document.createElement('li')));
          render(show(), item, { host });
          item.facts = facts;
        } else if (!item) return false;
      }
      const there = list.children[at++] ?? null;
      // Moving an item takes the focus away: only what is out of place moves.
      if (there !== item) list.insertBefore(item, there);
    }
    return left >= 0;
  }
}
