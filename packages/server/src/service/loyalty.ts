import type { CustomerId, Money, OrderId } from '@throughline/contract';
import type { BrandDocument } from '../domain/brand.ts';
import { adjust, type Booking, clawBack, dueExpiries, earn, expiryOf, readAccount, spend } from '../domain/points.ts';
import { pointsFor, type Standing, standingOf } from '../domain/programme.ts';
import { readProgramme } from '../storage/brand-rows.ts';
import { hasCustomer } from '../storage/profile-rows.ts';
import { appendBookings, forgetBook, readBook } from '../storage/points-rows.ts';
import type { Database } from '../storage/storage.ts';
import type { PersonalData } from './personal-data.ts';

/** Of whom, of which brand, and when. Every call runs in the transaction of what causes it. */
export interface Booker {
  readonly brandId: string;
  readonly customer: CustomerId;
  readonly now: number;
}

const ORDER = 'order ';
const rewarded = (cause: string): string => `reward ${cause}`;
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

/** Books what `write` adds to her book; true when it added something. She may have been erased meanwhile: then there is no book. */
const book = async (tx: Database, { customer }: Booker, write: (book: readonly Booking[]) => readonly Booking[]): Promise<boolean> => {
  if (!(await hasCustomer(tx, customer))) return false;
  const before = await readBook(tx, customer);
  const added = write(before);
  await appendBookings(tx, customer, before.length, added);
  return added.length > 0;
};

/** The points of an order of which `amount` was paid. Once, however often it is called; nothing where the brand gives none. */
export const earnPoints = async (tx: Database, booker: Booker & { readonly order: OrderId; readonly amount: Money }): Promise<void> => {
  const { brandId, order, amount, now } = booker;
  const programme = await readProgramme(tx, brandId);
  if (programme === undefined) return;
  const points = pointsFor(programme, amount.amount, amount.currency);
  const expiresAt = expiryOf(now, programme.days);
  await book(tx, booker, (before) => earn(before, { cause: earned(order), points, amount: amount.amount, expiresAt, now }));
};

/**
 * Takes back what `amount` of the order had earned. `cause` names the refund (a return's id): the same again takes nothing. What she has
 * not any more is owed and paid for by the next points she earns; see `clawBack`.
 */
export const clawBackPoints = async (
  tx: Database,
  booker: Booker & { readonly order: OrderId; readonly cause: string; readonly amount: Money },
): Promise<void> => {
  const { order, cause, amount, now } = booker;
  await book(tx, booker, (before) =>
    clawBack(before, { cause: `refund ${cause}`, earned: earned(order), amount: Math.max(0, amount.amount), now }),
  );
};

/** Uses points for a reward; false when she has not that many. `cause` names the reward taken: the same again takes nothing. */
export const spendPoints = async (tx: Database, booker: Booker & { readonly cause: string; readonly points: number }): Promise<boolean> => {
  let enough = true;
  await book(tx, booker, (before) => {
    const added = spend(before, { cause: rewarded(booker.cause), points: booker.points, now: booker.now });
    enough = added !== undefined;
    return added ?? [];
  });
  return enough;
};

/** Gives back what an order that came to nothing had taken for a reward: as new points, for those they were may have expired. */
export const returnPoints = async (tx: Database, booker: Booker & { readonly cause: string }): Promise<void> => {
  const { brandId, cause, now } = booker;
  const programme = await readProgramme(tx, brandId);
  if (programme === undefined) return;
  await book(tx, booker, (before) => {
    const spent = before.find((booking) => booking.cause === rewarded(cause));
    if (spent === undefined) return [];
    return adjust(before, { cause: `back ${spent.cause}`, points: -spent.points, expiresAt: expiryOf(now, programme.days), now });
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
