import type { Channel, ConsentChoice, CustomerId, Purpose, ReceiptId } from '@throughline/contract';
import { receiptOf } from '../domain/consent.ts';
import type { ProfileDocument } from '../domain/profile.ts';
import type { Programme } from '../domain/programme.ts';
import { appendReceipts } from '../storage/consent-rows.ts';
import type { Database } from '../storage/storage.ts';
import { storeIdOf } from './stores.ts';

/** Sign in as her with the code that the mailbox at /dev/mail shows. */
export const demoCustomer = { id: 'cu_OlmoHavDemoCustomer000' as CustomerId, email: 'demo@olmo-hav.example' } as const;

/** A point for a euro, a dollar or 150 yen; they last a year. */
export const demoProgramme: Programme = {
  perPoint: { EUR: 100, USD: 100, JPY: 150 },
  days: 365,
  rewards: [
    { kind: 'amount-off', points: 100, amounts: { EUR: 500, USD: 500, JPY: 800 }, code: 'POINTS100' },
    { kind: 'free-shipping', points: 150, code: 'POINTS150' },
    { kind: 'amount-off', points: 250, amounts: { EUR: 1500, USD: 1500, JPY: 2400 }, code: 'POINTS250' },
    { kind: 'amount-off', points: 500, amounts: { EUR: 3500, USD: 3500, JPY: 5600 }, code: 'POINTS500' },
  ],
};

const DAY_MS = 86_400_000;

/** The version of the words she agreed to. */
const TEXT = '2026-01';

/** The shop in Dublin. */
const HOME_STORE = 'DUB-DRURY';

const wishes: readonly [days: number, place: Channel, purpose: Purpose, channel: Channel, choice: ConsentChoice['choice']][] = [
  [400, 'web', 'analytics', 'web', 'granted'],
  [400, 'web', 'marketing', 'email', 'granted'],
  [210, 'mobile', 'fit', 'mobile', 'granted'],
  [209, 'web', 'fit', 'web', 'granted'],
  [120, 'mobile', 'marketing', 'sms', 'granted'],
  [80, 'mobile', 'marketing', 'sms', 'withdrawn'],
  [80, 'web', 'personalisation', 'web', 'granted'],
];

const choices = wishes.map(([days, place, purpose, channel, choice], index) => {
  const about = { id: `rc_OlmoHavDemoReceipt${String(index).padStart(4, '0')}` as ReceiptId, purpose, channel };
  const made: ConsentChoice = choice === 'granted' ? { ...about, choice, text: TEXT, locale: 'en' } : { ...about, choice };
  return { days, place, made };
});

/** Makes the demo's customer, with a year behind her, unless she is there. Asked to be forgotten, she is there again at the next start. */
export const seedProfile = async (tx: Database, brandId: string, now: number): Promise<void> => {
  const document: ProfileDocument = {
    preferences: {
      language: 'en',
      currency: 'EUR',
      units: 'cm',
      homeStore: storeIdOf(brandId, HOME_STORE),
    },
    measurements: { chest: 928, foot: 247, height: 1712, hips: 1002, inseam: 790, waist: 742 },
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('customers')
    .values({
      id: demoCustomer.id,
      brand_id: brandId,
      email: demoCustomer.email,
      version: 4,
      document: JSON.stringify(document),
      created_at: now - 400 * DAY_MS,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return;
  const receipts = choices.map(({ days, place, made }) => receiptOf(made, { session: '', place, at: now - days * DAY_MS }));
  await appendReceipts(tx, demoCustomer.id, 0, receipts);
};
