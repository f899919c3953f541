import * as z from 'zod/mini';

/** Three capital letters. Whether a brand sells in it is the server's to say. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code such as "EUR"'));
