import type { CartId, ClientId, HandoffId } from '@throughline/contract';
import type { CartRow } from '../storage/cart-rows.ts';
import type { Hints } from './hints.ts';

export interface CartChange extends CartRow {
  readonly by: ClientId;
}

/** One open stream. Called after the commit, with versions that rise. */
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

/** All streams of one cart, and what they have been told. */
interface Group {
  readonly subscribers: Set<Subscriber>;
  readonly claimed: Set<HandoffId>;
  version: number;
}

/**
 * Who listens to which cart on this node. `changed`, `claimed` and `retired` are for what happened here, and wake the other nodes;
 * what those did comes in as `learn…`. Hints only: versions make it right.
 */
export class Streams {
  readonly #carts = new Map<CartId, Group>();
  readonly #hints: Pick<Hints, 'tell'>;
  #size = 0;

  constructor(hints: Pick<Hints, 'tell'>) {
    this.#hints = hints;
  }

  get size(): number {
    return this.#size;
  }

  /** Carts somebody listens to. */
  get carts(): CartId[] {
    return [...this.#carts.keys()];
  }

  /** The newest version the cart's streams were told; undefined when nobody listens. */
  toldVersion(cart: CartId): number | undefined {
    return this.#carts.get(cart)?.version;
  }

  /** Undefined when the cart has as many streams as it may; else what ends the subscription. */
  subscribe(cart: CartId, subscriber: Subscriber): (() => void) | undefined {
    const group = this.#carts.get(cart) ?? { subscribers: new Set(), claimed: new Set(), version: -1 };
    if (group.subscribers.size >= STREAMS_PER_CART) return undefined;
    this.#carts.set(cart, group);
    group.subscribers.add(subscriber);
    this.#size += 1;
    return () => {
      if (!group.subscribers.delete(subscriber)) return;
      this.#size -= 1;
      if (group.subscribers.size === 0) this.#carts.delete(cart);
    };
  }

  changed(change: CartChange): void {
    this.#hints.tell(change.id);
    this.learnChange(change);
  }

  claimed(cart: CartId, handoff: HandoffId): void {
    this.#hints.tell(cart);
    this.learnClaim(cart, handoff);
  }

  /** All tokens but the one just given out are dead. */
  retired(cart: CartId, survivor: string): void {
    this.#hints.tell(cart);
    this.#end(cart, (hash) => hash !== survivor);
  }

  /** One token is dead. */
  ended(cart: CartId, hash: string): void {
    this.#hints.tell(cart);
    this.#end(cart, (each) => each === hash);
  }

  /** The cart was erased: its listeners come back, and are told that there is none. */
  gone(cart: CartId): void {
    this.#hints.tell(cart);
    this.learnGone(cart);
  }

  learnGone(cart: CartId): void {
    for (const subscriber of this.#carts.get(cart)?.subscribers ?? []) subscriber.closing();
  }

  /** A version that was told already is not told again. */
  learnChange(change: CartChange): void {
    const group = this.#carts.get(change.id);
    if (group === undefined || change.version <= group.version) return;
    group.version = change.version;
    for (const subscriber of group.subscribers) subscriber.changed(change);
  }

  learnClaim(cart: CartId, handoff: HandoffId): void {
    const group = this.#carts.get(cart);
    if (group === undefined || group.claimed.has(handoff)) return;
    group.claimed.add(handoff);
    for (const subscriber of group.subscribers) subscriber.claimed(handoff);
  }

  learnRetired(cart: CartId, hashes: ReadonlySet<string>): void {
    this.#end(cart, (hash) => hashes.has(hash));
  }

  closing(): void {
    for (const { subscribers } of this.#carts.values()) for (const subscriber of subscribers) subscriber.closing();
  }

  #end(cart: CartId, dead: (tokenHash: string) => boolean): void {
    // A Set may be taken from while it is walked: a subscriber that is told leaves.
    for (const subscriber of this.#carts.get(cart)?.subscribers ?? []) if (dead(subscriber.tokenHash)) subscriber.moved();
  }
}
