import type { Brand } from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';
import type { Loadable } from '../loadable.ts';
import type { Stop } from '../platform/platform.ts';

export interface BrandResource {
  /** Loaded while somebody listens. */
  readonly $brand: ReadableAtom<Loadable<Brand>>;
  /**
   * Takes a new version of the brand up as soon as it is published, until the answer is called: for a screen that stands for days. However
   * many follow, there is one stream. Rejects with a `NetworkError` when the code for it can't be had.
   */
  follow(): Promise<Stop>;
}
