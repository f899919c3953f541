import type { Around, Availability, Position, Store, StoreId, StorePoints } from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';
import type { Loadable } from '../loadable.ts';

export interface StoreQuery {
  /** Where the shopper is. About a hundred metres of it are sent: nobody needs to know it better. */
  readonly near?: Position;
  /** Metres around `near`. */
  readonly radius?: number;
  /** Words of name and address, or a postal code to look around. */
  readonly q?: string;
  /** A town or postal code to look around, as the stores' addresses know it; words to look for where they don't. */
  readonly place?: string;
  /** All of them. */
  readonly services?: readonly string[];
  /** Open then: now, on arrival (with `near` and `speed`), or at a moment (RFC 3339). */
  readonly openAt?: string;
  /** Kilometres an hour at which the shopper comes, 1 to 200. */
  readonly speed?: number;
  /** Of stores about as far, those that have it come first, and each says what it has. */
  readonly sku?: string;
  /** Stores to a page, 1 to 100; 24 when left out. */
  readonly limit?: number;
}

export interface AvailabilityQuery {
  readonly sku: string;
  /** In one store, or in those near a place; online alone when both are left out. */
  readonly store?: string;
  readonly near?: Position;
  readonly radius?: number;
  readonly limit?: number;
}

export interface PointsQuery {
  /** Degrees. Look around a little: what a next step of the map shows is there then. */
  readonly bounds: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
  /** At which the world is 512 × 2^zoom pixels wide; a whole number. */
  readonly zoom: number;
  readonly services?: readonly string[];
}

export interface StoreList {
  readonly items: readonly Store[];
  /** Where distances are measured from, and how that was found. */
  readonly around: Around | null;
  readonly complete: boolean;
}

/** Reads are shared: the same question asked by two elements is one request and one state. */
export interface StoresResource {
  /** The first page, and with each `more` the next. */
  search(query?: StoreQuery): ReadableAtom<Loadable<StoreList>>;
  more(query?: StoreQuery): Promise<void>;
  store(id: string, from?: { readonly near?: Position; readonly speed?: number }): ReadableAtom<Loadable<Store>>;
  availability(query: AvailabilityQuery): ReadableAtom<Loadable<Availability>>;
  /** What a map shows of a part of the world: stores, and counts of what would lie on top of each other. */
  points(query: PointsQuery): ReadableAtom<Loadable<StorePoints>>;
  /**
   * The store she goes to: of a customer what her profile says; of a guest what she chose on this page, which is kept nowhere else. At a
   * kiosk nothing is hers: the page says where it stands.
   */
  readonly $home: ReadableAtom<Loadable<StoreId | null>>;
  /** Rejects as `profile.update` does when she is signed in. */
  setHome(store: StoreId | null): Promise<void>;
  /** Tries again what failed, and refetches what is stale. */
  refresh(): Promise<void>;
}
