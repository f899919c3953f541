import { timingSafeEqual } from 'node:crypto';
import { LIMITS, type OrderFound, type OrderLookup, type OrderToken } from '@throughline/contract';
import type { Context } from '../context.ts';
import { parseEmail } from '../domain/email.ts';
import { normaliseCode } from '../domain/handoff.ts';
import { readNumber } from '../domain/order-number.ts';
import { sha256 } from '../hash.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { findOrderByNumber } from '../storage/order-rows.ts';
import { insertOrderToken } from '../storage/order-token-rows.ts';

/** What is compared when there is nothing to compare with; no number is, no hash can be. */
const NOBODY = '-'.repeat(43);

/** An address as it is compared; what is none stands for itself. */
const keyOf = (typed: string): string => {
  const email = parseEmail(typed);
  return typeof email === 'string' ? typed : email.key;
};

/** The question as it is compared and counted, hashed: what a shopper typed is kept nowhere. */
export const hashLookup = ({ number, email }: OrderLookup): { readonly number: string; readonly email: string } => ({
  number: sha256(normaliseCode(number)),
  email: sha256(keyOf(email)),
});

/**
 * A short token for the order with this number and e-mail. Every kind of wrong takes the same steps (one look into the table, one comparison
 * of hashes) and gets the same `order-not-found`: a number of another brand, a slip of the tongue, somebody else's address.
 */
export const lookUpOrder = async ({ storage, clock, random }: Context, brand: BrandRow, asked: OrderLookup): Promise<OrderFound> => {
  const { email } = hashLookup(asked);
  const order = await findOrderByNumber(storage.db, brand.document.id, readNumber(asked.number) ?? '');
  const known = order?.document.email;
  const expected = known === null || known === undefined ? NOBODY : sha256(keyOf(known));
  const same = timingSafeEqual(Buffer.from(email), Buffer.from(expected));
  if (order === undefined || !same) throw new ProblemError('order-not-found');

  const token: OrderToken = `ot_${Buffer.from(random(32)).toString('base64url')}`;
  const expiresIn = LIMITS.lookupMinutes * 60;
  await storage.write((tx) =>
    insertOrderToken(tx, { hash: sha256(token), order: order.id, scope: 'full', expiresAt: clock.now() + expiresIn * 1000 }),
  );
  return { id: order.id, token, expiresIn };
};
