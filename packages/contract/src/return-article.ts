import * as z from 'zod/mini';
import { LineId } from './id.ts';
import { Picture, Sku } from './product.ts';

/** What is going back, as far as an order's line tells it. */
export const returnedArticle = {
  line: LineId,
  sku: Sku,
  title: z.string(),
  /** The chosen values in words: `[{ name: 'Size', value: 'M' }]`. */
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  picture: z.nullable(Picture),
} as const;
