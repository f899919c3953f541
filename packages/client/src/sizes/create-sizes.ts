import type { SizeChart } from '@throughline/contract';
import { ArgumentError, NetworkError } from '../error.ts';
import type { Tools } from '../tools.ts';
import { createShelf } from '../sync/shelf.ts';
import { sizeChart } from './answer.ts';
import type { recommend } from './recommend.ts';
import type { SizesResource } from './sizes.ts';

/** To look at a chart one needs none of it. */
const reckoning = async (): Promise<{ readonly recommend: typeof recommend }> => {
  try {
    return await import('./recommend.ts');
  } catch (cause) {
    throw new NetworkError('no usable answer', { cause });
  }
};

export const create = (tools: Tools): SizesResource => {
  const charts = createShelf<SizeChart>(tools, (path, read) => read({ path }, sizeChart));
  return {
    chart: (id) => charts.state(`/size-charts/${encodeURIComponent(id)}`),
    chartOf: (product) => charts.state(`/products/${encodeURIComponent(product)}/size-chart`),
    refresh: async () => charts.refresh(),
    recommend: async (chart, body, fit) => (await reckoning()).recommend(chart, body, fit),
    recommendFrom: async (chart, { brand, label }, fit) => {
      const size = chart.references.find((reference) => reference.brand === brand)?.sizes.find((each) => each.label === label);
      if (!size) throw new ArgumentError(`not a size among the chart's references: ${brand} ${label}`);
      const told = (await reckoning()).recommend(chart, size.body, fit);
      // A size elsewhere says less of a body than a tape does.
      return told.kind !== 'unknown' && told.confidence === 'high' ? { ...told, confidence: 'medium' } : told;
    },
  };
};
