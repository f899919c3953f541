import * as z from 'zod/mini';
import { StoreId } from './id.ts';

/**
 * Minutes after midnight by the clock at the store's wall. One that closes past midnight says so: `{ opens: 1080, closes: 1560 }` is from
 * 18:00 to 2:00 of the next day, `{ opens: 0, closes: 1440 }` all day. Never ends before it starts, never lasts longer than a day.
 */
export const Span = z.object({ opens: z.int().check(z.gte(0), z.lt(1440)), closes: z.int().check(z.gt(0), z.lt(2880)) });
export type Span = z.infer<typeof Span>;

/** Spans that begin on each day, Monday first. */
const Week = z.array(z.array(Span)).check(z.length(7));

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'expected a date: "2026-12-24"'));
const monthDay = z.string().check(z.regex(/^\d\d-\d\d$/, 'expected month and day: "12-24"'));

/** When a store is open. What `openState`, `hoursOn` and `openings` read. */
export const Hours = z.object({
  week: Week,
  /** Weeks of a part of the year, first and last day included; from later than to: over New Year. The last that holds a day rules it. */
  seasons: z.array(z.object({ from: monthDay, to: monthDay, week: Week })),
  /** Holidays and special days, first and last included; no spans: closed. They rule over weeks and seasons, the last over those before it. */
  exceptions: z.array(z.object({ from: day, to: day, name: z.nullable(z.string()), spans: z.array(Span) })),
});
export type Hours = z.infer<typeof Hours>;

/** Whether a store is open at some moment. `until`: when that changes, null when it does not within a year. */
export const OpenState = z.object({
  open: z.boolean(),
  until: z.nullable(z.string()),
  /** Name of the special day that rules the hours then: "Christmas Day". */
  special: z.nullable(z.string()),
});
export type OpenState = z.infer<typeof OpenState>;

export const StoreService = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected the name of a service: "gift-wrap"'));

export const Position = z.object({
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
});
export type Position = z.infer<typeof Position>;

/** As it is written on a letter there; what is not known is null. */
export const StoreAddress = z.object({
  /** Street and number, and what else stands above the city. */
  lines: z.array(z.string()),
  city: z.nullable(z.string()),
  region: z.nullable(z.string()),
  postalCode: z.nullable(z.string()),
  /** ISO 3166-1, two letters. */
  country: z.nullable(z.string()),
});
export type StoreAddress = z.infer<typeof StoreAddress>;

/** `unknown`: nobody counts it there. `low`: three or fewer. */
export const StockLevel = z.enum(['in-stock', 'low', 'out', 'unknown']);
export type StockLevel = z.infer<typeof StockLevel>;

export const Stock = z.object({
  level: StockLevel,
  /** Units nobody has reserved; null where unknown. */
  quantity: z.nullable(z.int()),
  /** When it was counted last; null where it never was. */
  updatedAt: z.nullable(z.string()),
});
export type Stock = z.infer<typeof Stock>;

/** A shop with an address. Words are in the language of the request. Times are RFC 3339, UTC. */
export const Store = z.object({
  id: StoreId,
  name: z.string(),
  address: StoreAddress,
  position: Position,
  phone: z.nullable(z.string()),
  /** IANA: `Europe/Paris`. */
  timeZone: z.string(),
  /** Null: not known. */
  hours: z.nullable(Hours),
  services: z.array(StoreService),
  /** At `checkedAt`; null where the hours are not known. `openState(hours, timeZone, …)` tells it of any other moment. */
  now: z.nullable(OpenState),
  /** The minute in which it was looked at. */
  checkedAt: z.string(),
  /** Metres as the crow flies; when a place was given or found. */
  distance: z.optional(z.int()),
  /** When the shopper would be there, and what it is like then; when a speed was given. */
  arrival: z.optional(z.object({ at: z.string(), state: z.nullable(OpenState) })),
  /** Of the article asked about. */
  stock: z.optional(Stock),
});
export type Store = z.infer<typeof Store>;

/** Where distances are measured from, to be said back: the place given, that of the stores whose postal codes begin so, or a town of theirs. */
export const Around = z.object({ by: z.enum(['near', 'postal-code', 'place']), position: Position, label: z.nullable(z.string()) });
export type Around = z.infer<typeof Around>;

/** May hold fewer than asked for, even none, though `next` says that there is more: filters are bounded in what one request looks at. */
export const StorePage = z.object({ items: z.array(Store), around: z.nullable(Around), next: z.nullable(z.string()) });
export type StorePage = z.infer<typeof StorePage>;

/** What stands near the same spot of a map: one store, or how many there are. */
export const StorePoint = z.object({
  position: Position,
  count: z.int().check(z.gte(1)),
  /** Of one that stands alone. */
  store: z.nullable(z.object({ id: StoreId, name: z.string() })),
});
export type StorePoint = z.infer<typeof StorePoint>;

/** What a part of a map shows. `total`: stores in that part. */
export const StorePoints = z.object({ items: z.array(StorePoint), total: z.int() });
export type StorePoints = z.infer<typeof StorePoints>;

/** `2.1,48.7,2.6,49`: west, south, east, north; from a greater west to a lesser east it crosses the antimeridian. */
export const Bounds = z.string().check(
  z.regex(/^(-?\d{1,3}(\.\d{1,15})?,){3}-?\d{1,3}(\.\d{1,15})?$/, {
    error: 'expected west, south, east, north: "2.1,48.7,2.6,49"',
    abort: true,
  }),
  z.refine((text) => {
    const [west = 999, south = 99, east = 999, north = -99] = text.split(',').map(Number);
    return Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && south < north && north <= 90;
  }, 'expected longitudes from -180 to 180, and a south below the north'),
);

/** `48.8566,2.3522`: latitude, longitude. */
export const Near = z.string().check(
  z.regex(/^-?\d{1,2}(\.\d{1,15})?,-?\d{1,3}(\.\d{1,15})?$/, {
    error: 'expected latitude and longitude: "48.8566,2.3522"',
    abort: true,
  }),
  z.refine((text) => {
    const [latitude = 99, longitude = 999] = text.split(',').map(Number);
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }, 'expected a latitude from -90 to 90, then a longitude from -180 to 180'),
);
