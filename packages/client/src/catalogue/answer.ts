import type { ProductPage } from '@throughline/contract';
import { product } from '../transport/answer.ts';
import { list, maybe, record, text } from '../transport/shape.ts';

export const productPage = record<ProductPage>({ items: list(product), next: maybe(text) });
