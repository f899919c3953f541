import type { Delivery, StorePromise, WhyNoPromise } from '@throughline/contract';
import { type PromiseMade, promisesOf } from './promise.ts';
import { hoursIn, type StoreDocument } from './store.ts';
import type { Words } from './words.ts';

/** How a line that is not simply sent reaches the shopper. */
export interface DeliveryDocument {
  readonly kind: 'pickup' | 'same-day';
  readonly store: StoreDocument['id'];
  readonly storeName: Words;
  readonly timeZone: string;
  /** It holds until `until`, in milliseconds since the epoch, and is made anew then. */
  readonly promise: (PromiseMade & { readonly until: number }) | null;
  readonly reason: WhyNoPromise | null;
}

/** A store that a cart asks about, and the units nobody has reserved there, by SKU. */
export interface StoreShelf {
  readonly store: StoreDocument;
  readonly units: ReadonlyMap<string, number>;
}

const PROMISE = { pickup: 'pickup', 'same-day': 'same-day-delivery' } as const satisfies Record<string, StorePromise['kind']>;

/** Milliseconds. Of an open store "in two hours" is another time every moment: told to the next quarter of an hour it holds for a while. */
const QUARTER = 15 * 60_000;

/** What holds for some minutes, and never promises too much. */
const lasting = (promise: PromiseMade, leadMinutes: number, now: number): NonNullable<DeliveryDocument['promise']> => {
  const { by, cutoff } = promise;
  const lead = leadMinutes * 60_000;
  if (promise.kind !== 'pickup') return { ...promise, until: cutoff };
  // Before the store opens the time is fixed, until it does.
  const told = by > now + lead ? by : Math.min((Math.floor(by / QUARTER) + 1) * QUARTER, cutoff + lead);
  return { ...promise, by: told, until: told - lead };
};

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
  if (promise === undefined) return none('closed');
  return { ...known, promise: lasting(promise, store.pickup?.leadMinutes ?? 0, now), reason: null };
};
