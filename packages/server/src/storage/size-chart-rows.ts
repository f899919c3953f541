import type { SizeChartDocument } from '../domain/size-chart.ts';
import type { Database } from './storage.ts';

const parse = (row: { document: string }): SizeChartDocument => JSON.parse(row.document) as SizeChartDocument;

export const findSizeChart = async (db: Database, brandId: string, id: string): Promise<SizeChartDocument | undefined> => {
  const row = await db.selectFrom('size_charts').select('document').where('brand_id', '=', brandId).where('id', '=', id).executeTakeFirst();
  return row && parse(row);
};

/** The product's own chart, else that of the first of its collections that has one. */
export const findSizeChartOf = async (
  db: Database,
  brandId: string,
  product: { readonly handle: string; readonly collections: readonly string[] },
): Promise<SizeChartDocument | undefined> => {
  const rows = await db
    .selectFrom('size_chart_targets')
    .innerJoin('size_charts', (join) =>
      join.onRef('size_charts.brand_id', '=', 'size_chart_targets.brand_id').onRef('size_charts.id', '=', 'size_chart_targets.chart_id'),
    )
    .select(['size_charts.document', 'size_chart_targets.kind', 'size_chart_targets.handle'])
    .where('size_chart_targets.brand_id', '=', brandId)
    .where('size_chart_targets.handle', 'in', [product.handle, ...product.collections])
    .execute();
  const of = (kind: string, handle: string) => rows.find((row) => row.kind === kind && row.handle === handle);
  const found = [of('product', product.handle), ...product.collections.map((handle) => of('collection', handle))].find(Boolean);
  return found && parse(found);
};

/** What already has another chart among the handles this one is for. */
export const otherCharts = async (
  db: Database,
  brandId: string,
  chart: SizeChartDocument,
): Promise<{ handle: string; chart: string }[]> => {
  const rows = await db
    .selectFrom('size_chart_targets')
    .select(['kind', 'handle', 'chart_id'])
    .where('brand_id', '=', brandId)
    .where('chart_id', '!=', chart.id)
    .execute();
  return rows
    .filter(({ kind, handle }) => chart.appliesTo[kind === 'product' ? 'products' : 'collections'].includes(handle))
    .map(({ handle, chart_id }) => ({ handle, chart: chart_id }));
};

/** Makes the chart or puts this one in its place. True when that changed anything. */
export const putSizeChart = async (tx: Database, brandId: string, chart: SizeChartDocument): Promise<boolean> => {
  const document = JSON.stringify(chart);
  const before = await findSizeChart(tx, brandId, chart.id);
  if (before !== undefined && JSON.stringify(before) === document) return false;
  await tx
    .insertInto('size_charts')
    .values({ brand_id: brandId, id: chart.id, document })
    .onConflict((conflict) => conflict.columns(['brand_id', 'id']).doUpdateSet({ document }))
    .execute();
  await tx.deleteFrom('size_chart_targets').where('brand_id', '=', brandId).where('chart_id', '=', chart.id).execute();
  const targets = [
    ...chart.appliesTo.products.map((handle) => ({ kind: 'product' as const, handle })),
    ...chart.appliesTo.collections.map((handle) => ({ kind: 'collection' as const, handle })),
  ];
  if (targets.length > 0)
    await tx
      .insertInto('size_chart_targets')
      .values(targets.map((target) => ({ brand_id: brandId, chart_id: chart.id, ...target })))
      .execute();
  return true;
};
