import { type Booking, adjust, clawBack, earn, expiryOf, spend } from '../domain/points.ts';
import { orderTotal } from '../domain/order.ts';
import { givesBack } from '../domain/order-status.ts';
import { pointsFor } from '../domain/programme.ts';
import { totalAmounts } from '../domain/returns/amounts.ts';
import { amountsOf } from '../domain/returns/return.ts';
import { type OrderRow, listOrdersByPerson } from '../storage/order-rows.ts';
import { appendBookings, readBook } from '../storage/points-rows.ts';
import { listReturnsOf } from '../storage/return-rows.ts';
import type { Database } from '../storage/storage.ts';
import { demoCustomer, demoProgramme } from './demo-profile.ts';

const DAY_MS = 86_400_000;

/** Something that books points, at its time. */
interface Event {
  readonly at: number;
  write(book: readonly Booking[], now: number): readonly Booking[];
}

/** Points of an old welcome that are about to expire, what she took of them, and some that last. */
const given = (now: number): Event[] => [
  {
    at: now - 361 * DAY_MS,
    write: (book, at) => adjust(book, { cause: 'welcome', points: 220, expiresAt: expiryOf(now + 4 * DAY_MS, 0), now: at }),
  },
  { at: now - 150 * DAY_MS, write: (book, at) => spend(book, { cause: 'reward welcome-mug', points: 100, now: at }) ?? [] },
  {
    at: now - 90 * DAY_MS,
    write: (book, at) => adjust(book, { cause: 'birthday', points: 180, expiresAt: expiryOf(at, 365), now: at }),
  },
];

/** As the server would have booked it: earned when it was sold, taken back when it was called off or brought back. */
const ofOrder = async (tx: Database, { id, document }: OrderRow): Promise<Event[]> => {
  const sold = document.history.find(({ status }) => status === 'paid' || status === 'collected');
  if (sold === undefined) return [];
  const cause = `order ${id}`;
  const total = orderTotal(document);
  const points = pointsFor(demoProgramme, total, document.currency);
  const takeBack = (at: number, why: string, amount: number): Event => ({
    at,
    write: (book, now) => clawBack(book, { cause: `refund ${why}`, earned: cause, amount, now }),
  });
  const over = document.history.find(({ status }) => givesBack(status));
  const returns = await listReturnsOf(tx, id, null, 100);
  return [
    {
      at: sold.at,
      write: (book, now) => earn(book, { cause, points, amount: total, expiresAt: expiryOf(now, demoProgramme.days), now }),
    },
    ...(over === undefined ? [] : [takeBack(over.at, id, total)]),
    ...returns.flatMap((row) => {
      const completed = row.document.history.find(({ status }) => status === 'completed');
      const { refund, credit, bonus } = totalAmounts(amountsOf(row.document));
      return completed === undefined ? [] : [takeBack(completed.at, row.id, refund + credit - bonus)];
    }),
  ];
};

/** Keeps the customer's book of points, after her orders and returns, unless she has one. */
export const seedPoints = async (tx: Database, brandId: string, now: number): Promise<void> => {
  if ((await readBook(tx, demoCustomer.id)).length > 0) return;
  const orders = await listOrdersByPerson(tx, { brandId, customer: demoCustomer.id, email: demoCustomer.email });
  const events = given(now);
  for (const order of orders.filter(({ document }) => document.customer === demoCustomer.id)) events.push(...(await ofOrder(tx, order)));
  const book: Booking[] = [];
  for (const { at, write } of events.toSorted((a, b) => a.at - b.at)) book.push(...write(book, at));
  await appendBookings(tx, demoCustomer.id, 0, book);
};
