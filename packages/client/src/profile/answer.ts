import type {
  BodyMeasurements,
  ConsentReceipt,
  ConsentReceipts,
  Erasure,
  Loyalty,
  OrderId,
  Preferences,
  Profile,
  ProfileExport,
  Reward,
  StoreId,
} from '@throughline/contract';
import { money } from '../transport/answer.ts';
import { list, maybe, optional, record, type Shape, text, whole, word } from '../transport/shape.ts';

const reward: Shape<Reward> = (value): value is Reward =>
  record<{ kind: string; points: number; code?: string }>({ kind: text, points: whole, code: optional(text) })(value) &&
  (value.kind !== 'amount-off' || record<{ money: Extract<Reward, { money: object }>['money'] }>({ money })(value));

const loyalty = record<Loyalty>({
  points: whole,
  owed: whole,
  expiring: maybe(record<NonNullable<Loyalty['expiring']>>({ points: whole, expires: text })),
  enoughFor: maybe(reward),
  next: maybe(record<NonNullable<Loyalty['next']>>({ reward, missing: whole })),
  history: optional(
    list(record<NonNullable<Loyalty['history']>[number]>({ at: text, kind: text, points: whole, order: maybe(text<OrderId>) })),
  ),
});

const receipt = record<ConsentReceipt>({
  id: text,
  purpose: text,
  channel: text,
  choice: word('granted', 'withdrawn'),
  at: text,
  text: maybe(text),
  locale: maybe(text),
  place: text,
  scope: word('profile', 'session'),
});

export const receipts = record<ConsentReceipts>({ receipts: list(receipt) });

const anObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const measurements = (value: unknown): value is BodyMeasurements => anObject(value) && Object.values(value).every(whole);

export const profile = record<Profile>({
  id: text,
  email: text,
  version: whole,
  since: text,
  preferences: record<Preferences>({
    language: maybe(text),
    currency: maybe(text),
    units: maybe(word('cm', 'in')),
    homeStore: maybe<StoreId>(text),
  }),
  measurements: maybe(measurements),
  consents: list(receipt),
  loyalty: maybe(loyalty),
});

export const profileExport = record<ProfileExport>({
  at: text,
  brand: text,
  customer: text,
  data: (value): value is ProfileExport['data'] => anObject(value),
});

export const erasure = record<Erasure>({ at: text, kept: list(text) });
