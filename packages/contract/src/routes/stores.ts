import * as z from 'zod/mini';
import { Availability } from '../availability.ts';
import { StoreId } from '../id.ts';
import { Sku } from '../product.ts';
import { PAGE_QUERY, type Route } from '../route.ts';
import { Bounds, Near, Store, StorePage, StorePoints, StoreService } from '../store.ts';

const near = z.optional(Near);
const radius = z.optional(z.string().check(z.regex(/^[1-9]\d{0,7}$/, 'expected metres: "25000"')));
/** How fast the shopper comes, as the crow flies. */
const speed = z.optional(z.string().check(z.regex(/^([1-9]\d?|1\d\d|200)$/, 'expected kilometres an hour from 1 to 200')));
/** Joined by commas; stores that have all of them. */
const services = z.optional(
  z.string().check(
    z.maxLength(200),
    z.refine((list) => list.split(',').every((each) => StoreService.safeParse(each).success), 'expected services joined by commas'),
  ),
);
const moment = z.iso.datetime({ offset: true, error: 'expected "now", "arrival" or a moment: "2026-12-24T17:30:00Z"' });

export const listStores = {
  method: 'GET',
  path: '/stores',
  summary: 'Stores by place or words, the nearest first, a page at a time',
  auth: 'key',
  query: {
    near,
    radius,
    q: z.optional(z.string().check(z.maxLength(200))),
    /** A town ("Paris, TX") or postal code to look around, as the stores' own addresses know it; words to look for where they don't. */
    place: z.optional(z.string().check(z.maxLength(200))),
    services,
    /** Stores that are open then; `arrival` needs `near` and `speed`. Stores whose hours are not known are left out. */
    openAt: z.optional(z.union([z.literal('now'), z.literal('arrival'), moment])),
    speed,
    /** Of stores about as far, those that have it come first. */
    sku: z.optional(Sku),
    ...PAGE_QUERY,
  },
  answer: StorePage,
  status: 200,
  problems: [],
} as const satisfies Route;

export const listStorePoints = {
  method: 'GET',
  path: '/stores/points',
  summary: 'Stores for a part of a map: what would lie on top of each other is one point with a count',
  auth: 'key',
  query: {
    bbox: Bounds,
    /** At which the world is 512 × 2^zoom pixels wide. */
    zoom: z.string().check(z.regex(/^(1?\d|2[0-2])$/, 'expected a whole number from 0 to 22')),
    services,
  },
  answer: StorePoints,
  status: 200,
  problems: [],
} as const satisfies Route;

export const getStore = {
  method: 'GET',
  path: '/stores/{id}',
  summary: 'One store',
  auth: 'key',
  params: { id: StoreId },
  query: { near, speed },
  answer: Store,
  status: 200,
  problems: ['not-found'],
} as const satisfies Route;

export const getAvailability = {
  method: 'GET',
  path: '/availability',
  summary: 'Where an article can be had, and by when',
  auth: 'key',
  query: { sku: Sku, near, radius, store: z.optional(StoreId), limit: PAGE_QUERY.limit },
  answer: Availability,
  status: 200,
  problems: ['unknown-sku', 'not-found'],
} as const satisfies Route;
