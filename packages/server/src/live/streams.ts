import type { CartId, ClientId, HandoffId } from '@throughline/contract';
import type { CartRow } from '../storage/cart-rows.ts';

export interface CartChange extends CartRow {
  readonly by: ClientId;
}

/** One open stream. Called after the commit, in the order of commits. */
export interface Subscriber {
  /** Hash of the token the stream was opened with. */
  readonly tokenHash: string;
  changed(change: CartChange): void;
  /** A hand-off that shares the cart was claimed. */
  claimed(handoff: HandoffId): void;
  /** The token was retired. */
  moved(): void;
  /** The server ends. */
  closing(): void;
}

/** Streams one cart may have open at once. */
export const STREAMS_PER_CART = 32;

/** Who listens to which cart on this machine. Hints only: versions make it right. */
export class Streams {
  readonly #carts = new Map<CartId, Set<Subscriber>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Undefined when the cart has as many streams as it may; else what ends the subscription. */
  subscribe(cart: CartId, subscriber: Subscriber): (() => void) | undefined {
    const group = this.#carts.get(cart) ?? new Set();
    if (group.size >= STREAMS_PER_CART) return undefined;
    this.#carts.set(cart, group.add(subscriber));
    this.#size += 1;
    return () => {
      if (!group.delete(subscriber)) return;
      this.#size -= 1;
      if (group.size === 0) this.#carts.delete(cart);
    };
  }

  changed(change: CartChange): void {
    for (const subscriber of this.#carts.get(change.id) ?? []) subscriber.changed(change);
  }

  claimed(cart: CartId, handoff: HandoffId): void {
    for (const subscriber of this.#carts.get(cart) ?? []) subscriber.claimed(handoff);
  }

  /** All tokens but the one just given out are dead. */
  retired(cart: CartId, survivor: string): void {
    // A Set may be taken from while it is walked: a subscriber that is told leaves.
    for (const subscriber of this.#carts.get(cart) ?? []) if (subscriber.tokenHash !== survivor) subscriber.moved();
  }

  closing(): void {
    for (const group of this.#carts.values()) for (const subscriber of group) subscriber.closing();
  }
}
