import type { LineId, LineView } from '@throughline/client';
import { html, type TemplateResult } from 'lit';
import { type ExtrasContext, toldInCart } from './cart-seam.ts';

/** A line the shopper took away, and where it stood. */
interface RemovedLine {
  readonly id: LineId;
  readonly title: string;
  readonly index: number;
}

/** What stands where a line was. */
export interface UndoRow {
  readonly key: string;
  readonly undo: () => TemplateResult;
}

/** Keeps a row for each line removed while the cart is open, so that it can be put back where it was. */
export class RemovedLines {
  readonly #context: () => ExtrasContext;
  #rows: RemovedLine[] = [];

  constructor(context: () => ExtrasContext) {
    this.#context = context;
  }

  add({ id, title }: LineView, lines: readonly LineView[]): void {
    const index = this.among(lines).findIndex((row) => 'id' in row && row.id === id);
    this.#rows = [...this.#rows, { id, title, index }].sort((a, b) => a.index - b.index);
  }

  /** Forgets those that are back. */
  drop(lines: readonly LineView[]): void {
    const here = new Set(lines.map(({ id }) => id));
    this.#rows = this.#rows.filter(({ id }) => !here.has(id));
  }

  clear(): void {
    this.#rows = [];
  }

  /** The lines with the removed ones where they stood. */
  among(lines: readonly LineView[]): (LineView | UndoRow)[] {
    const rows: (LineView | UndoRow)[] = [...lines];
    for (const removed of this.#rows) rows.splice(removed.index, 0, { key: `undo ${removed.id}`, undo: () => this.#row(removed) });
    return rows;
  }

  #row({ id, title }: RemovedLine): TemplateResult {
    const { client, say, base, focusLine } = this.#context();
    const undo = (): void => {
      client.cart.undoRemove(id).catch(toldInCart);
      focusLine(id);
    };
    return html`<div class="gone">
      <p class="title">${base.removed(title)}</p>
      <button class="link" aria-label=${say.undoTitle(title)} @click=${undo}>${say.undo}</button>
    </div>`;
  }
}
