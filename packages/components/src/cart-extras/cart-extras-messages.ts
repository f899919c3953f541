import type { CodeReason, ProblemName } from '@throughline/client';
import type { MessageSet } from '../i18n/message-set.ts';
import { cartExtrasMessages } from './cart-extras.en.ts';

/** Why a change of the cart can be refused, as far as there is something to tell a shopper about it. */
export type CartRefusalName = Extract<
  ProblemName,
  | 'unknown-sku'
  | 'insufficient-stock'
  | 'line-gone'
  | 'action-expired'
  | 'cart-moved'
  | 'stale-version'
  | 'cart-full'
  | 'quantity-limit'
  | 'currency-unavailable'
  | 'delivery-unavailable'
  | 'not-undoable'
>;

/** What a cart says beyond lines and totals. Titles, amounts, days and distances come in as they shall be shown. */
export interface CartExtrasMessages {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;

  /** Heading of what the shop changed. */
  readonly changes: string;
  readonly allChanges: (count: number) => string;
  readonly fewerChanges: string;
  /** Announced when the cart is opened. */
  readonly changed: (count: number) => string;
  readonly price: (was: string, now: string) => string;
  readonly stock: (was: number, now: number) => string;
  readonly gone: string;
  readonly merged: (was: number, now: number) => string;
  readonly promotionBegan: (now: string) => string;
  readonly promotionEnded: (was: string) => string;
  readonly promotion: (was: string, now: string) => string;
  readonly undo: string;
  readonly undoChange: (title: string) => string;

  readonly shippingMissing: (amount: string) => string;
  readonly shippingReached: string;
  /** How many more articles. */
  readonly articles: (units: number) => string;
  readonly amountMore: (amount: string) => string;
  /** `missing`: what `articles` or `amountMore` say. */
  readonly giftMissing: (missing: string, title: string) => string;
  readonly giftReached: (title: string) => string;

  readonly subtotal: string;
  readonly discount: string;
  readonly shipping: string;
  /** Of a price: the total is without it. */
  readonly shippingOnTop: string;
  readonly free: string;
  readonly range: (from: string, to: string) => string;
  readonly shippingLater: string;

  readonly addCode: string;
  readonly code: string;
  readonly apply: string;
  readonly codeApplied: (code: string) => string;
  readonly codePending: string;
  readonly codeInUse: string;
  readonly removeCode: (code: string) => string;
  /** `missing`: an amount; `other`: the title of an offer. */
  readonly codeReasons: Readonly<Record<CodeReason, (missing: string, other: string) => string>>;
  readonly codeMissing: string;

  readonly gift: string;
  readonly giftNote: string;
  readonly giftNoteHint: (most: number) => string;
  readonly charactersLeft: (count: number) => string;
  readonly keep: string;
  readonly edit: string;
  readonly remove: string;
  readonly removeNote: string;
  readonly noteKept: string;
  readonly noteRemoved: string;

  readonly finalSale: string;
  readonly lowestPrice: (price: string) => string;
  readonly change: string;
  readonly changedTo: (chosen: string) => string;
  readonly valueSoldOut: (value: string) => string;
  readonly valueNotMade: (value: string) => string;
  readonly notMade: string;
  readonly soldOut: string;
  readonly left: (units: number) => string;
  readonly done: string;

  readonly delivery: string;
  readonly ship: string;
  readonly pickup: string;
  readonly sameDay: string;
  readonly pickupAt: (store: string) => string;
  readonly sameDayFrom: (store: string) => string;
  readonly readyBy: (when: string) => string;
  readonly broughtBy: (when: string) => string;
  /** `time`: “14:30”. */
  readonly today: (time: string) => string;
  readonly noPromise: Readonly<Record<'out-of-stock' | 'not-offered' | 'closed', string>>;
  readonly place: string;
  readonly find: string;
  readonly store: string;
  readonly homeStore: string;
  readonly inStock: string;
  readonly fewThere: string;
  readonly stockUnknown: string;
  readonly noStores: string;
  readonly chosenStore: (store: string) => string;

  readonly saveForLater: string;
  readonly savedTitle: (title: string) => string;
  readonly saved: string;
  readonly savedHint: string;
  readonly moveToBag: string;
  readonly moveTitle: (title: string) => string;
  readonly movedTitle: (title: string) => string;
  readonly removeTitle: (title: string) => string;

  readonly currency: string;
  /** What can be typed: a whole number up to `most`. */
  readonly wrongQuantity: (most: number) => string;
  readonly undoTitle: (title: string) => string;
  /** The shopper has read it. */
  readonly dismiss: string;
  /** Of a refusal that there are no words for. */
  readonly notDone: string;
  /** `limit`: units there can be, where the server said so. */
  readonly refused: Readonly<Record<CartRefusalName, (limit: number | undefined) => string>>;
}

export const cartExtrasSet: MessageSet<CartExtrasMessages> = {
  en: cartExtrasMessages,
  others: {
    ar: async () => (await import('./cart-extras.ar.ts')).cartExtrasMessages,
    de: async () => (await import('./cart-extras.de.ts')).cartExtrasMessages,
    es: async () => (await import('./cart-extras.es.ts')).cartExtrasMessages,
    fr: async () => (await import('./cart-extras.fr.ts')).cartExtrasMessages,
    ja: async () => (await import('./cart-extras.ja.ts')).cartExtrasMessages,
    pl: async () => (await import('./cart-extras.pl.ts')).cartExtrasMessages,
    zh: async () => (await import('./cart-extras.zh.ts')).cartExtrasMessages,
  },
};
