import { findVariant, getProduct, listProducts } from '@throughline/contract';
import type { Hono } from 'hono';
import { presentProduct } from '../wire/present.ts';
import type { ProductDocument } from '../domain/product.ts';
import { sha256 } from '../hash.ts';
import { audienceOf } from '../http/cors.ts';
import type { Environment, Exchange } from '../http/environment.ts';
import { cachedJson } from '../http/etag.ts';
import { serve } from '../http/operation.ts';
import { readLimit } from '../http/page.ts';
import { ProblemError, wrongInput } from '../problem-error.ts';
import * as rows from '../storage/product-rows.ts';

const currencyOf = (c: Exchange, asked: string | undefined): string => {
  const { currencies } = c.get('brand').document;
  const currency = asked ?? currencies[0] ?? 'EUR';
  if (!currencies.includes(currency))
    throw new ProblemError('currency-unavailable', { detail: `The brand sells in ${currencies.join(', ')}.` });
  return currency;
};

const catalogueResponse = (c: Exchange, content: unknown): Response => {
  const text = JSON.stringify(content);
  const locale = c.get('locale');
  return cachedJson(c, `"${sha256(text).slice(0, 22)}"`, { vary: 'Accept-Language', 'content-language': locale }, () => text);
};

const productResponse = (c: Exchange, product: ProductDocument | undefined, currency: string): Response => {
  if (product === undefined) throw new ProblemError('not-found');
  const shown = presentProduct(product, audienceOf(c), currency, c.get('context').clock.now());
  if (shown === undefined) throw new ProblemError('currency-unavailable', { detail: `This product is not sold in ${currency}.` });
  return catalogueResponse(c, shown);
};

/** Opaque to clients: the position of the last product seen. */
const writeCursor = (position: number): string => Buffer.from(String(position)).toString('base64url');
const readCursor = (cursor: string | undefined): number => {
  if (cursor === undefined) return -1;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!/^\d{1,9}$/.test(text)) throw wrongInput('query/cursor', 'expected the "next" of a page before');
  return Number(text);
};

export const mountProducts = (app: Hono<Environment>): void => {
  serve(app, listProducts, async ({ query: { q, collection, currency: asked, cursor, limit } }, c) => {
    const currency = currencyOf(c, asked);
    const page = await rows.listProducts(c.get('context').storage.db, c.get('brand').document.id, {
      q,
      collection,
      currency,
      after: readCursor(cursor),
      limit: readLimit(limit),
    });
    const items = page.products.flatMap((product) => presentProduct(product, audienceOf(c), currency, c.get('context').clock.now()) ?? []);
    return catalogueResponse(c, { items, next: page.next === null ? null : writeCursor(page.next) });
  });

  serve(app, getProduct, async ({ params, query }, c) => {
    const currency = currencyOf(c, query.currency);
    return productResponse(c, await rows.findProduct(c.get('context').storage.db, c.get('brand').document.id, params.id), currency);
  });

  serve(app, findVariant, async ({ query: { sku, barcode, currency: asked } }, c) => {
    const currency = currencyOf(c, asked);
    const by = sku !== undefined ? { sku } : barcode !== undefined ? { barcode } : undefined;
    if (by === undefined) throw wrongInput('query/sku', 'expected a SKU or a barcode');
    return productResponse(c, await rows.findProductOf(c.get('context').storage.db, c.get('brand').document.id, by), currency);
  });
};
