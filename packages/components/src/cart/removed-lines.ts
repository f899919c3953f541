import type { LineId, LineView } from '@throughline/client';

/** A line the shopper took away, and where it stood. */
export interface RemovedLine {
  readonly id: LineId;
  readonly title: string;
  readonly index: number;
}

/** Keeps a row for each line removed while the drawer is open, so that it can be put back where it was. */
export class RemovedLines {
  #rows: RemovedLine[] = [];

  add({ id, title }: LineView, lines: readonly LineView[]): void {
    const index = this.among(lines).findIndex((row) => row.id === id);
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
  among(lines: readonly LineView[]): (LineView | RemovedLine)[] {
    const rows: (LineView | RemovedLine)[] = [...lines];
    for (const removed of this.#rows) rows.splice(removed.index, 0, removed);
    return rows;
  }
}
