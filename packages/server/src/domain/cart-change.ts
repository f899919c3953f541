import type { ChangeId } from '@throughline/contract';
import type { Amount } from './money.ts';
import type { Words } from './words.ts';

/** Something the shop changed, in every language; see the contract's `CartChange`. */
export interface ChangeDocument {
  readonly id: ChangeId;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: 'price' | 'stock' | 'gone' | 'merge' | 'promotion' | 'code';
  readonly sku: string | null;
  readonly title: Words;
  /** An amount in `currency`, or units where that is left out. */
  readonly was: Amount | null;
  readonly now: Amount | null;
  readonly currency?: string;
  /** Whether it can be taken back, as the cart is now. */
  readonly undo: boolean;
}
