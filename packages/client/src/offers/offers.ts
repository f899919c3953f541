import type { OfferList } from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';
import type { Loadable } from '../loadable.ts';

/** What the brand offers this shopper here. Codes are the cart's: `cart.applyCode`. */
export interface OffersResource {
  /**
   * As it stands with the cart, for this channel and language; asked again when the cart has changed or an offer has ended. What is left
   * until an `endsAt` is told by the server's clock, whatever the device's says: `endsAt` − `value.now` − (the device's time − `at`).
   */
  readonly $offers: ReadableAtom<Loadable<OfferList>>;
  /** Those about one product in particular, by its id or handle, as `$offers` are. */
  of(product: string): ReadableAtom<Loadable<OfferList>>;
  /** Asks now; resolves with what was answered. Rejects with a `ProblemError` or a `NetworkError`. */
  refresh(): Promise<OfferList>;
}
