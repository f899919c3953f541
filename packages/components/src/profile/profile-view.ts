import type { Client, Profile } from '@throughline/client';
import type { SectionView } from '../account/section.ts';
import type { Readable } from '../base/state-reader.ts';
import type { Speech } from '../i18n/speech.ts';
import type { ProfileMessages } from './profile-messages.ts';

/** What a section of the profile is shown with. */
export interface ProfileView extends SectionView {
  readonly say: ProfileMessages;
  readonly speech: Speech;
  readonly client: Client;
  readonly profile: Profile;
  /** Leads to what is there after the next update, in the place of what goes. */
  readonly lead: (selector: string) => void;
  readonly read: <T>(state: Readable<T>) => T;
}
