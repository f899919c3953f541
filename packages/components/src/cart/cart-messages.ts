import type { MessageSet } from '../i18n/message-set.ts';
import { en } from './cart-messages.en.ts';

/** All that add-to-cart, cart-button, cart-drawer and cart say at once; more is in `cart-extras`. Titles and amounts come in as they shall be shown. */
export interface CartMessages {
  readonly add: string;
  readonly added: string;
  readonly addedTitle: (title: string) => string;
  readonly soldOut: string;
  readonly allInBag: string;
  readonly unavailable: string;
  /** Name of the cart button; `units` 0 for an empty cart. */
  readonly bag: (units: number) => string;
  readonly heading: string;
  readonly units: (units: number) => string;
  readonly close: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly goOn: string;
  readonly quantity: (title: string) => string;
  readonly quantityNow: (title: string, units: number) => string;
  readonly more: (title: string) => string;
  readonly less: (title: string) => string;
  readonly remove: string;
  readonly removeTitle: (title: string) => string;
  readonly removed: (title: string) => string;
  /** What can be changed of a line that has no options of its own. */
  readonly options: string;
  /** `chosen`: what the button says. */
  readonly optionsOf: (title: string, chosen: string) => string;
  readonly checkout: string;
  readonly each: (price: string) => string;
  readonly total: string;
  readonly pending: string;
  readonly totalLater: string;
  readonly taxIncluded: (tax: string) => string;
  readonly left: (units: number) => string;
  readonly saved: string;
  readonly unsaved: string;
  readonly moved: string;
  readonly elsewhere: string;
  readonly slow: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  /** What goes beyond lines and total can't be had. */
  readonly lacking: string;
}

export const cartMessages: MessageSet<CartMessages> = {
  en,
  others: {
    ar: async () => (await import('./cart-messages.ar.ts')).messages,
    de: async () => (await import('./cart-messages.de.ts')).messages,
    es: async () => (await import('./cart-messages.es.ts')).messages,
    fr: async () => (await import('./cart-messages.fr.ts')).messages,
    ja: async () => (await import('./cart-messages.ja.ts')).messages,
    pl: async () => (await import('./cart-messages.pl.ts')).messages,
    zh: async () => (await import('./cart-messages.zh.ts')).messages,
  },
};
