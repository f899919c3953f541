import { parse } from 'csv-parse/sync';
import { decodeText } from './decode.ts';
import { type Finding, ImportError } from './import-error.ts';

/** A row by the names of its columns; a cell that isn't there is empty. */
export interface Row {
  readonly line: number;
  cell(column: string): string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

const linesWithin = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** What separates the cells: whichever the first line has most of. Spreadsheets in countries with decimal commas write semicolons. */
const delimiterOf = (text: string): string => {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const [most = ','] = [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length);
  return most;
};

/** The rows of a CSV file (`kind`: of what) whose header has at least the `needed` columns. A row that can't be read is a finding. */
export const readTable = (bytes: Uint8Array, needed: readonly string[], kind = 'product'): Table => {
  const text = decodeText(bytes, 'CSV');
  const broken: string[] = [];
  let parsed: Parsed[];
  try {
    parsed = parse(text, {
      info: true,
      delimiter: delimiterOf(text),
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        broken.push(error?.code ?? '');
        return undefined;
      },
    }) as unknown as Parsed[];
  } catch {
    throw new ImportError('The file is not a CSV file.');
  }
  const [header, ...records] = parsed;
  const columns = header?.record.map((name) => name.trim()) ?? [];
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new ImportError(`The file is not a ${kind} CSV: its first line has no column ${missing.map((name) => `"${name}"`).join(', ')}.`);

  // Empty cells at the end may be left off, but not those no row can do without.
  const lastNeeded = Math.max(...needed.map((name) => columns.indexOf(name)));
  const findings: Finding[] = [];
  const rows: Row[] = [];
  for (const { record, info } of records) {
    const line = info.lines - linesWithin(record);
    if (record.length > columns.length) {
      findings.push({ line, column: '', reason: `expected ${columns.length} cells, got ${record.length}; is a comma not quoted?` });
    } else if (record.length <= lastNeeded) {
      findings.push({ line, column: '', reason: `expected ${columns.length} cells, got ${record.length}; the row ends too early` });
    } else {
      const cells = new Map(columns.map((name, index) => [name, (record[index] ?? '').trim()]));
      rows.push({ line, cell: (column) => cells.get(column) ?? '' });
    }
  }
  if (broken.length > 0) {
    const line = (parsed.at(-1)?.info.lines ?? 0) + 1;
    findings.push({ line, column: '', reason: 'a quote that opens here is never closed; this row and what follows could not be read' });
  }
  return { columns, rows, findings };
};
