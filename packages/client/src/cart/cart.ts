import type { ActionId, CartId, CartToken, ChangeId, Delivery, LineId } from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';
import type { CartView } from './cart-view.ts';

/**
 * One shopper's cart. Every verb moves `$cart` at once, is kept before it is sent, and resolves when the server has acknowledged it;
 * it rejects with a `ProblemError` when the server refused (the refusal is in `$cart` too) and never merely because the network is away.
 * Wrong arguments (a quantity of 0, 1.5 or "two") reject with an `ArgumentError` before anything is kept.
 */
export interface CartResource {
  readonly $cart: ReadableAtom<CartView>;
  add(article: { sku: string; quantity?: number }): Promise<void>;
  /** `by` units more (or fewer, when negative); a line that reaches 0 is gone. */
  changeQuantity(line: LineId, by: number): Promise<void>;
  /** Of the cart, or of what is saved. */
  remove(line: LineId): Promise<void>;
  /** Puts a line back that was removed on this page, saved or not, with the quantity it had. */
  undoRemove(line: LineId): Promise<void>;
  /** Case and blanks don't matter. Rejects with `code-not-applicable` (its `problem.reason` says why) when it gives nothing. */
  applyCode(code: string): Promise<void>;
  /** As `$cart` lists it. */
  removeCode(code: string): Promise<void>;
  setCurrency(currency: string): Promise<void>;
  /** Another variant in the line's place, as many as can be had of it; joins the line that holds it already. */
  changeVariant(line: LineId, sku: string): Promise<void>;
  /** Sets the line aside: it is among `saved` then, under another id, and no longer in the totals. */
  saveForLater(line: LineId): Promise<void>;
  /** Takes a saved line back; what can't be had now stays saved. */
  moveToCart(line: LineId): Promise<void>;
  /** Sent, picked up in a store, or brought from one today. Rejects with `delivery-unavailable` when the store does not offer it. */
  setDelivery(line: LineId, delivery: Delivery): Promise<void>;
  /** Up to 500 characters; null for none. Rejects with `stale-version` when another device wrote one meanwhile. */
  setGiftNote(note: string | null): Promise<void>;
  /** Takes back what the shop changed, where the change says that it can be. */
  undoChange(change: ChangeId): Promise<void>;
  /** The shopper has read it. */
  dismiss(refusal: ActionId): void;
  /** Asks the server for the cart; resolves when it is here. */
  refresh(): Promise<void>;
  /** Resolves when nothing is pending any more. */
  settled(): Promise<void>;
  /** Takes another cart (a claimed hand-off); lines of the one held until now are added to it, nothing is lost. */
  adopt(cart: { id: CartId; token: CartToken }): Promise<void>;
  /** Forgets the shopper: state, storage, every other tab. For a kiosk between two shoppers. Resolves when done. */
  forget(): Promise<void>;
}
