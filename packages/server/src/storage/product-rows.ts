import type { ProductId } from '@throughline/contract';
import { sql } from 'kysely';
import type { Article } from '../domain/article.ts';
import { articleOf, currenciesOf, type ProductDocument } from '../domain/product.ts';
import type { Database } from './storage.ts';

const parse = (row: { document: string }): ProductDocument => JSON.parse(row.document) as ProductDocument;

/** SKUs per statement: databases bound the number of parameters. */
const CHUNK = 500;

/** The articles with these SKUs that the brand has. */
export const findArticles = async (db: Database, brandId: string, skus: Iterable<string>): Promise<Map<string, Article>> => {
  const wanted = [...new Set(skus)];
  const found = new Map<string, Article>();
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const rows = await db
      .selectFrom('variants')
      .select(['sku', 'article'])
      .where('brand_id', '=', brandId)
      .where('sku', 'in', wanted.slice(start, start + CHUNK))
      .execute();
    for (const row of rows) found.set(row.sku, JSON.parse(row.article) as Article);
  }
  return found;
};

/** Everything the brand sells, by SKU. */
export const listArticles = async (db: Database, brandId: string): Promise<Article[]> => {
  const rows = await db.selectFrom('variants').select('article').where('brand_id', '=', brandId).orderBy('sku').execute();
  return rows.map(({ article }) => JSON.parse(article) as Article);
};

export interface ProductQuery {
  readonly q?: string | undefined;
  readonly collection?: string | undefined;
  readonly currency: string;
  /** Position of the last product seen. */
  readonly after: number;
  readonly limit: number;
}

/** Products sold in the currency, in the brand's order; `next` is the position to go on after, null on the last page. */
export const listProducts = async (
  db: Database,
  brandId: string,
  query: ProductQuery,
): Promise<{ products: ProductDocument[]; next: number | null }> => {
  let select = db
    .selectFrom('products')
    .select(['document', 'position'])
    .where('brand_id', '=', brandId)
    .where('position', '>', query.after)
    .where('currencies', 'like', `% ${query.currency} %`);
  const { q, collection } = query;
  if (collection !== undefined) {
    select = select.where('id', 'in', (from) =>
      from.selectFrom('product_collections').select('product_id').where('collection', '=', collection),
    );
  }
  for (const word of q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []) {
    select = select.where(sql<boolean>`words like ${`%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`} escape '\\'`);
  }
  const rows = await select
    .orderBy('position')
    .limit(query.limit + 1)
    .execute();
  const page = rows.slice(0, query.limit);
  return { products: page.map(parse), next: rows.length > query.limit ? (page.at(-1)?.position ?? null) : null };
};

/** By id or handle. */
export const findProduct = async (db: Database, brandId: string, name: string): Promise<ProductDocument | undefined> => {
  const row = await db
    .selectFrom('products')
    .select('document')
    .where('brand_id', '=', brandId)
    .where((where) => where.or([where('id', '=', name), where('handle', '=', name)]))
    .limit(1)
    .executeTakeFirst();
  return row && parse(row);
};

/** Those of these products that there are. */
export const findProducts = async (db: Database, brandId: string, ids: Iterable<ProductId>): Promise<Map<ProductId, ProductDocument>> => {
  const wanted = [...new Set(ids)];
  const found = new Map<ProductId, ProductDocument>();
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const rows = await db
      .selectFrom('products')
      .select('document')
      .where('brand_id', '=', brandId)
      .where('id', 'in', wanted.slice(start, start + CHUNK))
      .execute();
    for (const product of rows.map(parse)) found.set(product.id, product);
  }
  return found;
};

/** The product with the variant that has the SKU or barcode. */
export const findProductOf = async (
  db: Database,
  brandId: string,
  by: { sku: string } | { barcode: string },
): Promise<ProductDocument | undefined> => {
  const [column, value] = 'sku' in by ? (['sku', by.sku] as const) : (['barcode', by.barcode] as const);
  const row = await db
    .selectFrom('variants')
    .innerJoin('products', 'products.id', 'variants.product_id')
    .select('products.document')
    .where('variants.brand_id', '=', brandId)
    .where(`variants.${column}`, '=', value)
    .orderBy('products.position')
    .limit(1)
    .executeTakeFirst();
  return row && parse(row);
};

/** Every collection the brand's products are filed under, in the order of the products. */
export const listCollections = async (db: Database, brandId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('product_collections')
    .innerJoin('products', 'products.id', 'product_collections.product_id')
    .select('product_collections.collection')
    .where('products.brand_id', '=', brandId)
    .groupBy('product_collections.collection')
    .orderBy((order) => order.fn.min('products.position'))
    .orderBy('product_collections.collection')
    .execute();
  return rows.map(({ collection }) => collection);
};

/** Handles of all the brand's products. */
export const handlesOf = async (db: Database, brandId: string): Promise<Set<string>> => {
  const rows = await db.selectFrom('products').select('handle').where('brand_id', '=', brandId).execute();
  return new Set(rows.map(({ handle }) => handle));
};

/** The brand's products as they are kept, by handle. */
export const readDocuments = async (db: Database, brandId: string): Promise<Map<string, string>> => {
  const rows = await db.selectFrom('products').select(['handle', 'document']).where('brand_id', '=', brandId).execute();
  return new Map(rows.map(({ handle, document }) => [handle, document]));
};

/** Whose these SKUs are, by SKU. */
export const ownersOf = async (db: Database, brandId: string, skus: readonly string[]): Promise<Map<string, string>> => {
  const owners = new Map<string, string>();
  for (let start = 0; start < skus.length; start += CHUNK) {
    const rows = await db
      .selectFrom('variants')
      .select(['sku', 'product_id'])
      .where('brand_id', '=', brandId)
      .where('sku', 'in', skus.slice(start, start + CHUNK))
      .execute();
    for (const row of rows) owners.set(row.sku, row.product_id);
  }
  return owners;
};

/** Makes the product or puts it in the place of the one with its id, which keeps its position. True when that changed anything. */
export const putProduct = async (tx: Database, brandId: string, product: ProductDocument): Promise<boolean> => {
  const document = JSON.stringify(product);
  const before = await tx.selectFrom('products').select('document').where('id', '=', product.id).executeTakeFirst();
  if (before?.document === document) return false;

  const words = [product.handle, product.title, product.description, product.type, ...product.variants.map((variant) => variant.sku)]
    .flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each)))
    .join('\n')
    .toLowerCase();
  const currencies = ` ${currenciesOf(product).join(' ')} `;
  if (before === undefined) {
    const last = await tx
      .selectFrom('products')
      .select('position')
      .where('brand_id', '=', brandId)
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirst();
    await tx
      .insertInto('products')
      .values({
        id: product.id,
        brand_id: brandId,
        handle: product.handle,
        position: (last?.position ?? 0) + 1,
        document,
        words,
        currencies,
      })
      .execute();
  } else {
    await tx.updateTable('products').set({ document, words, currencies }).where('id', '=', product.id).execute();
    await tx.deleteFrom('variants').where('product_id', '=', product.id).execute();
    await tx.deleteFrom('product_collections').where('product_id', '=', product.id).execute();
  }
  for (const variant of product.variants) {
    await tx
      .insertInto('variants')
      .values({
        brand_id: brandId,
        sku: variant.sku,
        product_id: product.id,
        barcode: variant.barcode,
        article: JSON.stringify(articleOf(product, variant)),
      })
      .execute();
  }
  for (const collection of new Set(product.collections))
    await tx.insertInto('product_collections').values({ product_id: product.id, collection }).execute();
  return true;
};
