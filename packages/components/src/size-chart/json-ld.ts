import type { Measurement, Product, SizeChart, SizeRegion } from '@throughline/client';

export { Publication } from '../structured-data/publication.ts';

/** Names of schema.org; it has none for the others. */
const MEASUREMENTS: Partial<Record<Measurement, string>> = {
  chest: 'ChestOrBust',
  neck: 'Collar',
  height: 'Height',
  hips: 'Hips',
  inseam: 'Inseam',
  length: 'Length',
  sleeve: 'Sleeve',
  waist: 'Waist',
};
const SYSTEMS: Partial<Record<SizeRegion, string>> = { eu: 'Europe', uk: 'UK', us: 'US', jp: 'JP' };
const TYPE = 'SizeSpecification';

/** Sizes as schema.org's `SizeSpecification`: whom they are for by `suggestedMeasurement`, what the piece measures by `hasMeasurement`. */
export const sizeSpecifications = (
  { columns, rows }: SizeChart,
  names: Readonly<Record<Measurement, string>>,
  product: Product | null,
  address: string | undefined,
): object => {
  const size = rows.map(({ label, regional, ranges }) => {
    const measured = (basis: 'body' | 'garment') =>
      columns.flatMap(({ measurement, basis: of }, at) => {
        const range = ranges[at];
        if (of !== basis || !range) return [];
        const known = MEASUREMENTS[measurement];
        return [
          {
            '@type': 'QuantitativeValue',
            name: names[measurement],
            ...(known && { valueReference: `https://schema.org/WearableMeasurement${known}` }),
            ...(range.min === range.max ? { value: range.min } : { minValue: range.min, maxValue: range.max }),
            unitCode: 'MMT',
          },
        ];
      });
    const equal = Object.entries(regional).flatMap(([region, name]) => {
      const system = SYSTEMS[region as SizeRegion];
      return system && name ? [{ '@type': TYPE, name, sizeSystem: `https://schema.org/WearableSizeSystem${system}` }] : [];
    });
    return { '@type': TYPE, name: label, suggestedMeasurement: measured('body'), hasMeasurement: measured('garment'), equal };
  });
  return {
    '@type': 'Product',
    ...(address && { '@id': address }),
    ...(product && { name: product.title }),
    size,
  };
};
