import type { Brand, Channel, Client, HandoffResource, Loadable, OfferState, Product } from '@throughline/client';
import { atom } from 'nanostores';
import { BRAND } from './brand.ts';
import { MemoryCart } from './memory-cart.ts';
import { MemoryCatalogue } from './memory-catalogue.ts';
import { PRODUCTS } from './products.ts';

/** The client's public face without a network, for elements that are to be seen in every state. */
export class MemoryClient implements Client {
  readonly channel: Channel;
  readonly brand = { $brand: atom<Loadable<Brand>>({ status: 'ready', value: BRAND, stale: false }) };
  readonly catalogue: MemoryCatalogue;
  readonly cart: MemoryCart;
  readonly handoff: HandoffResource;
  readonly $network = atom<'online' | 'offline'>('online');
  readonly $persistence = atom<'unknown' | 'durable' | 'memory'>('durable');
  readonly $locale = atom('en');

  constructor(products: readonly Product[] = PRODUCTS, channel: Channel = 'web') {
    this.channel = channel;
    this.catalogue = new MemoryCatalogue(products);
    this.cart = new MemoryCart(products);
    const refuse = (): Promise<never> => Promise.reject(new Error('Nothing is offered here'));
    this.handoff = { $offer: atom<OfferState>({ status: 'idle' }), offer: () => Promise.resolve(), withdraw: () => {}, preview: refuse, claim: refuse };
  }

  setLocale(tag: string): void {
    this.$locale.set(tag);
  }

  dispose(): void {}
}
