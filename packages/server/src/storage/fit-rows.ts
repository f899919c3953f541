import type { ProductId, ReturnReason } from '@throughline/contract';
import type { SizeCount, SizeCounts } from '../domain/size-chart.ts';
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
  if (reports.length === 0) return;
  await tx
    .insertInto('fit_reports')
    .values(
      reports.map(({ source, line, product, size, reason, quantity }) => ({
        ...{ source, line_id: line, brand_id: brandId, product_id: product },
        ...{ size, reason, quantity, at: now },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** How often each size was sold, and how it fitted. Raw counts; whether they are enough to be shown is the asker's to say. */
export const fitCounts = async (db: Database, brandId: string, product: ProductId): Promise<SizeCounts> => {
  const rows = await db
    .selectFrom('fit_reports')
    .select(['size', 'reason'])
    .select(({ fn }) => [fn.sum<number>('quantity').as('units'), fn.count<number>('source').distinct().as('sources')])
    .where('brand_id', '=', brandId)
    .where('product_id', '=', product)
    .groupBy(['size', 'reason'])
    .execute();
  const of = (size: string, reason: FitReport['reason']): number =>
    rows.find((row) => row.size === size && row.reason === reason)?.units ?? 0;
  const counts = new Map<string, SizeCount>();
  for (const size of new Set(rows.map((row) => row.size))) {
    const sold = of(size, 'sold');
    const returned = rows.reduce((sum, row) => sum + (row.size === size && row.reason !== 'sold' ? row.units : 0), 0);
    counts.set(size, {
      orders: rows.find((row) => row.size === size && row.reason === 'sold')?.sources ?? 0,
      sold,
      // What came back may have been sold before anybody counted.
      kept: Math.max(0, sold - returned),
      tooSmall: of(size, 'too-small'),
      tooLarge: of(size, 'too-large'),
    });
  }
  return counts;
};
