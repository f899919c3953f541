import type { SizeChart } from '@throughline/contract';
import { ArgumentError } from '../error.ts';
import type { Tools } from '../tools.ts';
import { createShelf } from '../sync/shelf.ts';
import { sizeChart } from './answer.ts';
import { recommend } from './recommend.ts';
import type { SizesResource } from './sizes.ts';

export const create = (tools: Tools): SizesResource => {
  const charts = createShelf<SizeChart>(tools, (path, read) => read({ path }, sizeChart));
  return {
    chart: (id) => charts.state(`/size-charts/${encodeURIComponent(id)}`),
    chartOf: (product) => charts.state(`/products/${encodeURIComponent(product)}/size-chart`),
    refresh: async () => charts.refresh(),
    recommend: (chart, body, fit) => Promise.resolve(recommend(chart, body, fit)),
    recommendFrom: (chart, { brand, label }, fit) => {
      const size = chart.references.find((reference) => reference.brand === brand)?.sizes.find((each) => each.label === label);
      if (!size) return Promise.reject(new ArgumentError(`not a size among the chart's references: ${brand} ${label}`));
      const told = recommend(chart, size.body, fit);
      // A size elsewhere says less of a body than a tape does.
      return Promise.resolve(told.kind !== 'unknown' && told.confidence === 'high' ? { ...told, confidence: 'medium' } : told);
    },
  };
};
