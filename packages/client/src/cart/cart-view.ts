import type { Action, ActionId, CartChange, CartId, CodeState, Line, LineId, Problem, ProblemName, Totals } from '@throughline/contract';

/**
 * A line as the shopper sees it: the server's, with her pending actions applied. `delivery` waits for the store's name and promise ("" and null, without a reason) while its choice is
 * pending.
 */
export interface LineView extends Omit<Line, 'unitPrice' | 'discount' | 'total' | 'product' | 'handle'> {
  readonly product: Line['product'] | null;
  readonly handle: string | null;
  /** Null while only the server knows it (an article this client has never seen). */
  readonly unitPrice: Line['unitPrice'] | null;
  /** What offers take off exactly this quantity; null while the line has pending actions, and `discounts` is empty then. */
  readonly discount: Line['discount'] | null;
  /** The server's total for exactly this quantity; null while the line has pending actions. */
  readonly total: Line['total'] | null;
  /** Some of what is shown waits for the server. */
  readonly pending: boolean;
}

/** A code as the shopper sees it: `pending` until the server has said what it gives. */
export type CodeView = CodeState | { readonly code: string; readonly status: 'pending' };

/** An action the server refused: set aside, told to the shopper, in nobody's way. */
export interface Refusal {
  readonly action: ActionId;
  readonly type: Action['type'];
  /** The line it was about; null for the whole cart. The line need not exist (an addition refused). */
  readonly line: LineId | null;
  /** What to call the article when its line does not exist; the code, where it was about one. */
  readonly title: string | null;
  /**
   * The problem's name; undefined where it is none of the API's. The list of names costs every page more than it tells: a newer server's
   * may not be on it, so fall back to `problem.title`.
   */
  readonly reason: ProblemName | undefined;
  readonly problem: Problem;
}

/**
 * `synced`: the server has everything · `sending`: on its way · `saved`: kept on this device, will be sent when network and server are back ·
 * `unsaved`: like `saved`, but there is no durable storage: closing the page loses it · `moved`: another device took the cart.
 */
export type SyncState = 'synced' | 'sending' | 'saved' | 'unsaved' | 'moved';

export interface CartView {
  /** `loading` until storage was read; `ready` from then on, with or without network; `error`: nothing can be shown (see `problem`). */
  readonly status: 'loading' | 'ready' | 'error';
  /** Null until the shopper's first action makes a cart. */
  readonly id: CartId | null;
  readonly version: number;
  readonly currency: string | null;
  /** Newest last. */
  readonly lines: readonly LineView[];
  /** What offers add for nothing, as last signed. No verb changes them. */
  readonly gifts: readonly Line[];
  /** In the order they were applied. One that stopped applying stays, with the reason. */
  readonly codes: readonly CodeView[];
  /** Set aside for later, the newest last: not in `quantity` or totals. `cart.moveToCart` and `cart.remove` take them by their ids. */
  readonly saved: readonly LineView[];
  /** What to write on the card; it goes with the order. */
  readonly giftNote: string | null;
  /** What the shop changed about the cart, the newest first; the same on every device, and kept. `undo`: `cart.undoChange` takes it back. */
  readonly changes: readonly CartChange[];
  /** Units over all lines, pending ones included. */
  readonly quantity: number;
  /** What the server last signed; null while any action is pending or nothing was signed yet: show "pending". Never computed here. */
  readonly totals: Totals | null;
  readonly refusals: readonly Refusal[];
  readonly sync: SyncState;
  /** Counts the changes that came from other devices; announce when it grows. */
  readonly changedElsewhere: number;
  readonly problem: Problem | null;
}
