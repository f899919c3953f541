import type { Client, Profile } from '@throughline/client';
import type { SectionView } from '../account/section.ts';
import type { Speech } from '../i18n/speech.ts';
import type { PrivacyMessages } from './privacy-messages.ts';

/** What a section about privacy is shown with. */
export interface PrivacyView extends SectionView {
  readonly say: PrivacyMessages;
  readonly speech: Speech;
  readonly client: Client;
  /** null: nobody is signed in. */
  readonly profile: Profile | null;
}
