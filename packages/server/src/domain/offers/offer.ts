import type { Channel } from '@throughline/contract';
import type { Amount } from '../money.ts';
import type { Words } from '../words.ts';
import type { Selection } from './selection.ts';

/** Minor units by currency. */
export type Amounts = Readonly<Record<string, Amount>>;

export interface Percent {
  readonly kind: 'percent';
  readonly percentBp: number;
  readonly on: Selection;
}

export interface AmountOff {
  readonly kind: 'amount';
  readonly amounts: Amounts;
  readonly per: 'order' | 'line';
  readonly on: Selection;
}

export interface FreeShipping {
  readonly kind: 'free-shipping';
  readonly from: Amounts;
}

export interface BuyGet {
  readonly kind: 'buy-get';
  readonly buy: { readonly quantity: number; readonly on: Selection };
  readonly get: { readonly quantity: number; readonly percentBp: number; readonly on: Selection };
  readonly times: number;
}

export interface Tier {
  /** What has to be reached: units, or an amount by currency. */
  readonly from: number | Amounts;
  readonly percentBp: number;
}

export interface Tiered {
  readonly kind: 'tiered';
  readonly tiers: readonly Tier[];
  readonly on: Selection;
}

export interface Gift {
  readonly kind: 'gift';
  readonly sku: string;
  readonly quantity: number;
}

export type Benefit = Percent | AmountOff | FreeShipping | BuyGet | Tiered | Gift;

/** By channel, then by language; placeholders not filled in. */
export type Messages = Readonly<Partial<Record<Channel, Words>>>;

export interface Segment {
  readonly signedIn: boolean;
  readonly newCustomer: boolean;
  readonly points: number;
  /** One of these collections; empty: whatever she bought. */
  readonly bought: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Variant {
  readonly id: string;
  /** In percent. */
  readonly share: number;
  /** Null: no offer for those in it. */
  readonly benefit: Benefit | null;
  readonly messages: Messages;
}

/** An offer in force or waiting to be, in every language and currency. */
export interface OfferDocument {
  readonly id: string;
  readonly title: Words;
  readonly benefit: Benefit;
  /** Epoch milliseconds; from here on. */
  readonly starts: number | null;
  /** Epoch milliseconds; the first moment at which it no longer holds. */
  readonly ends: number | null;
  readonly timeZone: string;
  readonly channels: readonly Channel[] | null;
  readonly segment: Segment | null;
  readonly minimum: Amounts | null;
  /** Normalised; empty: it comes by itself. */
  readonly codes: readonly string[];
  /** Loyalty points that it takes. */
  readonly costs: number | null;
  readonly public: boolean;
  readonly priority: number;
  readonly stacking: 'exclusive' | { readonly group: string } | null;
  readonly limits: { readonly total: number | null; readonly perCustomer: number | null };
  readonly messages: Messages;
  readonly experiment: { readonly id: string; readonly variants: readonly Variant[] } | null;
}

/** A code as it is compared: case, blanks and the width of letters don't matter. */
export const normaliseCode = (typed: string): string => typed.normalize('NFKC').toUpperCase().replaceAll(/\s/g, '');
