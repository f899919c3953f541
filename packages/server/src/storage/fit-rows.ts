import type { ProductId, ReturnReason } from '@throughline/contract';
import type { Database } from './storage.ts';

export interface FitReport {
  /** Id of the order or return it comes from: the same again counts once. */
  readonly source: string;
  readonly line: string;
  readonly product: ProductId;
  /** Value id of the product's size. */
  readonly size: string;
  readonly reason: ReturnReason | 'sold';
  readonly quantity: number;
}

export const insertFitReports = async (tx: Database, brandId: string, reports: readonly FitReport[], now: number): Promise<void> => {
  for (const { source, line, product, size, reason, quantity } of reports) {
    await tx
      .insertInto('fit_reports')
      .values({ source, line_id: line, brand_id: brandId, product_id: product, size, reason, quantity, at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
};

/** Units of one size. */
export interface FitCount {
  readonly sold: number;
  /** Sold and, so far, not brought back for whatever reason. */
  readonly kept: number;
  readonly tooSmall: number;
  readonly tooLarge: number;
}

/** By value id of the size: how often it was sold, and how it fitted. Raw counts; whether they are enough to be shown is the asker's to say. */
export const fitCounts = async (db: Database, brandId: string, product: ProductId): Promise<Map<string, FitCount>> => {
  const rows = await db
    .selectFrom('fit_reports')
    .select(['size', 'reason'])
    .select((select) => select.fn.sum<number>('quantity').as('units'))
    .where('brand_id', '=', brandId)
    .where('product_id', '=', product)
    .groupBy(['size', 'reason'])
    .orderBy('size')
    .orderBy('reason')
    .execute();
  const counts = new Map<string, FitCount>();
  for (const { size, reason, units } of rows) {
    const { sold, kept, tooSmall, tooLarge } = counts.get(size) ?? { sold: 0, kept: 0, tooSmall: 0, tooLarge: 0 };
    counts.set(size, {
      sold: sold + (reason === 'sold' ? units : 0),
      kept: kept + (reason === 'sold' ? units : -units),
      tooSmall: tooSmall + (reason === 'too-small' ? units : 0),
      tooLarge: tooLarge + (reason === 'too-large' ? units : 0),
    });
  }
  return counts;
};
