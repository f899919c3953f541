import type { Brand } from '@throughline/contract';
import type { Collection } from './collection.ts';
import type { Amount } from './money.ts';
import type { ReturnsPolicy } from './returns/policy.ts';
import type { Programme } from './programme.ts';
import type { Words } from './words.ts';

/** A brand in every language. */
export interface BrandDocument {
  readonly id: string;
  readonly name: Words;
  readonly tagline: Words;
  /** The first is the default. */
  readonly currencies: readonly string[];
  /** BCP 47; the first is the default. */
  readonly locales: readonly string[];
  /** Tax that prices include, in basis points: 1900 is 19 %. */
  readonly taxRateBp: number;
  /** Exact origins whose pages may use the key. */
  readonly origins: readonly string[];
  readonly links: Readonly<Brand['links']>;
  readonly policy: Readonly<Brand['policy']>;
  /** What sending a cart costs, by currency: the cheapest way and the dearest. Left out: carts say nothing of it. */
  readonly shipping?: Readonly<Record<string, { readonly from: Amount; readonly to: Amount }>>;
  readonly collections: readonly Collection[];
  /** Left out: see `DEFAULT_POLICY`. */
  readonly returns?: ReturnsPolicy;
  /** How it gives points; without it, it gives none. */
  readonly loyalty?: Programme;
}
