import type { Handoff, HandoffMode, HandoffPreview, HandoffProof, HandoffResult } from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';

/**
 * `idle` · `preparing`: what is pending is sent first, then a code is asked for · `open`: show it; it renews itself before it expires ·
 * `claimed`: the cart is on the other device (after a `move` this client has forgotten it already) · `failed`: see `problem`.
 */
export type OfferState =
  | { readonly status: 'idle' }
  | { readonly status: 'preparing' }
  | { readonly status: 'open'; readonly handoff: Handoff; readonly mode: HandoffMode }
  | { readonly status: 'claimed'; readonly mode: HandoffMode }
  | { readonly status: 'failed'; readonly reason: 'offline' | 'empty' | 'refused' };

/** Both ends of taking a cart along. */
export interface HandoffResource {
  /** This screen offers its cart. */
  readonly $offer: ReadableAtom<OfferState>;
  /** `move` from a kiosk, `share` from the shopper's own device: that is also the default by channel. `label` names the screen on the claim page. */
  offer(options?: { mode?: HandoffMode; label?: string }): Promise<void>;
  /** Ends the offer; back to `idle`. */
  withdraw(): void;
  /** What a code would give; consumes nothing. Rejects with a `ProblemError` (`handoff-unavailable`, `rate-limited`) or a `NetworkError`. */
  preview(proof: HandoffProof): Promise<HandoffPreview>;
  /** Takes the cart here, with what this device's cart held until now. Rejects as `preview` does. */
  claim(proof: HandoffProof): Promise<HandoffResult>;
}
