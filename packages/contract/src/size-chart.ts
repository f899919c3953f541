import * as z from 'zod/mini';
import { Measurement, Millimetres } from './measurement.ts';

/** Whole millimetres from `min` to `max`, both included. */
export const SizeRange = z.object({ min: Millimetres, max: Millimetres });
export type SizeRange = z.infer<typeof SizeRange>;

export const GarmentKind = z.enum(['tops', 'bottoms', 'dresses', 'shoes', 'socks', 'hats', 'gloves', 'rings', 'belts', 'bras', 'children']);
export type GarmentKind = z.infer<typeof GarmentKind>;

/** Where a label is at home; `int` is S, M, L. */
export const SizeRegion = z.enum(['int', 'eu', 'uk', 'us', 'jp']);
export type SizeRegion = z.infer<typeof SizeRegion>;

/** One measurement, of the body that a size is made for or of the garment itself: the two are never mixed. */
export const SizeColumn = z.object({
  measurement: Measurement,
  basis: z.enum(['body', 'garment']),
  /** Decides the size (EN 13402: primary dimension); the others advise. */
  primary: z.boolean(),
  /** How it is measured, in words. */
  how: z.nullable(z.string()),
  /** `garment`: how much more than the body it measures when it fits, in millimetres; null where it can't be compared with a body. */
  ease: z.nullable(z.object({ min: z.int(), max: z.int() })),
});
export type SizeColumn = z.infer<typeof SizeColumn>;

/** How a size did: of the pieces that were sold, how many stayed and how many came back for their size. Never from fewer than 20 orders. */
export const SizeRecord = z.object({ sold: z.int(), kept: z.int(), tooSmall: z.int(), tooLarge: z.int() });
export type SizeRecord = z.infer<typeof SizeRecord>;

export const SizeRow = z.object({
  /** The option values of a product that are this size: `{ size: 'm' }`, or `{ waist: '32', length: 'long' }`. */
  values: z.record(z.string(), z.string()),
  label: z.string(),
  regional: z.partialRecord(SizeRegion, z.string()),
  /** One per column; null where this size says nothing. */
  ranges: z.array(z.nullable(SizeRange)),
  record: z.nullable(SizeRecord),
});
export type SizeRow = z.infer<typeof SizeRow>;

/** Sizes from the smallest on. Words are in the language of the request. */
export const SizeChart = z.object({
  id: z.string(),
  title: z.string(),
  kind: GarmentKind,
  /** How the piece is meant to sit. */
  fit: z.enum(['close', 'regular', 'relaxed']),
  note: z.nullable(z.string()),
  columns: z.array(SizeColumn).check(z.minLength(1)),
  rows: z.array(SizeRow).check(z.minLength(1)),
  /** Bodies that sizes of other brands are made for: for who knows what fits her there. */
  references: z.array(
    z.object({
      brand: z.string(),
      sizes: z.array(z.object({ label: z.string(), body: z.partialRecord(Measurement, Millimetres) })),
    }),
  ),
});
export type SizeChart = z.infer<typeof SizeChart>;
