/**
 * Whether a value from the wire has a shape. The contract's own schemas would cost every page 10 kB; these cost one, and the compiler
 * holds each against the contract's type, field by field.
 */
export type Shape<T> = (value: unknown) => value is T;

type Fields<T> = { readonly [K in keyof T]-?: Shape<Exclude<T[K], undefined>> | Shape<T[K]> };

/** Any text; what it says was the server's to check. */
export const text = <T extends string = string>(value: unknown): value is T => typeof value === 'string';

/** One of these words. */
export const word =
  <const T extends string>(...words: readonly T[]): Shape<T> =>
  (value): value is T =>
    (words as readonly unknown[]).includes(value);

export const whole = (value: unknown): value is number => Number.isSafeInteger(value);

/** `true` or `false`. */
export const flag = (value: unknown): value is boolean => typeof value === 'boolean';

export const maybe =
  <T>(of: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || of(value);

export const optional =
  <T>(of: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || of(value);

/** A list of things that are only shown: what they hold is not looked at. */
export const many = <T>(value: unknown): value is T[] => Array.isArray(value);

export const list =
  <T>(of: Shape<T>): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(of);

/** Fields beyond the known ones are allowed: a newer server may tell more. */
export const record =
  <T extends object>(fields: Fields<T>): Shape<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Shape<unknown>>(fields).every(([name, of]) => of((value as Record<string, unknown>)[name]));
