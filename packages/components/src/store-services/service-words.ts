import type { StoreServiceWords } from './store-services.en.ts';

/** A service in words; one that a store has and nobody here knows as it is written. */
export const serviceWords = ({ service: known }: StoreServiceWords, service: string): string =>
  (known as Readonly<Record<string, string>>)[service] ?? service.replaceAll('-', ' ');
