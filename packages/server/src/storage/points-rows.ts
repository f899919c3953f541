import type { CustomerId } from '@throughline/contract';
import type { Booking } from '../domain/points.ts';
import type { Database } from './storage.ts';

/** The customer's points, in the order they were booked. */
export const readBook = async (db: Database, customer: CustomerId): Promise<Booking[]> => {
  const rows = await db.selectFrom('points').selectAll().where('customer_id', '=', customer).orderBy('seq').execute();
  return rows.map(({ cause, kind, points, owed, lot, amount, expires_at, at }) => ({
    cause,
    kind,
    points,
    owed,
    lot,
    amount,
    expiresAt: expires_at,
    at,
  }));
};

/** Adds to the book; `length` is that of the book these were decided on, so that nobody else can have added meanwhile. */
export const appendBookings = async (tx: Database, customer: CustomerId, length: number, bookings: readonly Booking[]): Promise<void> => {
  if (bookings.length === 0) return;
  await tx
    .insertInto('points')
    .values(
      bookings.map(({ expiresAt, ...booking }, index) => ({
        customer_id: customer,
        seq: length + index,
        ...booking,
        expires_at: expiresAt,
      })),
    )
    .execute();
};

export const forgetBook = async (tx: Database, customer: CustomerId): Promise<void> => {
  await tx.deleteFrom('points').where('customer_id', '=', customer).execute();
};
