import type { CustomerId } from '@throughline/contract';

/** What offers ask about a shopper: plain facts, gathered by whoever knows them. */
export interface Shopper {
  /** Who is assigned to a variant of an experiment: the customer, else the cart. */
  readonly person: string;
  /** Null for a guest, about whom nothing below is known. */
  readonly customer: CustomerId | null;
  /** Orders ever placed. */
  readonly orders: number;
  /** Loyalty points that can be used now. */
  readonly points: number;
  /** Handles of the collections she has bought from. */
  readonly bought: readonly string[];
  /** Whatever else the brand knows her by: `{ tier: 'gold' }`. */
  readonly attributes: Readonly<Record<string, string>>;
}

export const guest = (person: string): Shopper => ({ person, customer: null, orders: 0, points: 0, bought: [], attributes: {} });
