import { openState, type Stock, type Store, type StorePromise } from '@throughline/contract';
import { metresOf } from '../domain/place.ts';
import type { PromiseMade } from '../domain/promise.ts';
import { hoursIn, type StoreDocument } from '../domain/store.ts';
import { inLocale, type Words } from '../domain/words.ts';

/** Units up to which stock is low. */
const LOW = 3;

/** Epoch milliseconds as every time on the wire: RFC 3339, UTC. */
const instant = (at: number): string => new Date(at).toISOString();

/** How a store is seen: in which language, at which moment, and from where. */
export interface StoreView {
  readonly locale: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Kilometres an hour at which the shopper comes. */
  readonly speed?: number | undefined;
}

/** When the shopper would be there. */
export const arrivalOf = ({ now, speed }: StoreView, metres: number): number | undefined =>
  speed === undefined ? undefined : now + Math.round((metres / 1000 / speed) * 3_600_000);

/** `chord`: the straight line to the place, squared; null where none was given. */
export const presentStore = (store: StoreDocument, view: StoreView, chord: number | null, stock?: Stock): Store => {
  const { locale, now } = view;
  const words = (text: Words | null): string | null => text && inLocale(text, locale);
  const { address } = store;
  const hours = store.hours && hoursIn(store.hours, locale);
  const stateAt = (at: number) => hours && openState(hours, store.timeZone, at);
  const distance = chord === null ? undefined : Math.round(metresOf(chord));
  const arrival = distance === undefined ? undefined : arrivalOf(view, distance);
  return {
    id: store.id,
    name: inLocale(store.name, locale),
    address: {
      lines: address.lines.map((line) => inLocale(line, locale)),
      city: words(address.city),
      region: words(address.region),
      postalCode: address.postalCode,
      country: address.country,
    },
    position: store.position,
    phone: store.phone,
    timeZone: store.timeZone,
    hours,
    services: [...store.services],
    now: stateAt(now),
    checkedAt: instant(now),
    ...(distance !== undefined && { distance }),
    ...(arrival !== undefined && { arrival: { at: instant(arrival), state: stateAt(arrival) } }),
    ...(stock && { stock }),
  };
};

/** `count`: units that nobody has reserved; undefined where they aren't counted. */
export const presentStock = (count: { readonly quantity: number; readonly updatedAt: number } | undefined): Stock =>
  count === undefined
    ? { level: 'unknown', quantity: null, updatedAt: null }
    : {
        level: count.quantity > LOW ? 'in-stock' : count.quantity > 0 ? 'low' : 'out',
        quantity: count.quantity,
        updatedAt: instant(count.updatedAt),
      };

export const presentPromise = ({ kind, by, cutoff }: PromiseMade, now: number): StorePromise => ({
  kind,
  by: instant(by),
  cutoffAt: instant(cutoff),
  orderWithinSeconds: Math.floor((cutoff - now) / 1000),
});
