import type { Channel, Profile, ProfilePatch } from '@throughline/contract';
import type { Context } from '../context.ts';
import { agrees, holding } from '../domain/consent.ts';
import { keepsMeasurements, patchProfile } from '../domain/profile.ts';
import type { SignedIn } from '../http/credentials.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { readReceipts } from '../storage/consent-rows.ts';
import { findProfile, forgetCustomer, type ProfileRow, replaceProfile } from '../storage/profile-rows.ts';
import type { Database } from '../storage/storage.ts';
import { presentProfile } from '../wire/present-profile.ts';
import { readStanding } from './loyalty.ts';
import type { PersonalData } from './personal-data.ts';

/** The customer who asks, and where she is. */
export interface Asker extends SignedIn {
  readonly brand: BrandRow;
  readonly channel: Channel;
}

/** Her row. She may have been erased since her session was looked up. */
export const loadProfile = async (db: Database, asker: SignedIn): Promise<ProfileRow> => {
  const profile = await findProfile(db, asker.customer);
  if (profile === undefined) throw new ProblemError('session-ended');
  return profile;
};

/** The profile as she sees it from where she is. */
export const readProfile = async (db: Database, asker: Asker, now: number): Promise<Profile> => {
  const row = await loadProfile(db, asker);
  const held = holding(await readReceipts(db, asker.customer), asker.session);
  const { currency } = row.document.preferences;
  const standing = await readStanding(db, asker.brand.document, asker.customer, currency, now);
  return presentProfile(row, held, agrees(held, 'fit', asker.channel), standing);
};

/** Only with her consent, which must hold beyond this session: at a kiosk it may be given for the moment. */
const demandConsent = async (tx: Database, { customer, session, channel }: Asker): Promise<void> => {
  const receipts = await readReceipts(tx, customer);
  if ([null, session].some((seen) => !agrees(holding(receipts, seen), 'fit', channel)))
    throw new ProblemError('consent-required', {
      detail: `Measurements are kept with consent to "fit" on "${channel}". Ask her, and send her choice to /profile/consents.`,
    });
};

/**
 * Sets preferences and measurements. Refused as `profile-changed` when the profile has moved on from the version she decided on; but not
 * when what she asks for is so already, as after an answer that got lost.
 */
export const changeProfile = ({ storage, clock }: Context, asker: Asker, patch: ProfilePatch, basedOn: number): Promise<Profile> =>
  storage.write(async (tx) => {
    const { currencies } = asker.brand.document;
    const currency = patch.preferences?.currency;
    if (typeof currency === 'string' && !currencies.includes(currency))
      throw new ProblemError('currency-unavailable', { detail: `The brand sells in ${currencies.join(', ')}.` });
    if (keepsMeasurements(patch)) await demandConsent(tx, asker);
    const before = await loadProfile(tx, asker);
    const document = patchProfile(before.document, patch);
    if (document !== before.document) {
      if (before.version !== basedOn || !(await replaceProfile(tx, before, document)))
        throw new ProblemError('profile-changed', {
          detail: `The profile is at version ${before.version}. Read it, and decide again.`,
        });
    }
    return readProfile(tx, asker, clock.now());
  });

export const personalProfile: PersonalData = {
  noun: 'profile',
  tables: ['customers'],
  export: async (db, { customer }) => {
    const profile = await findProfile(db, customer);
    return (
      profile && {
        email: profile.email,
        since: new Date(profile.createdAt).toISOString(),
        version: profile.version,
        ...profile.document,
      }
    );
  },
  erase: async (tx, { customer }) => forgetCustomer(tx, customer),
};
