import * as z from 'zod/mini';
import { Currency } from '../currency.ts';
import { ProductId } from '../id.ts';
import { Product, ProductPage, Sku } from '../product.ts';
import { PAGE_QUERY, type Route } from '../route.ts';

const currency = z.optional(Currency);

export const listProducts = {
  method: 'GET',
  path: '/products',
  summary: 'Products, a page at a time',
  auth: 'key',
  query: {
    q: z.optional(z.string().check(z.maxLength(200))),
    collection: z.optional(z.string().check(z.maxLength(100))),
    currency,
    ...PAGE_QUERY,
  },
  answer: ProductPage,
  status: 200,
  problems: ['currency-unavailable'],
} as const satisfies Route;

export const getProduct = {
  method: 'GET',
  path: '/products/{id}',
  summary: 'One product, by id or handle',
  auth: 'key',
  params: { id: z.union([ProductId, z.string().check(z.minLength(1), z.maxLength(255))]) },
  query: { currency },
  answer: Product,
  status: 200,
  problems: ['not-found', 'currency-unavailable'],
} as const satisfies Route;

export const findVariant = {
  method: 'GET',
  path: '/variants',
  summary: 'The product that has the variant with this SKU or barcode',
  auth: 'key',
  query: { sku: z.optional(Sku), barcode: z.optional(z.string().check(z.maxLength(64))), currency },
  answer: Product,
  status: 200,
  problems: ['not-found', 'currency-unavailable'],
} as const satisfies Route;
