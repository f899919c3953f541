import type { Loadable, Offer, OfferList, OffersResource } from '@throughline/client';
import { atom, type ReadableAtom } from 'nanostores';

/** An offer that comes by itself and would take something off. */
export const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
  kind: 'percent',
  title: `Offer ${id}`,
  message: `Words of ${id}`,
  status: 'available',
  code: null,
  discount: null,
  missing: null,
  with: null,
  progress: null,
  endsAt: null,
  variant: null,
  ...more,
});

/** Offers at hand, told at the server's noon and the device's 0. */
export class MemoryOffers implements OffersResource {
  readonly $offers = atom<Loadable<OfferList>>({ status: 'loading', value: null });
  readonly $of = atom<Loadable<OfferList>>({ status: 'loading', value: null });
  refreshed = 0;

  show(...offers: readonly Offer[]): void {
    const list: Loadable<OfferList> = { status: 'ready', value: { now: NOON, offers: [...offers] }, stale: false, at: 0 };
    this.$offers.set(list);
    this.$of.set(list);
  }

  of(): ReadableAtom<Loadable<OfferList>> {
    return this.$of;
  }

  refresh(): Promise<OfferList> {
    this.refreshed++;
    return Promise.resolve({ now: NOON, offers: [] });
  }
}

const NOON = '2026-11-22T12:00:00.000Z';
