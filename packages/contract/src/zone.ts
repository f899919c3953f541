import * as z from 'zod/mini';

/** IANA name of the zone the shopper is in, whose days count; the brand's when left out. What a wrong one could win is hours. */
export const Zone = z.string().check(z.maxLength(64), z.regex(/^[A-Za-z0-9_+/-]+$/, 'expected a time zone such as "Europe/Berlin"'));
