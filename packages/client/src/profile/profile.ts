import type { Channel, ConsentReceipt, Erasure, Profile, ProfileExport, ProfilePatch, Purpose } from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';
import type { Loadable } from '../loadable.ts';

/** A choice as it holds here. `id` is its receipt's; on a profile's choice the server has the receipt. */
export type Consent = Pick<ConsentReceipt, 'id' | 'purpose' | 'channel' | 'choice' | 'text' | 'locale'>;

/** What she was told: the version of the words, and the language they were in. */
export interface ShownText {
  readonly text: string;
  readonly locale: string;
}

/** Of `Profile`, what can be set. null forgets; what is left out stays. */
export type ProfileChange = Omit<ProfilePatch, 'basedOn'>;

/** What the shop knows of her, and what it may do with it. */
export interface ProfileResource {
  /** null: nobody is signed in. */
  readonly $profile: ReadableAtom<Loadable<Profile | null>>;
  /**
   * What she agreed to or refused, per purpose and channel, signed in or not; what is not there was never asked, and means no. A guest's
   * choice is kept on this device, a kiosk's until she leaves it. Where device and profile disagree, the answer is no.
   */
  readonly $consents: ReadableAtom<Loadable<readonly Consent[]>>;
  /**
   * Shown at once, and taken back when it is refused: `profile-changed` (another device was faster; the newest is shown), `consent-required`
   * (measurements, without consent to `fit`), `currency-unavailable`, `invalid-request`, `sign-in-required`, or a `NetworkError`.
   */
  update(change: ProfileChange): Promise<Profile>;
  /** Puts her yes on record; `channel` is where it shall hold. Rejects with a `NetworkError` when she is signed in and the server can't be reached. */
  giveConsent(purpose: Purpose, channel: Channel, shown: ShownText): Promise<Consent>;
  /** Holds here at once, whatever the network; rejects as `giveConsent` does when the server does not know yet. */
  withdrawConsent(purpose: Purpose, channel: Channel): Promise<Consent>;
  /** Asks again for what is shown; for what failed. Never rejects. */
  refresh(): Promise<void>;
  /** Everything the shop holds about her, for a file. */
  exportData(): Promise<ProfileExport>;
  /**
   * Erases her, there and here. Rejects with a `ProblemError` (`reauthentication-required`: sign in anew first, no longer than ten minutes
   * ago) or a `NetworkError`: she is not erased then, as far as this device can tell.
   */
  erase(): Promise<Erasure>;
}
