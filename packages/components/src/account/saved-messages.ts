/** Why something was not kept, as far as there is something to tell about it. */
export type Fault = 'offline' | 'profile-changed' | 'consent-required' | 'rate-limited' | 'withdrawn-here' | 'other';

/** What parts of an account say of the last thing that was done there; tables spread it. */
export interface SavedMessages {
  readonly saved: string;
  readonly faults: Readonly<Record<Fault, string>>;
}
