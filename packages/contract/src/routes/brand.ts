import { Brand } from '../brand.ts';
import type { Route } from '../route.ts';

export const getBrand = {
  method: 'GET',
  path: '/brand',
  summary: 'The brand: words, style sheet, currencies, policy',
  auth: 'key',
  answer: Brand,
  status: 200,
  problems: [],
} as const satisfies Route;
