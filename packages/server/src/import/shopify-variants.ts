import { LIMITS, Sku } from '@throughline/contract';
import type { VariantDocument } from '../domain/product.ts';
import type { Row } from './csv.ts';
import type { Finding } from './import-error.ts';
import { readPrice } from './price.ts';
import { RowError } from './row-error.ts';
import type { OptionName } from './shopify-options.ts';
import { claimId } from './slug.ts';

/** SKUs of the file and the line each was first seen on. */
export type SkuLedger = Map<string, number>;

/** Where the shop doesn't count its stock, or sells on without: as many as a line may hold. */
const UNCOUNTED_STOCK = LIMITS.unitsPerLine;

const MOST_STOCK = 1_000_000_000;

interface VariantContext {
  readonly handle: string;
  readonly names: readonly OptionName[];
  valuesOf(row: Row): string[];
  readonly currency: string;
  pictureOf(source: string): number | null;
  readonly skus: SkuLedger;
  readonly findings: Finding[];
}

const readStock = (row: Row): number => {
  if (row.cell('Variant Inventory Tracker') === '' || row.cell('Variant Inventory Policy').toLowerCase() === 'continue')
    return UNCOUNTED_STOCK;
  const quantity = row.cell('Variant Inventory Qty');
  if (!/^-?\d{0,9}$/.test(quantity))
    throw new RowError(row, 'Variant Inventory Qty', `expected a whole number, got "${quantity.slice(0, 24)}"`);
  return Math.min(MOST_STOCK, Math.max(0, Number(quantity)));
};

/** The row's SKU; derived from handle and option values where it has none. Spreadsheets like to put an apostrophe before numbers. */
const readSku = (row: Row, { handle, names, skus }: VariantContext, values: readonly string[]): string => {
  const given = row.cell('Variant SKU').replace(/^'/, '');
  if (given === '') {
    const labels = names.map((name, index) => name.values.find((value) => value.id === values[index])?.label ?? '');
    return claimId([handle, ...labels].join(' '), LIMITS.skuLength, new Set(skus.keys()));
  }
  if (!Sku.safeParse(given).success) throw new RowError(row, 'Variant SKU', 'expected 1 to 64 printable characters');
  const line = skus.get(given);
  if (line !== undefined) throw new RowError(row, 'Variant SKU', `the SKU "${given}" is used on line ${line} already`);
  return given;
};

const readVariant = (row: Row, context: VariantContext, seen: Set<string>): VariantDocument => {
  let price: number;
  try {
    price = readPrice(row.cell('Variant Price'), context.currency);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RowError(row, 'Variant Price', error.message);
  }
  const stock = readStock(row);
  const values = context.valuesOf(row);
  const combination = JSON.stringify(values);
  if (seen.has(combination)) throw new RowError(row, 'Option1 Value', 'this combination of options came on a line before');
  const sku = readSku(row, context, values);
  seen.add(combination);
  context.skus.set(sku, row.line);
  const image = row.cell('Variant Image') || row.cell('Image Src');
  const barcode = row.cell('Variant Barcode').replace(/^'/, '').slice(0, 64);
  return {
    sku,
    values,
    prices: { [context.currency]: price },
    stock,
    barcode: barcode === '' ? null : barcode,
    picture: context.pictureOf(image),
  };
};

/** Rows that only bring one more picture have no option value and no price. */
const isVariant = (row: Row): boolean =>
  row.cell('Option1 Value') !== '' || row.cell('Variant Price') !== '' || row.cell('Variant SKU') !== '';

/** The variants of a product; a row that is wrong is a finding. */
export const readVariants = (rows: readonly Row[], context: VariantContext): VariantDocument[] => {
  const seen = new Set<string>();
  return rows.filter(isVariant).flatMap((row) => {
    try {
      return [readVariant(row, context, seen)];
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      context.findings.push(error.finding);
      return [];
    }
  });
};
