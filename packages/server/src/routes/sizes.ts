import { getProductSizeChart, getSizeChart, type SizeChart } from '@throughline/contract';
import type { Hono } from 'hono';
import type { SizeChartDocument, SizeCounts } from '../domain/size-chart.ts';
import { sha256 } from '../hash.ts';
import type { Environment, Exchange } from '../http/environment.ts';
import { cachedJson } from '../http/etag.ts';
import { serve } from '../http/operation.ts';
import { ProblemError } from '../problem-error.ts';
import { fitCounts } from '../storage/fit-rows.ts';
import { findProduct } from '../storage/product-rows.ts';
import { findSizeChart, findSizeChartOf } from '../storage/size-chart-rows.ts';
import { presentSizeChart } from '../wire/present-size-chart.ts';

const chartResponse = (c: Exchange, document: SizeChartDocument | undefined, counts: SizeCounts): Response => {
  if (document === undefined) throw new ProblemError('not-found', { detail: 'There is no size chart for it.' });
  const locale = c.get('locale');
  const chart: SizeChart = presentSizeChart(document, counts, locale);
  const text = JSON.stringify(chart);
  return cachedJson(c, `"${sha256(text).slice(0, 22)}"`, { vary: 'Accept-Language', 'content-language': locale }, () => text);
};

export const mountSizes = (app: Hono<Environment>): void => {
  serve(app, getSizeChart, async ({ params }, c) =>
    chartResponse(c, await findSizeChart(c.get('context').storage.db, c.get('brand').document.id, params.id), new Map()),
  );

  serve(app, getProductSizeChart, async ({ params }, c) => {
    const { db } = c.get('context').storage;
    const brandId = c.get('brand').document.id;
    const product = await findProduct(db, brandId, params.id);
    if (product === undefined) throw new ProblemError('not-found');
    return chartResponse(c, await findSizeChartOf(db, brandId, product), await fitCounts(db, brandId, product.id));
  });
};
