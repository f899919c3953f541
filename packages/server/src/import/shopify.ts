import type { ProductPublication } from '../brand/products.ts';
import { MORE } from '../domain/collection.ts';
import { readTable, type Row } from './csv.ts';
import type { Finding } from './import-error.ts';
import { RowError } from './row-error.ts';
import { plainText } from './plain-text.ts';
import { readOptions } from './shopify-options.ts';
import { readPictures } from './shopify-pictures.ts';
import { readVariants, type SkuLedger } from './shopify-variants.ts';
import { claimId, slug } from './slug.ts';

const NEEDED = ['Handle', 'Title', 'Option1 Name', 'Option1 Value', 'Variant Price'];
const MOST = { handle: 255, title: 5000, type: 255, body: 100_000, collection: 100 } as const;

export interface ProductFile {
  readonly products: readonly ProductPublication[];
  /** What was left out, by line. */
  readonly findings: readonly Finding[];
  /** Handles of products that the file says are not published. */
  readonly unpublished: readonly string[];
  /** Line of each SKU, so that one that another product has can be reported. */
  readonly skuLines: ReadonlyMap<string, number>;
}

const text = (row: Row, column: string, most: number): string => {
  const value = row.cell(column);
  if (value.length > most) throw new RowError(row, column, `expected at most ${most} characters, got ${value.length}`);
  return value;
};

/** The rows of each product, by handle, in the order of the file. */
const groupRows = (rows: readonly Row[], findings: Finding[]): Row[][] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const handle = row.cell('Handle');
    if (handle === '' || handle.length > MOST.handle || /[\s/?#%\p{Cc}]/u.test(handle)) {
      findings.push({
        line: row.line,
        column: 'Handle',
        reason: handle === '' ? 'expected the handle of a product, got nothing' : 'expected a handle: letters, digits and hyphens',
      });
      continue;
    }
    groups.set(handle, [...(groups.get(handle) ?? []), row]);
  }
  return [...groups.values()];
};

/** By its type and each of its tags; by neither, among what is left. */
const collectionsOf = (type: string, tags: string): string[] => {
  const names = [type, ...tags.split(',')].filter((name) => slug(name) !== '');
  const handles = new Set(names.map((name) => claimId(name, MOST.collection, new Set())));
  return handles.size > 0 ? [...handles] : [MORE.handle];
};

/** Undefined where findings say all there is to say about it. */
const readProduct = (
  rows: readonly Row[],
  first: Row,
  currency: string,
  skus: SkuLedger,
  findings: Finding[],
): ProductPublication | undefined => {
  const handle = first.cell('Handle');
  const title = text(first, 'Title', MOST.title);
  if (title === '') throw new RowError(first, 'Title', 'expected the title of a product, got nothing');
  const type = text(first, 'Type', MOST.type);
  const body = plainText(text(first, 'Body (HTML)', MOST.body));
  const { names, valuesOf } = readOptions(first);
  const { pictures, indexOf } = readPictures(rows, title, findings);
  const before = findings.length;
  const variants = readVariants(rows, { handle, names, valuesOf, currency, pictureOf: indexOf, skus, findings });
  if (variants.length === 0) {
    // Where each of its rows was wrong, that is what is wrong with it.
    if (findings.length > before) return undefined;
    throw new RowError(first, 'Variant Price', 'none of the rows of this product is a variant that can be sold');
  }
  return {
    handle,
    title: { und: title },
    description: { und: body },
    type: { und: type },
    collections: collectionsOf(type, first.cell('Tags')),
    pictures,
    options: names.map((name) => ({
      id: name.id,
      name: { und: name.label },
      values: name.values.map(({ id, label }) => ({ id, label: { und: label } })),
    })),
    variants,
  };
};

/**
 * Products of a Shopify product CSV, prices in `currency`. A row that is wrong is a finding and stops no other; a product
 * whose first row is wrong is left out whole. Throws an `ImportError` for a file that is no such CSV.
 */
export const readShopify = (bytes: Uint8Array, currency: string): ProductFile => {
  const table = readTable(bytes, NEEDED);
  const findings: Finding[] = [...table.findings];
  const unpublished: string[] = [];
  const products: ProductPublication[] = [];
  const skus: SkuLedger = new Map();
  for (const rows of groupRows(table.rows, findings)) {
    const [first] = rows;
    if (first === undefined) continue;
    if (/^(false|no|0)$/i.test(first.cell('Published'))) {
      unpublished.push(first.cell('Handle'));
      continue;
    }
    try {
      const product = readProduct(rows, first, currency, skus, findings);
      if (product !== undefined) products.push(product);
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      findings.push(error.finding);
    }
  }
  return { products, findings: findings.toSorted((a, b) => a.line - b.line), unpublished, skuLines: skus };
};
