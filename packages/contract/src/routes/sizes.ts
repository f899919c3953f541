import * as z from 'zod/mini';
import { ProductId } from '../id.ts';
import type { Route } from '../route.ts';
import { SizeChart } from '../size-chart.ts';

export const getSizeChart = {
  method: 'GET',
  path: '/size-charts/{id}',
  summary: 'A size chart, in millimetres',
  auth: 'key',
  params: { id: z.string().check(z.minLength(1), z.maxLength(100)) },
  answer: SizeChart,
  status: 200,
  problems: ['not-found'],
} as const satisfies Route;

export const getProductSizeChart = {
  method: 'GET',
  path: '/products/{id}/size-chart',
  summary: 'The size chart of a product, by its id or handle, with how its sizes did',
  auth: 'key',
  params: { id: z.union([ProductId, z.string().check(z.minLength(1), z.maxLength(255))]) },
  answer: SizeChart,
  status: 200,
  problems: ['not-found'],
} as const satisfies Route;
