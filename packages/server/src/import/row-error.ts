import type { Row } from './csv.ts';
import type { Finding } from './import-error.ts';

/** A row that can't be taken. */
export class RowError extends Error {
  override readonly name = 'RowError';
  readonly finding: Finding;

  constructor(row: Row, column: string, reason: string) {
    super(reason);
    this.finding = { line: row.line, column, reason };
  }
}
