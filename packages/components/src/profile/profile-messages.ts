import type { Channel, Measurement, OrderStatus, PointsChange, Purpose } from '@throughline/client';
import type { MessageSet } from '../i18n/message-set.ts';
import type { StateMessages } from '../i18n/state-messages.ts';
import { en } from './profile-messages.en.ts';

/** All that the profile says. Amounts, days and names come in as they shall be shown. */
export interface ProfileMessages extends StateMessages {
  readonly signedInAs: string;
  readonly since: (day: string) => string;
  readonly signOut: string;
  readonly signOutEverywhere: string;
  readonly away: string;
  readonly saved: string;
  readonly faults: Readonly<Record<Fault, string>>;
  /** At a kiosk. */
  readonly visit: string;

  readonly points: string;
  readonly balance: (points: number) => string;
  readonly expiring: (points: number, day: string) => string;
  readonly enoughFor: (reward: string) => string;
  readonly next: (missing: number, reward: string) => string;
  readonly owed: (points: number) => string;
  readonly amountOff: (amount: string) => string;
  readonly freeShipping: string;
  readonly history: string;
  readonly changes: Readonly<Record<PointsChange['kind'], string>>;

  readonly orders: string;
  readonly noOrders: string;
  readonly pieces: (count: number) => string;
  readonly more: string;
  readonly status: Readonly<Record<OrderStatus, string>>;

  readonly preferences: string;
  readonly language: string;
  readonly currency: string;
  readonly units: string;
  readonly centimetres: string;
  readonly inches: string;
  readonly asHere: string;
  readonly homeStore: string;
  readonly noHomeStore: string;
  readonly findStore: string;
  readonly removeStore: string;

  readonly sizes: string;
  readonly sizesLead: string;
  readonly sizesAsk: string;
  readonly agree: string;
  readonly moreSizes: string;
  readonly forgetSizes: string;
  readonly wrongLength: (example: string) => string;
  readonly measurements: Readonly<Record<Measurement, string>>;

  readonly privacy: string;
  readonly privacyLead: string;
  readonly purposes: Readonly<Record<Purpose, { readonly title: string; readonly text: string }>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly granted: (day: string, place: string, wording: string) => string;
  readonly withdrawn: (day: string, place: string) => string;
  readonly neverAsked: string;

  readonly data: string;
  readonly dataLead: string;
  readonly export: string;
  readonly exporting: string;
  readonly exported: string;
  readonly exportElsewhere: string;
  readonly erase: string;
  readonly eraseTitle: string;
  readonly erased: readonly string[];
  readonly kept: string;
  readonly eraseNow: string;
  readonly erasing: string;
  readonly keep: string;
  readonly prove: string;
  readonly goneTitle: string;
  readonly goneLead: string;
  readonly records: (nouns: string) => string;
  readonly nouns: Readonly<Record<string, string>>;
}

/** Why something was not kept, as far as there is something to tell about it. */
export type Fault = 'offline' | 'profile-changed' | 'consent-required' | 'rate-limited' | 'withdrawn-here' | 'other';

const others = {
  ar: async () => (await import('./profile-messages.ar.ts')).ar,
};

export const profileMessages: MessageSet<ProfileMessages> = { en, others };
