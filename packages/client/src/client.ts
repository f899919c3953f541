import type { Channel } from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';
import type { BrandResource } from './brand/brand.ts';
import type { CartResource } from './cart/cart.ts';
import type { CatalogueResource } from './catalogue/catalogue.ts';
import type { HandoffResource } from './handoff/handoff.ts';
import type { JourneyResource } from './journey/journey.ts';
import type { OrdersResource } from './orders/orders.ts';
import type { OffersResource } from './offers/offers.ts';
import type { ReturnsResource } from './returns/returns.ts';
import type { ProfileResource } from './profile/profile.ts';
import type { SessionResource } from './session/session.ts';
import type { SizesResource } from './sizes/sizes.ts';
import type { StoresResource } from './stores/stores.ts';

/** Everything one page needs of one brand. Two on one page don't disturb each other. */
export interface Client {
  readonly channel: Channel;
  readonly brand: BrandResource;
  readonly catalogue: CatalogueResource;
  readonly cart: CartResource;
  readonly handoff: HandoffResource;
  readonly session: SessionResource;
  readonly offers: OffersResource;
  readonly profile: ProfileResource;
  readonly orders: OrdersResource;
  readonly returns: ReturnsResource;
  readonly sizes: SizesResource;
  readonly journey: JourneyResource;
  readonly stores: StoresResource;
  /** What the last requests and the browser tell; `offline` is never an error. */
  readonly $network: ReadableAtom<'online' | 'offline'>;
  /** `memory`: no durable storage here, so unsent actions end with the page. */
  readonly $persistence: ReadableAtom<'unknown' | 'durable' | 'memory'>;
  /** Language of words from the server, a BCP 47 tag; setting it reloads what is shown. */
  readonly $locale: ReadableAtom<string>;
  setLocale(tag: string): void;
  /** Leaves no timer, listener, lock or stream behind. Every later call rejects. */
  dispose(): void;
}
