import { Brand } from '../brand.ts';
import { BrandEvents } from '../live.ts';
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

export const streamBrand = {
  method: 'GET',
  path: '/brand/events',
  summary: "The brand's version live, as server-sent events",
  auth: 'key',
  events: BrandEvents,
  status: 200,
  problems: [],
} as const satisfies Route;
