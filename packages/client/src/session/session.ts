import type { Cart, CartId, CartToken, MergedLine, Session, SignIn } from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';
import type { Loadable } from '../loadable.ts';
import type { Sign } from '../transport/http.ts';

/** Signing in with a one-time code sent by e-mail. Every tab of the origin follows. */
export interface SessionResource {
  /** Who is signed in; null: nobody. `stale` until the server has confirmed what is remembered from last time. */
  readonly $session: ReadableAtom<Loadable<Session | null>>;
  /** Sends a code; the one sent before is dead. Rejects with a `ProblemError` (`invalid-request`, `rate-limited`) or a `NetworkError`. */
  begin(email: string): Promise<SignIn>;
  /** Sends another code to the same address. Rejects as `begin` does. */
  resend(): Promise<SignIn>;
  /**
   * Signs in. What is pending in the cart is sent first; then this client holds the customer's cart, and the answer says line by line what
   * became of the one held until now. Rejects with a `ProblemError` (`code-wrong`, `rate-limited`) or a `NetworkError`: the same call again is safe.
   */
  verify(code: string): Promise<readonly MergedLine[]>;
  /**
   * Signs out and forgets the shopper here, cart and all. Rejects with a `NetworkError` when the server could not be told:
   * this device has forgotten her all the same.
   */
  signOut(options?: { everywhere?: boolean }): Promise<void>;
}

/** What the client itself needs besides. */
export interface SessionOwner extends SessionResource {
  readonly sign: Sign;
  /**
   * Merges a claimed cart into the customer's, which is held from then on; null when nobody is signed in, or when it is another
   * customer's. `own`: minted once for this, to open the customer's cart.
   */
  join(claimed: { id: CartId; token: CartToken }, own: CartToken): Promise<Cart | null>;
}
