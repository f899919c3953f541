import * as z from 'zod/mini';
import { ProductId } from './id.ts';
import { LIMITS } from './limits.ts';
import { Money } from './money.ts';

/** Stock keeping unit: 1 to 64 characters, no control characters, no blanks at either end. */
export const Sku = z
  .string()
  .check(
    z.maxLength(LIMITS.skuLength),
    z.regex(/^(?!\s)[^\p{Cc}]+(?<!\s)$/u, 'expected 1 to 64 printable characters without blanks at either end'),
  );

export const Picture = z.object({
  /** Absolute URL. */
  src: z.string(),
  alt: z.string(),
  /** CSS pixels; 0 where unknown. */
  width: z.int(),
  height: z.int(),
});
export type Picture = z.infer<typeof Picture>;

export const Variant = z.object({
  sku: Sku,
  /** One value id per option of the product, in their order; empty where the product has no options. */
  values: z.array(z.string()),
  price: Money,
  /** The lowest price in the 30 days before it was reduced to `price`; null where no reduction is proven. Struck through, it may stand beside. */
  was: z.nullable(Money),
  /** Units that can be sold now. */
  available: z.int(),
  /** Index into the product's pictures. */
  picture: z.nullable(z.int()),
  barcode: z.nullable(z.string()),
});
export type Variant = z.infer<typeof Variant>;

export const ProductOption = z.object({
  id: z.string(),
  name: z.string(),
  values: z.array(z.object({ id: z.string(), label: z.string(), swatch: z.optional(z.string()) })),
});
export type ProductOption = z.infer<typeof ProductOption>;

/** Words are plain text in the language of the request; prices in its currency. */
export const Product = z.object({
  id: ProductId,
  handle: z.string(),
  title: z.string(),
  description: z.string(),
  type: z.string(),
  collections: z.array(z.string()),
  pictures: z.array(Picture),
  options: z.array(ProductOption),
  variants: z.array(Variant).check(z.minLength(1)),
  /** Can't be returned, save by law: said before it is bought. Left out: it can. */
  finalSale: z.optional(z.boolean()),
});
export type Product = z.infer<typeof Product>;

/** `next` is the cursor of the page after this one, null on the last. */
export const ProductPage = z.object({ items: z.array(Product), next: z.nullable(z.string()) });
export type ProductPage = z.infer<typeof ProductPage>;
