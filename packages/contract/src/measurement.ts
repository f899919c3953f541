import * as z from 'zod/mini';

/** What is measured of a person (or of a garment laid flat), after EN 13402. In whole millimetres, always. */
export const MEASUREMENTS = [
  'height',
  'neck',
  'shoulders',
  'chest',
  'underbust',
  'waist',
  'hips',
  'thigh',
  'inseam',
  'sleeve',
  'wrist',
  'head',
  'hand',
  'finger',
  'foot',
  /** Of garments only: from the shoulder or the waistband down. */
  'length',
] as const;

export const Measurement = z.enum(MEASUREMENTS);
export type Measurement = z.infer<typeof Measurement>;

const MILLIMETRES = 'expected whole millimetres from 10 to 3000';

export const Millimetres = z.int(MILLIMETRES).check(z.minimum(10, MILLIMETRES), z.maximum(3000, MILLIMETRES));

/** What is known of a body; a finger by its circumference, like everything round. */
export const BodyMeasurements = z.partialRecord(Measurement, Millimetres);
export type BodyMeasurements = z.infer<typeof BodyMeasurements>;
