import type { GarmentKind, Measurement, SizeColumn, SizeRange, SizeRecord, SizeRegion } from '@throughline/contract';
import type { Words } from './words.ts';

/** A size chart in every language. */
export interface SizeChartDocument {
  /** Names it within its brand. */
  readonly id: string;
  readonly title: Words;
  readonly kind: GarmentKind;
  readonly fit: 'close' | 'regular' | 'relaxed';
  readonly note: Words | null;
  readonly columns: readonly (Omit<SizeColumn, 'how'> & { readonly how: Words | null })[];
  readonly rows: readonly {
    readonly values: Readonly<Record<string, string>>;
    readonly label: string;
    readonly regional: Readonly<Partial<Record<SizeRegion, string>>>;
    readonly ranges: readonly (SizeRange | null)[];
  }[];
  readonly references: readonly {
    readonly brand: string;
    readonly sizes: readonly { readonly label: string; readonly body: Readonly<Partial<Record<Measurement, number>>> }[];
  }[];
  /** Handles. A product's own chart comes before that of a collection it is in. */
  readonly appliesTo: { readonly products: readonly string[]; readonly collections: readonly string[] };
}

/** What became of the pieces of one size. */
export interface SizeCount extends SizeRecord {
  readonly values: Readonly<Record<string, string>>;
}

/** Fewer orders say more about their shoppers than about the size. */
const LEAST_ORDERS = 20;

/** Sums what went out by the values a row of the chart names; null below 20 orders. */
export const recordOf = (values: Readonly<Record<string, string>>, counts: readonly SizeCount[]): SizeRecord | null => {
  const own = counts.filter((count) => Object.entries(values).every(([option, value]) => count.values[option] === value));
  const sum = (of: keyof SizeRecord): number => own.reduce((total, count) => total + count[of], 0);
  const orders = sum('orders');
  return orders < LEAST_ORDERS ? null : { orders, kept: sum('kept'), tooSmall: sum('tooSmall'), tooLarge: sum('tooLarge') };
};
