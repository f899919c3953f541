import type { Row } from './csv.ts';
import { RowError } from './row-error.ts';
import { claimId } from './slug.ts';

const MOST_LABEL = 255;
const MOST_ID = 60;

export interface OptionName {
  readonly id: string;
  readonly label: string;
  /** Filled as rows are read, in their order. */
  readonly values: { id: string; label: string }[];
}

export interface Options {
  readonly names: readonly OptionName[];
  /** Ids of a variant's values, one per option. Throws a `RowError` when one is missing. */
  valuesOf(row: Row): string[];
}

/** The options the first row of a product names. "Title: Default Title" is the export's way to say that there are none. */
export const readOptions = (first: Row): Options => {
  const taken = new Set<string>();
  const columns = ['Option1', 'Option2', 'Option3'].flatMap((column) => {
    const label = first.cell(`${column} Name`);
    const none = label === '' || (label === 'Title' && first.cell(`${column} Value`) === 'Default Title');
    return none
      ? []
      : [
          {
            column: `${column} Value`,
            name: { id: claimId(label, MOST_ID, taken), label, values: [] as OptionName['values'] },
            ids: new Set<string>(),
          },
        ];
  });
  return {
    names: columns.map(({ name }) => name),
    valuesOf: (row) => {
      const labels = columns.map(({ column, name }) => {
        const label = row.cell(column);
        if (label === '') throw new RowError(row, column, `expected a value for the option "${name.label}", got nothing`);
        if (label.length > MOST_LABEL) throw new RowError(row, column, `expected at most ${MOST_LABEL} characters, got ${label.length}`);
        return label;
      });
      return columns.map(({ name, ids }, index) => {
        const label = labels[index] ?? '';
        const known = name.values.find((value) => value.label === label);
        if (known !== undefined) return known.id;
        const value = { id: claimId(label, MOST_ID, ids), label };
        name.values.push(value);
        return value.id;
      });
    },
  };
};
