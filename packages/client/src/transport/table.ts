import type { Shape } from './shape.ts';

/** Whatever its keys; keys that the contract does not know are a newer server's. */
export const table =
  <T>(of: Shape<T>): Shape<Record<string, T>> =>
  (value): value is Record<string, T> =>
    typeof value === 'object' && value !== null && Object.values(value).every(of);
