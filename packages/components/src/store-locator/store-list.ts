import type { Position, Store, StoreId } from '@throughline/client';
import type { Roads } from '../i18n/distances.ts';

/** What a map may ask of the list that it belongs to, and tell it. */
export interface StoreListElement extends HTMLElement {
  /** Those shown so far, in their order. */
  readonly stores: readonly Store[];
  /** Services that they were filtered by. */
  readonly wanted: readonly string[];
  /** Where distances are measured from. */
  readonly origin: Position | undefined;
  /** How distances are told there. */
  readonly roads: Roads;
  /** The store that is looked at. */
  selected: StoreId | undefined;
  /** Looks for stores around a place. */
  searchAround(place: Position): void;
  /** Puts the focus on the heading of the list. */
  focusResults(): void;
}
