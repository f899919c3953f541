import type { CustomerId, Money, OrderId } from '@throughline/contract';
import type { BrandDocument } from '../domain/brand.ts';
import { type Booking, clawBack, dueExpiries, earn, expiryOf, readAccount, spend } from '../domain/points.ts';
import { pointsFor, type Standing, standingOf } from '../domain/programme.ts';
import { readProgramme } from '../storage/brand-rows.ts';
import { hasCustomer } from '../storage/profile-rows.ts';
import { appendBookings, forgetBook, readBook } from '../storage/points-rows.ts';
import type { Database, Storage } from '../storage/storage.ts';
import type { PersonalData } from './personal-data.ts';

/** Of whom, of which brand, and when. What an order or a return causes is booked in its transaction. */
export interface Booker {
  readonly brandId: string;
  readonly customer: CustomerId;
  readonly now: number;
}

const ORDER = 'order ';
const earned = (order: OrderId): string => `${ORDER}${order}`;

/** Changes told with her points. */
const MOST_TOLD = 20;

type Change = Pick<Booking, 'at' | 'kind' | 'points'> & { readonly order: OrderId | null };

/** What moved her points, the newest first. */
const historyOf = (book: readonly Booking[]): Change[] =>
  book
    .filter(({ points }) => points !== 0)
    .slice(-MOST_TOLD)
    .toReversed()
    .map(({ at, kind, points, cause }) => ({
      at,
      kind,
      points,
      order: kind === 'earn' && cause.startsWith(ORDER) ? (cause.slice(ORDER.length) as OrderId) : null,
    }));

/** Books what `write` adds to her book. She may have been erased meanwhile: then there is no book. */
const book = async (tx: Database, customer: CustomerId, write: (book: readonly Booking[]) => readonly Booking[]): Promise<void> => {
  if (!(await hasCustomer(tx, customer))) return;
  const before = await readBook(tx, customer);
  await appendBookings(tx, customer, before.length, write(before));
};

/** The points of an order of which `amount` was paid. Once, however often it is called; nothing where the brand gives none. */
export const earnPoints = async (tx: Database, booker: Booker & { readonly order: OrderId; readonly amount: Money }): Promise<void> => {
  const { brandId, customer, order, amount, now } = booker;
  const programme = await readProgramme(tx, brandId);
  if (programme === undefined) return;
  const points = pointsFor(programme, amount.amount, amount.currency);
  const expiresAt = expiryOf(now, programme.days);
  await book(tx, customer, (before) => earn(before, { cause: earned(order), points, amount: amount.amount, expiresAt, now }));
};

/**
 * Takes back what `amount` of the order had earned. `cause` names the refund (a return's id): the same again takes nothing. What she has
 * not any more is owed and paid for by the next points she earns; see `clawBack`.
 */
export const clawBackPoints = async (
  tx: Database,
  booker: Booker & { readonly order: OrderId; readonly cause: string; readonly amount: Money },
): Promise<void> => {
  const { customer, order, cause, amount, now } = booker;
  await book(tx, customer, (before) =>
    clawBack(before, { cause: `refund ${cause}`, earned: earned(order), amount: Math.max(0, amount.amount), now }),
  );
};

/**
 * Uses points for a reward: for the brand's own till or checkout, which gives what the reward says. False when she has not that many, or is
 * gone. `cause` names the reward taken (a receipt's number): the same again takes nothing. Throws a `RangeError` for less than one point.
 */
export const spendPoints = async (
  storage: Storage,
  { customer, cause, points, now }: Omit<Booker, 'brandId'> & { readonly cause: string; readonly points: number },
): Promise<boolean> => {
  if (!Number.isSafeInteger(points) || points < 1) throw new RangeError('Points are a whole number from 1');
  return storage.write(async (tx) => {
    let enough = false;
    await book(tx, customer, (before) => {
      const added = spend(before, { cause: `reward ${cause}`, points, now });
      enough = added !== undefined;
      return added ?? [];
    });
    return enough;
  });
};

/** Her points and what they are good for at `now`; null where the brand gives none. What has expired counts no more, booked or not. */
export const readStanding = async (
  db: Database,
  { loyalty, currencies }: BrandDocument,
  customer: CustomerId,
  currency: string | null,
  now: number,
): Promise<(Standing & { readonly history: readonly Change[] }) | null> => {
  if (loyalty === undefined) return null;
  const before = await readBook(db, customer);
  const whole = [...before, ...dueExpiries(before, now)];
  return { ...standingOf(readAccount(whole), loyalty, currency ?? currencies[0] ?? ''), history: historyOf(whole) };
};

export const personalPoints: PersonalData = {
  noun: 'points',
  tables: ['points'],
  export: async (db, { customer }) => readBook(db, customer),
  erase: async (tx, { customer }) => forgetBook(tx, customer),
};
