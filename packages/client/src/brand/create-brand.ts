import type { Brand } from '@throughline/contract';
import type { Platform } from '../platform/platform.ts';
import { createReading, type Reading } from '../sync/reading.ts';
import { brand } from '../transport/answer.ts';
import type { Http } from '../transport/http.ts';

export const createBrand = (platform: Platform, http: Http, life: AbortSignal): Reading<Brand> =>
  createReading(platform, http, life, (read) => read({ path: '/brand' }, brand));
