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

/** What became of the pieces of one size of a product. */
export interface SizeCount extends Readonly<SizeRecord> {
  /** In so many orders. */
  readonly orders: number;
}

/** By value id of the option `size`. */
export type SizeCounts = ReadonlyMap<string, SizeCount>;

/** Fewer orders say more about their shoppers than about the size. */
const LEAST_ORDERS = 20;

/** What became of the size that a row of the chart is; null below 20 orders, and where a row is more than a size: nobody counted those. */
export const recordOf = ({ size = '', ...more }: Readonly<Record<string, string>>, counts: SizeCounts): SizeRecord | null => {
  const count = Object.keys(more).length === 0 ? counts.get(size) : undefined;
  if (count === undefined || count.orders < LEAST_ORDERS) return null;
  const { sold, kept, tooSmall, tooLarge } = count;
  return { sold, kept, tooSmall, tooLarge };
};
