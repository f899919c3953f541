import * as z from 'zod/mini';

/** Letters of any script; a line break would end the carrier's label. */
const written = (most: number, what: string) =>
  z
    .string()
    .check(z.maxLength(most), z.regex(/^[^\p{Cc}]*[^\s\p{Cc}][^\p{Cc}]*$/u, `expected ${what} of 1 to ${most} printable characters`));

/** Where a carrier rings. What a country does without is left out. */
export const PickupAddress = z.object({
  name: written(100, 'a name'),
  /** Street and number, and what else stands above the city. */
  lines: z.array(written(100, 'a line')).check(z.minLength(1), z.maxLength(3)),
  city: written(100, 'a city'),
  region: z.optional(written(100, 'a region')),
  postalCode: z.optional(written(16, 'a postal code')),
  /** ISO 3166-1, two letters. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/, 'expected a country as two letters: "DE"')),
  /** For the carrier who does not find the door. */
  phone: z.optional(z.string().check(z.regex(/^\+?[\d ()./-]{4,24}$/, 'expected a phone number: "+49 30 123456"'))),
});
export type PickupAddress = z.infer<typeof PickupAddress>;

/** In which part of which day the carrier comes, by the clock at the address: minutes after midnight, as in a store's hours. */
export const PickupWindow = z.object({
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'expected a date: "2026-12-24"')),
  from: z.int().check(z.minimum(0), z.maximum(1439)),
  to: z.int().check(z.minimum(1), z.maximum(1440)),
});
export type PickupWindow = z.infer<typeof PickupWindow>;

/** Where and when a carrier can come. */
export const PickupOffer = z.object({
  /** Countries whose addresses are served; ISO 3166-1, two letters. */
  countries: z.array(z.string()),
  /** The soonest first. */
  windows: z.array(PickupWindow),
});
export type PickupOffer = z.infer<typeof PickupOffer>;

/** Where the goods are fetched, and when: one of the windows on offer. */
export const Pickup = z.object({ address: PickupAddress, window: PickupWindow });
export type Pickup = z.infer<typeof Pickup>;

/** What a return tells of its pickup. `address` is null for whoever has no more than its code, and to the giver of a gift that goes back. */
export const ArrangedPickup = z.object({ address: z.nullable(PickupAddress), window: PickupWindow });
export type ArrangedPickup = z.infer<typeof ArrangedPickup>;
