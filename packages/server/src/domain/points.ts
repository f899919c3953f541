import type { Amount } from './money.ts';

/**
 * One row of a customer's points, never changed once it is written. `earn`: an order's, a lot of their own that expires · `settle`: what
 * of new points pays for what was owed · `claw-back`: taken for what was brought back · `spend` · `expire`: what was left of a lot ·
 * `adjust`: by the brand's hand, either way.
 */
export interface Booking {
  /** Books once: the same cause again changes nothing. */
  readonly cause: string;
  readonly kind: 'earn' | 'settle' | 'claw-back' | 'spend' | 'expire' | 'adjust';
  /** Added, or taken away when negative. The balance is their sum. */
  readonly points: number;
  /** Added to what is owed, or paid of it when negative. What is owed is their sum. */
  readonly owed: number;
  /** Cause of the lot that it is about. */
  readonly lot: string | null;
  /** `earn`: what was paid. `claw-back`: what was paid back of it. */
  readonly amount: Amount | null;
  /** When what is left of these points is gone. */
  readonly expiresAt: number | null;
  readonly at: number;
}

/** Points that came together and expire together. */
interface Lot {
  readonly cause: string;
  readonly earned: number;
  readonly amount: Amount;
  readonly expiresAt: number;
  left: number;
  expired: number;
  /** Asked back for refunds, whether it was there to be taken or is owed. */
  clawed: number;
  refunded: Amount;
}

/** What the book says. */
export interface Account {
  readonly balance: number;
  readonly owed: number;
  /** In the order in which they expire. */
  readonly lots: readonly Readonly<Lot>[];
}

const byExpiry = (a: Lot, b: Lot): number => a.expiresAt - b.expiresAt;

/** Takes from `first`, then from what expires first. */
const take = (lots: readonly Lot[], points: number, first?: Lot): void => {
  let missing = points;
  for (const lot of [...(first ? [first] : []), ...lots.toSorted(byExpiry)]) {
    const taken = Math.min(lot.left, missing);
    lot.left -= taken;
    missing -= taken;
  }
};

/** Reads the whole book: which lots there are, and what is left of each. */
export const readAccount = (book: readonly Booking[]): Account => {
  const lots: Lot[] = [];
  for (const { cause, kind, points, owed, lot: name, amount, expiresAt } of book) {
    const lot = lots.find((each) => each.cause === name);
    if (points >= 0 && expiresAt !== null) {
      lots.push({ cause, earned: points, amount: amount ?? 0, expiresAt, left: points, expired: 0, clawed: 0, refunded: 0 });
      continue;
    }
    take(lots, -points, lot);
    if (lot !== undefined && kind === 'expire') lot.expired -= points;
    if (lot !== undefined && kind === 'claw-back') {
      lot.clawed += owed - points;
      lot.refunded += amount ?? 0;
    }
  }
  const sum = (of: (booking: Booking) => number): number => book.reduce((total, booking) => total + of(booking), 0);
  return { balance: sum(({ points }) => points), owed: sum(({ owed }) => owed), lots: lots.toSorted(byExpiry) };
};

/** What has expired by `now` and is not yet in the book. */
export const dueExpiries = (book: readonly Booking[], now: number): Booking[] =>
  readAccount(book)
    .lots.filter(({ left, expiresAt }) => left > 0 && expiresAt <= now)
    .map(({ cause, left, expiresAt }) => ({
      cause: `expire ${cause}`,
      kind: 'expire',
      points: -left,
      owed: 0,
      lot: cause,
      amount: null,
      expiresAt: null,
      at: expiresAt,
    }));

const DAY_MS = 86_400_000;

/** The end of the day, UTC, that many days later: a day is never cut short. */
export const expiryOf = (at: number, days: number): number => (Math.floor(at / DAY_MS) + days + 1) * DAY_MS;

type Writing = (book: readonly Booking[], now: number) => Booking[];

/** Runs `write` on the book as it stands at `now`. Nothing to add when the cause is in it already. */
const once = (book: readonly Booking[], cause: string, now: number, write: Writing): Booking[] => {
  if (book.some((booking) => booking.cause === cause)) return [];
  const expired = dueExpiries(book, now);
  return [...expired, ...write([...book, ...expired], now)];
};

/** A lot, and what of it is paid at once for what is owed: nobody has points to spend and owes some. */
const credit = (book: readonly Booking[], lot: Booking): Booking[] => {
  const paid = Math.min(readAccount(book).owed, lot.points);
  if (paid === 0) return [lot];
  return [
    lot,
    { ...lot, cause: `settle ${lot.cause}`, kind: 'settle', points: -paid, owed: -paid, lot: lot.cause, amount: null, expiresAt: null },
  ];
};

/** The points of an order of which `amount` was paid. */
export const earn = (
  book: readonly Booking[],
  { cause, points, amount, expiresAt, now }: { cause: string; points: number; amount: Amount; expiresAt: number; now: number },
): Booking[] =>
  once(book, cause, now, (current) => credit(current, { cause, kind: 'earn', points, owed: 0, lot: null, amount, expiresAt, at: now }));

/** `a × b ÷ c`, rounded down, exactly. */
const share = (a: number, b: number, c: number): number => (c === 0 ? 0 : Number((BigInt(a) * BigInt(b)) / BigInt(c)));

/**
 * `amount` of an order was paid back. She keeps the points of what she kept, rounded down once over all refunds of the order, so that it
 * does not matter in how many parts it came back. What of the order's points expired unused is not asked for again. The rest is taken
 * from the order's own lot first, then from what expires first; the balance stops at 0, and what is missing is owed: the next points
 * earned pay for it.
 */
export const clawBack = (
  book: readonly Booking[],
  { cause, earned, amount, now }: { cause: string; earned: string; amount: Amount; now: number },
): Booking[] =>
  once(book, cause, now, (current) => {
    const { balance, lots } = readAccount(current);
    const lot = lots.find((each) => each.cause === earned);
    if (lot === undefined) return [];
    const back = Math.min(amount, lot.amount - lot.refunded);
    const kept = share(lot.earned, lot.amount - lot.refunded - back, lot.amount);
    const wanted = Math.max(0, lot.earned - kept - lot.expired - lot.clawed);
    const taken = Math.min(wanted, balance);
    const zero = taken === 0 ? 0 : -taken;
    return [{ cause, kind: 'claw-back', points: zero, owed: wanted - taken, lot: earned, amount: back, expiresAt: null, at: now }];
  });

/** Undefined when she has not that many. */
export const spend = (
  book: readonly Booking[],
  { cause, points, now }: { cause: string; points: number; now: number },
): Booking[] | undefined => {
  let enough = true;
  const added = once(book, cause, now, (current) => {
    enough = readAccount(current).balance >= points;
    return [{ cause, kind: 'spend', points: -points, owed: 0, lot: null, amount: null, expiresAt: null, at: now }];
  });
  return enough ? added : undefined;
};

/** By the brand's hand: a gift that expires, or points taken away, as many as there are. */
export const adjust = (
  book: readonly Booking[],
  { cause, points, expiresAt, now }: { cause: string; points: number; expiresAt: number; now: number },
): Booking[] =>
  once(book, cause, now, (current) => {
    const booking = { cause, kind: 'adjust', owed: 0, lot: null, amount: null, at: now } as const;
    if (points > 0) return credit(current, { ...booking, points, expiresAt });
    const taken = Math.min(-points, readAccount(current).balance);
    return [{ ...booking, points: taken === 0 ? 0 : -taken, expiresAt: null }];
  });
