import type { Cart, LineId, Money, Order, OrderChange, OrderId, OrderPage, StoreId } from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';
import type { Loadable } from '../loadable.ts';
import type { Call } from '../transport/http.ts';

/** What the shopper saw when she committed: `version` and `totals.total` of `$cart`, which has none while anything is pending. */
export interface Seen {
  readonly version: number;
  readonly total: Money;
}

/** How it is paid and comes to her. A guest gives an `email`; of a signed-in customer the server knows it. */
export type Ordering = Seen & {
  /** Lines that are presents: they get a receipt of their own, without prices. */
  readonly gifts?: readonly [LineId, ...LineId[]];
} & (
    | { readonly kind: 'counter'; readonly email?: string; readonly store?: StoreId }
    | { readonly kind: 'reserve'; readonly email?: string; readonly store: StoreId }
    | { readonly kind: 'checkout'; readonly email?: string; readonly store?: StoreId }
  );

/**
 * `placed`: `checkout` is the hosted page to go to, where there is one; `receipt` and `giftReceipt` are what QR codes hold, null where the
 * brand has no page for orders. `changed`: nothing was ordered; `$cart` is up to date: show the changes and let her commit anew.
 */
export type Placing =
  | {
      readonly status: 'placed';
      readonly order: Order;
      readonly checkout: string | null;
      readonly receipt: string | null;
      readonly giftReceipt: string | null;
    }
  /** No changes: another device has changed the cart. `cart` is null when it could not be read just now. */
  | { readonly status: 'changed'; readonly changes: readonly OrderChange[]; readonly cart: Cart | null };

/** The shopper's orders. What opens a guest's order is kept in memory only, and forgotten with her. */
export interface OrdersResource {
  /**
   * Orders what is in the cart, exactly once: called again with the same, as after a `NetworkError`, it is the same order. Rejects with a
   * `ProblemError` when the server refuses.
   */
  place(ordering: Ordering): Promise<Placing>;
  /** One order: the customer's own, one that was placed, looked up or opened here. */
  order(id: OrderId): ReadableAtom<Loadable<Order>>;
  /** The customer's orders, the newest first; `after` is the `next` of the page before. */
  list(after?: string): ReadableAtom<Loadable<OrderPage>>;
  /** Asks again for what is shown; for what failed. Never rejects. */
  refresh(): Promise<void>;
  /** Opens an order by its number, typed in whatever way, and its e-mail, for a quarter of an hour. Wrong ones all reject alike. */
  lookup(known: { number: string; email: string }): Promise<OrderId>;
  /** Opens the order of a receipt: the URL that its QR code holds, or its fragment. Rejects with an `ArgumentError` when it is none. */
  open(receipt: string): Promise<OrderId>;
  /** Calls the order off; rejects with `order-status` once that can't be done any more. */
  cancel(id: OrderId): Promise<Order>;
}

/** The orders as the client holds them: what returns need besides. */
export interface OrdersOwner extends OrdersResource {
  /** What opens this order in a call: its token, or the customer's name. */
  opened(id: OrderId): Promise<Pick<Call, 'headers' | 'as'>>;
}
