import { product } from './cases/catalogue.ts';
import { offersForCart } from './cases/offers.ts';
import { sizeChart } from './cases/sizes.ts';
import { availability, storesNear, storesWithSize } from './cases/stores.ts';
import type { ReadCase } from './read-case.ts';

/** One to a line: each noun's owner adds hers. */
export const READ_CASES: readonly ReadCase[] = [product, offersForCart, sizeChart, storesNear, storesWithSize, availability];
