import type { Delivery, StorePromise, WhyNoPromise } from '@throughline/contract';
import type { PromiseMade } from './promise.ts';
import { promisesOf } from './promise.ts';
import { hoursIn, type StoreDocument } from './store.ts';
import type { Words } from './words.ts';

/** How a line that is not simply sent reaches the shopper. */
export interface DeliveryDocument {
  readonly kind: 'pickup' | 'same-day';
  readonly store: StoreDocument['id'];
  readonly storeName: Words;
  readonly timeZone: string;
  /** For an order placed when the cart was priced. */
  readonly promise: PromiseMade | null;
  readonly reason: WhyNoPromise | null;
}

/** A store that a cart asks about, and the units nobody has reserved there, by SKU. */
export interface StoreShelf {
  readonly store: StoreDocument;
  readonly units: ReadonlyMap<string, number>;
}

const PROMISE = { pickup: 'pickup', 'same-day': 'same-day-delivery' } as const satisfies Record<string, StorePromise['kind']>;

/** Milliseconds for which "ready in two hours" is said of an open store before the two hours are counted anew. */
const FRESH = 10 * 60_000;

/** Whether the store offers this at all. */
export const isOffered = ({ services }: StoreDocument, kind: DeliveryDocument['kind']): boolean => services.includes(PROMISE[kind]);

/** As the shopper chose it; the rest is found when the cart is priced. */
export const chosen = ({ kind, store }: Exclude<Delivery, { kind: 'ship' }>): DeliveryDocument => ({
  kind,
  store,
  storeName: {},
  timeZone: 'UTC',
  promise: null,
  reason: 'not-offered',
});

/** What the store promises now for so many units of the article. How far the shopper is, is the checkout's to know. */
export const deliveryAt = (
  delivery: DeliveryDocument,
  { sku, quantity }: { readonly sku: string; readonly quantity: number },
  stores: ReadonlyMap<string, StoreShelf>,
  now: number,
): DeliveryDocument => {
  const { kind, store: id } = delivery;
  const found = stores.get(id);
  if (found === undefined) return { ...delivery, promise: null, reason: 'not-offered' };
  const { store, units } = found;
  const known = { kind, store: id, storeName: store.name, timeZone: store.timeZone };
  const none = (reason: WhyNoPromise): DeliveryDocument => ({ ...known, promise: null, reason });
  if (!isOffered(store, kind)) return none('not-offered');
  if ((units.get(sku) ?? 0) < quantity) return none('out-of-stock');
  if ((kind === 'pickup' ? store.pickup : store.delivery) === null) return none('not-offered');
  const promises = promisesOf(store, store.hours && hoursIn(store.hours, 'en'), now, 0);
  const promise = promises.find((each) => each.kind === PROMISE[kind]);
  return promise === undefined ? none('closed') : { ...known, promise, reason: null };
};

/** When what is promised has to be looked at again: past the cut-off, and sooner where it counts from the moment it was asked. */
export const promiseEnds = ({ promise }: DeliveryDocument, now: number): number | null =>
  promise === null ? null : Math.min(promise.cutoff, now + FRESH);
