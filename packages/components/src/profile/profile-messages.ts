import type { Measurement, PointsChange } from '@throughline/client';
import type { SavedMessages } from '../account/saved-messages.ts';
import type { CodeReasons } from '../code-reasons/code-reasons.ts';
import type { MessageSet } from '../i18n/message-set.ts';
import type { StateMessages } from '../i18n/state-messages.ts';
import type { OrderStatuses } from '../order-lookup/order-statuses.en.ts';
import { en } from './profile-messages.en.ts';

/** All that the profile says. Amounts, days and names come in as they shall be shown. */
export interface ProfileMessages extends StateMessages, SavedMessages {
  readonly signedInAs: string;
  readonly since: (day: string) => string;
  readonly signOut: string;
  readonly signOutEverywhere: string;
  readonly away: string;

  readonly points: string;
  readonly balance: (points: number) => string;
  readonly expiring: (points: number, day: string) => string;
  readonly enoughFor: (reward: string) => string;
  readonly next: (missing: number, reward: string) => string;
  readonly owed: (points: number) => string;
  readonly usePoints: (points: number) => string;
  readonly rewardThere: string;
  readonly pointsGo: string;
  readonly whyNot: CodeReasons;
  readonly amountOff: (amount: string) => string;
  readonly freeShipping: string;
  readonly history: string;
  readonly changes: Readonly<Record<PointsChange['kind'], string>>;

  readonly orders: string;
  readonly noOrders: string;
  readonly pieces: (count: number) => string;
  readonly more: string;
  readonly status: OrderStatuses;

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
  readonly wrongLength: (name: string, from: string, to: string, example: string) => string;
  readonly measurements: Readonly<Record<Measurement, string>>;
}

const others = {
  ar: async () => (await import('./profile-messages.ar.ts')).ar,
  de: async () => (await import('./profile-messages.de.ts')).de,
  es: async () => (await import('./profile-messages.es.ts')).es,
  fr: async () => (await import('./profile-messages.fr.ts')).fr,
  ja: async () => (await import('./profile-messages.ja.ts')).ja,
  pl: async () => (await import('./profile-messages.pl.ts')).pl,
  zh: async () => (await import('./profile-messages.zh.ts')).zh,
};

export const profileMessages: MessageSet<ProfileMessages> = { en, others };
