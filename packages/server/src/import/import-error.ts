/** A file that can't be imported at all. The message is one line for the person who ran the import. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** Something in a file that was left out: where and why. Lines count from 1, the header's. */
export interface Finding {
  readonly line: number;
  /** Name of the column in the header; empty when it is about the row. */
  readonly column: string;
  readonly reason: string;
}
