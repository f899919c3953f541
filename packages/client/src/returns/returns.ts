import type {
  LineId,
  OrderId,
  PhotoId,
  Pickup,
  PickupAddress,
  PickupWindow,
  Return,
  Returnable,
  ReturnCode,
  ReturnId,
  ReturnPage,
  ReturnPhoto,
  ReturnQuote,
  ReturnWish,
  Withdrawal,
  WithdrawalId,
} from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';
import type { Loadable } from '../loadable.ts';

/** Of a return: `exchangeFor` goes with an exchange and with nothing else. */
export type ReturnPlanLine = Omit<ReturnWish, 'outcome' | 'exchangeFor'> &
  (
    | { readonly outcome: 'exchange'; readonly exchangeFor: string }
    | { readonly outcome: 'refund' | 'credit'; readonly exchangeFor?: never }
  );

/** How it goes back. `pickup`: where and when it is fetched, one of `windows` of `Returnable.pickup`; left out: the brand arranges it. */
type WayBack = { readonly method: 'pickup'; readonly pickup?: Pickup } | { readonly method: 'store' | 'drop-off'; readonly pickup?: never };

/** What the shopper wants to return of one order. */
export type ReturnPlan = WayBack & {
  readonly order: OrderId;
  readonly lines: readonly [ReturnPlanLine, ...ReturnPlanLine[]];
};

/** A plan that is not finished: any of it may be missing yet. */
export interface ReturnDraft {
  readonly lines: readonly Partial<ReturnPlanLine>[];
  readonly method?: ReturnPlan['method'];
  readonly pickup?: { readonly address?: Partial<PickupAddress>; readonly window?: PickupWindow };
}

/** For a QR code with which another device, or the counter, goes on with what is half filled in. */
export interface ReturnDraftCode {
  readonly url: string;
  /** When what is kept for it is forgotten, unless it is changed or placed before; RFC 3339, UTC. */
  readonly expiresAt: string;
}

/** Who withdraws, and where the acknowledgement goes; from everything, when there are no lines. */
export interface WithdrawalDraft {
  readonly name: string;
  readonly email: string;
  readonly lines?: readonly { readonly line: LineId; readonly quantity: number }[];
}

/**
 * Bringing things back: the brand's returns, and beside them the statutory withdrawal. An order opens to the customer whose it is, and to
 * whoever placed, looked up or opened it here. Days count in this device's time zone.
 */
export interface ReturnsResource {
  /** What of the order can go back, until when, and why not. */
  returnable(order: OrderId): ReadableAtom<Loadable<Returnable>>;
  /** What a return would give; books nothing. */
  quote(plan: ReturnPlan): Promise<ReturnQuote>;
  /**
   * Places it, exactly once: called again with the same plan, as after a `NetworkError` or a reload, it is the same return. Rejects with a
   * `ProblemError`: `not-returnable`, `too-many-units`, `exchange-unavailable`, `return-option-unavailable`; `problem.errors` says by field
   * what is wrong (`/pickup/address/country`, `/pickup/window/day`), and `returnable` is asked anew. A draft that was shared is one return:
   * when another device was faster, this is the one it has placed.
   */
  place(plan: ReturnPlan): Promise<Return>;
  return(id: ReturnId): ReadableAtom<Loadable<Return>>;
  /** The order's returns, the newest first; `after` is the `next` of the page before. */
  list(order: OrderId, after?: string): ReadableAtom<Loadable<ReturnPage>>;
  /** Keeps the goods after all; rejects with `return-over` once something came in. */
  cancel(id: ReturnId): Promise<Return>;
  /** For a QR code at the counter, the drop-off or another device; each call makes one. */
  code(id: ReturnId): Promise<ReturnCode>;
  /** Goes on with the return of a code: the URL that its QR code holds, or its fragment. Rejects with an `ArgumentError` when it is none. */
  open(code: string): Promise<ReturnId>;
  /**
   * Keeps what is filled in with the brand, for a code with which another device goes on; only for who asks for it. Again: the same code,
   * with what is filled in now. Once it is placed the code opens the return. Rejects with `return-reused` when it was, from elsewhere.
   */
  share(order: OrderId, draft: ReturnDraft): Promise<ReturnDraftCode>;
  /**
   * Goes on with what was half filled in elsewhere, once its code has been opened: it is the `draft` of this order from now on, which can be
   * returned of here. Null: it is placed, see `return`. Rejects with `order-not-found` when the code opens nothing (any more).
   */
  resume(id: ReturnId): Promise<OrderId | null>;
  /**
   * Sends a picture; resolves when it is kept, without what it told besides what it shows. Rejects with `photo-too-large` (over 10 MB,
   * before anything is sent), `photo-unsupported` (HEIC among them), `photo-unreadable`, `too-many-photos`, or as `signal` says.
   */
  addPhoto(id: ReturnId, line: LineId, picture: Blob, signal?: AbortSignal): Promise<ReturnPhoto>;
  photo(id: ReturnId, photo: PhotoId): Promise<Blob>;
  removePhoto(id: ReturnId, photo: PhotoId): Promise<void>;
  /** "Withdraw from contract here": the statement. It counts once `confirmWithdrawal` has resolved. */
  withdraw(order: OrderId, statement: WithdrawalDraft): Promise<Withdrawal>;
  /** "Confirm withdrawal"; again: the same. */
  confirmWithdrawal(id: WithdrawalId): Promise<Withdrawal>;
  /** How it stands: stated, or confirmed and acknowledged. */
  withdrawal(id: WithdrawalId): ReadableAtom<Loadable<Withdrawal>>;
  /** The acknowledgement, an HTML document to be saved. */
  acknowledgement(id: WithdrawalId): Promise<Blob>;
  /** What the shopper had filled in for this order; null when nothing. At a kiosk in memory only; gone when she is forgotten or has placed it. */
  draft(order: OrderId): Promise<ReturnDraft | null>;
  keepDraft(order: OrderId, draft: ReturnDraft): Promise<void>;
}
