import * as z from 'zod/mini';
import { ConsentReceipt, Language } from './consent.ts';
import { Currency } from './currency.ts';
import { CustomerId, StoreId } from './id.ts';
import { Loyalty } from './loyalty.ts';
import { BodyMeasurements, Measurement, Millimetres } from './measurement.ts';

/** In what lengths are shown. Inside they are millimetres always. */
export const Units = z.enum(['cm', 'in']);
export type Units = z.infer<typeof Units>;

const fields = {
  /** Language she reads best. */
  language: z.nullable(Language),
  /** One the brand sells in. */
  currency: z.nullable(Currency),
  units: z.nullable(Units),
  /** The store she goes to. Whether it is still there is for `GET /stores/{id}` to say. */
  homeStore: z.nullable(StoreId),
};

/** null: she never said. */
export const Preferences = z.object(fields);
export type Preferences = z.infer<typeof Preferences>;

export const PreferencesChange = z.partial(z.object(fields));
export type PreferencesChange = z.infer<typeof PreferencesChange>;

/** Measurements to be set; null forgets one. */
export const BodyChange = z.partialRecord(Measurement, z.nullable(Millimetres));
export type BodyChange = z.infer<typeof BodyChange>;

/** What the shop knows of the customer who is signed in, as she herself sees it. */
export const Profile = z.object({
  id: CustomerId,
  email: z.string(),
  /** Counts changes of preferences and measurements. */
  version: z.int(),
  /** When she first signed in; RFC 3339, UTC. */
  since: z.string(),
  preferences: Preferences,
  /** null while she has not agreed to their being kept (`fit`) on this channel. */
  measurements: z.nullable(BodyMeasurements),
  /** The last choice per purpose and channel, as far as it holds here. */
  consents: z.array(ConsentReceipt),
  /** null where the brand gives no points. */
  loyalty: z.nullable(Loyalty),
});
export type Profile = z.infer<typeof Profile>;

/** Body of `PATCH /profile`. What is left out stays as it is; null forgets. */
export const ProfilePatch = z.object({
  /** Version of the profile she saw when she decided; or send it as `If-Match`. */
  basedOn: z.optional(z.int()),
  preferences: z.optional(PreferencesChange),
  /** Kept only with consent to `fit`; null forgets them all. */
  measurements: z.optional(z.nullable(BodyChange)),
});
export type ProfilePatch = z.infer<typeof ProfilePatch>;

/** All the shop holds on record about one customer, by kind. Shapes are those the shop stores, for reading and for taking elsewhere. */
export const ProfileExport = z.object({
  /** RFC 3339, UTC. */
  at: z.string(),
  brand: z.string(),
  customer: CustomerId,
  data: z.record(z.string(), z.unknown()),
});
export type ProfileExport = z.infer<typeof ProfileExport>;

/** She is forgotten. `kept`: kinds of records the law wants kept, which no longer say whose they are. */
export const Erasure = z.object({ at: z.string(), kept: z.array(z.string()) });
export type Erasure = z.infer<typeof Erasure>;
