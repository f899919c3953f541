import type {
  Around,
  Availability,
  Hours,
  OpenState,
  Position,
  Span,
  Stock,
  Store,
  StoreAddress,
  StoreAvailability,
  StorePage,
  StorePoint,
  StorePoints,
} from '@throughline/contract';
import { flag, list, maybe, optional, record, type Shape, text, whole, word } from '../transport/shape.ts';

const number = (value: unknown): value is number => Number.isFinite(value);

const position = record<Position>({ latitude: number, longitude: number });
const spans = list(record<Span>({ opens: whole, closes: whole }));
/** Seven, or a newer server's: days that aren't there are closed. */
const week: Shape<Hours['week']> = list(spans);

const hours = record<Hours>({
  week,
  seasons: list(record<Hours['seasons'][number]>({ from: text, to: text, week })),
  exceptions: list(record<Hours['exceptions'][number]>({ from: text, to: text, name: maybe(text), spans })),
});

const state = maybe(record<OpenState>({ open: flag, until: maybe(text), special: maybe(text) }));
const stock = record<Stock>({ level: word('in-stock', 'low', 'out', 'unknown'), quantity: maybe(whole), updatedAt: maybe(text) });

export const store = record<Store>({
  id: text,
  name: text,
  address: record<StoreAddress>({
    lines: list(text),
    city: maybe(text),
    region: maybe(text),
    postalCode: maybe(text),
    country: maybe(text),
  }),
  position,
  phone: maybe(text),
  timeZone: text,
  hours: maybe(hours),
  services: list(text),
  now: state,
  checkedAt: text,
  distance: optional(whole),
  arrival: optional(record<NonNullable<Store['arrival']>>({ at: text, state })),
  stock: optional(stock),
});

export const storePage = record<StorePage>({
  items: list(store),
  around: maybe(record<Around>({ by: word('near', 'postal-code', 'place'), position, label: maybe(text) })),
  next: maybe(text),
});

export const storePoints = record<StorePoints>({
  items: list(
    record<StorePoint>({ position, count: whole, store: maybe(record<NonNullable<StorePoint['store']>>({ id: text, name: text })) }),
  ),
  total: whole,
});

type Made = StoreAvailability['promises'][number];

export const availability = record<Availability>({
  sku: text,
  online: stock,
  stores: list(
    record<StoreAvailability>({
      store,
      stock,
      promises: list(record<Made>({ kind: word('pickup', 'same-day-delivery'), by: text, cutoffAt: text, orderWithinSeconds: whole })),
    }),
  ),
  checkedAt: text,
});
