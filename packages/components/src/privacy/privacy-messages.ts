import type { Channel, Purpose } from '@throughline/client';
import type { SavedMessages } from '../account/saved-messages.ts';
import type { MessageSet } from '../i18n/message-set.ts';
import type { StateMessages } from '../i18n/state-messages.ts';
import { en } from './privacy-messages.en.ts';

/** All that is said about consent, export and erasure. Days and places come in as they shall be shown. */
export interface PrivacyMessages extends StateMessages, SavedMessages {
  /** At a kiosk. */
  readonly visit: string;
  /** To a guest. */
  readonly device: string;

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

const others = {
  ar: async () => (await import('./privacy-messages.ar.ts')).ar,
  de: async () => (await import('./privacy-messages.de.ts')).de,
  es: async () => (await import('./privacy-messages.es.ts')).es,
  fr: async () => (await import('./privacy-messages.fr.ts')).fr,
  ja: async () => (await import('./privacy-messages.ja.ts')).ja,
  pl: async () => (await import('./privacy-messages.pl.ts')).pl,
  zh: async () => (await import('./privacy-messages.zh.ts')).zh,
};

export const privacyMessages: MessageSet<PrivacyMessages> = { en, others };
