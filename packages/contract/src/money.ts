import * as z from 'zod/mini';
import { Currency } from './currency.ts';

/** `amount` is an integer in ISO 4217 minor units: `{ amount: 4900, currency: 'EUR' }` is 49.00 EUR, `{ 8200, 'JPY' }` is 8,200 yen. */
export const Money = z.object({ amount: z.int(), currency: Currency });
export type Money = z.infer<typeof Money>;
