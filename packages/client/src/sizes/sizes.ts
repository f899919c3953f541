import type { BodyMeasurements, SizeChart } from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';
import type { Loadable } from '../loadable.ts';
import type { Fit, Recommendation } from './recommendation.ts';

/** What fits whom. Measurements stay on this device: the recommendation is worked out here. */
export interface SizesResource {
  /** By id. */
  chart(id: string): ReadableAtom<Loadable<SizeChart>>;
  /** That of a product, by its id or handle; `error` with `not-found` where it has none. */
  chartOf(product: string): ReadableAtom<Loadable<SizeChart>>;
  /** The size for these measurements, in millimetres, and why; or why that can't be told. */
  recommend(chart: SizeChart, body: BodyMeasurements, fit?: Fit): Promise<Recommendation>;
  /** The same from a size that fits her at another brand of the chart's `references`. Rejects with an `ArgumentError` for one that is not among them. */
  recommendFrom(chart: SizeChart, reference: { readonly brand: string; readonly label: string }, fit?: Fit): Promise<Recommendation>;
  /** Tries again what failed, and refetches what is stale. */
  refresh(): Promise<void>;
}
