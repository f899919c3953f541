import type { Brand, Channel, Client, Loadable, Product } from '@throughline/client';
import { atom } from 'nanostores';
import { BRAND } from './brand.ts';
import { MemoryCart } from './memory-cart.ts';
import { MemoryCatalogue } from './memory-catalogue.ts';
import { MemoryHandoff } from './memory-handoff.ts';
import { MemoryOffers } from './memory-offers.ts';
import { MemoryOrders } from './memory-orders.ts';
import { MemoryProfile } from './memory-profile.ts';
import { MemoryReturns } from './memory-returns.ts';
import { MemorySession } from './memory-session.ts';
import { MemoryStores } from './memory-stores.ts';
import { MemorySizes } from './memory-sizes.ts';
import { PRODUCTS } from './products.ts';
import { unasked } from './unasked.ts';

/** The client's public face without a network, for elements that are to be seen in every state. */
export class MemoryClient implements Client {
  channel: Channel;
  readonly journey = unasked<Client['journey']>('journey');
  readonly offers = new MemoryOffers();
  readonly sizes = new MemorySizes();
  readonly orders = new MemoryOrders();
  readonly returns = new MemoryReturns();
  readonly stores = new MemoryStores();
  readonly brand = {
    $brand: atom<Loadable<Brand>>({ status: 'ready', value: BRAND, stale: false, at: null }),
    followers: 0,
    follow: (): Promise<() => void> => {
      this.brand.followers++;
      return Promise.resolve(() => void this.brand.followers--);
    },
  };
  readonly catalogue: MemoryCatalogue;
  readonly cart: MemoryCart;
  readonly handoff = new MemoryHandoff();
  readonly session = new MemorySession();
  readonly profile = new MemoryProfile();
  readonly $network = atom<'online' | 'offline'>('online');
  readonly $persistence = atom<'unknown' | 'durable' | 'memory'>('durable');
  readonly $locale = atom('en');

  constructor(products: readonly Product[] = PRODUCTS, channel: Channel = 'web') {
    this.channel = channel;
    this.catalogue = new MemoryCatalogue(products);
    this.cart = new MemoryCart(products);
  }

  setLocale(tag: string): void {
    this.$locale.set(tag);
  }

  dispose(): void {}
}
