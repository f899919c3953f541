import type { Channel, ConsentChoices } from '@throughline/contract';
import type { Context } from '../context.ts';
import { agrees, holding, isSame, type Receipt, receiptOf } from '../domain/consent.ts';
import type { SignedIn } from '../http/credentials.ts';
import { ProblemError } from '../problem-error.ts';
import { appendReceipts, forgetReceipts, readReceipts } from '../storage/consent-rows.ts';
import { findProfile, replaceProfile } from '../storage/profile-rows.ts';
import type { Database } from '../storage/storage.ts';
import type { PersonalData } from './personal-data.ts';

/** Measurements are gone with the last consent to keeping them. */
const forgetMeasurements = async (tx: Database, { customer }: SignedIn): Promise<void> => {
  const profile = await findProfile(tx, customer);
  if (profile === undefined || Object.keys(profile.document.measurements).length === 0) return;
  if (!(await replaceProfile(tx, profile, { ...profile.document, measurements: {} })))
    throw new ProblemError('unavailable', { retryAfter: 1 });
};

/** Puts her choices on record, each once, and gives their receipts. `place`: where she is. */
export const choose = ({ storage, clock }: Context, who: SignedIn, place: Channel, { choices }: ConsentChoices): Promise<Receipt[]> =>
  storage.write(async (tx) => {
    const before = await readReceipts(tx, who.customer);
    const now = clock.now();
    const added: Receipt[] = [];
    const receipts = choices.map((choice) => {
      const receipt = receiptOf(choice, { session: who.session, place, at: now });
      const known = [...before, ...added].find(({ id }) => id === receipt.id);
      if (known === undefined) added.push(receipt);
      else if (!isSame(known, receipt))
        throw new ProblemError('receipt-reused', { detail: `The receipt ${choice.id} is of another choice. Mint one for each.` });
      return known ?? receipt;
    });
    await appendReceipts(tx, who.customer, before.length, added);
    if (!agrees(holding([...before, ...added], null), 'fit')) await forgetMeasurements(tx, who);
    return receipts;
  });

export const personalConsents: PersonalData = {
  noun: 'consents',
  tables: ['consents'],
  export: async (db, { customer }) =>
    (await readReceipts(db, customer)).map(({ session, at, ...receipt }) => ({
      ...receipt,
      scope: session === null ? 'profile' : 'session',
      at: new Date(at).toISOString(),
    })),
  // A receipt without its giver proves nothing, and one with her would be what she wants forgotten.
  erase: async (tx, { customer }) => forgetReceipts(tx, customer),
};
