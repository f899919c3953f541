import type { Erasure, ProfileExport } from '@throughline/contract';
import type { Context } from '../context.ts';
import { ProblemError } from '../problem-error.ts';
import { findCustomerCart } from '../storage/customer-cart-rows.ts';
import { signedInAt } from '../storage/session-rows.ts';
import type { Database } from '../storage/storage.ts';
import type { Person } from './personal-data.ts';
import { PERSONAL } from './personal-nouns.ts';
import { type Asker, loadProfile } from './profiles.ts';

/** Milliseconds after signing in for which she need not prove anew that it is she. */
const RECENT_MS = 10 * 60_000;

const personOf = async (db: Database, asker: Asker, now: number): Promise<Person> => {
  const { email } = await loadProfile(db, asker);
  return { brandId: asker.brand.document.id, customer: asker.customer, email, now };
};

/** Everything every noun holds about her. */
export const exportCustomer = async ({ storage, clock }: Context, asker: Asker): Promise<ProfileExport> => {
  const now = clock.now();
  const person = await personOf(storage.db, asker, now);
  const data: Record<string, unknown> = {};
  for (const { noun, export: read } of PERSONAL) data[noun] = await read(storage.db, person);
  return { at: new Date(now).toISOString(), brand: person.brandId, customer: asker.customer, data };
};

/** Forgets her everywhere, in one transaction: all of it or nothing. Whoever found a phone that is signed in must not be able to. */
export const eraseCustomer = async ({ storage, clock, streams }: Context, asker: Asker): Promise<Erasure> => {
  const { cart, erasure } = await storage.write(async (tx) => {
    const now = clock.now();
    const since = await signedInAt(tx, asker.session);
    if (since === undefined) throw new ProblemError('session-ended');
    if (now - since > RECENT_MS)
      throw new ProblemError('reauthentication-required', { detail: 'Sign in anew with a fresh code, and ask again within ten minutes.' });
    const person = await personOf(tx, asker, now);
    const cart = await findCustomerCart(tx, asker.customer);
    const kept: string[] = [];
    for (const { noun, erase } of PERSONAL) if ((await erase(tx, person)) === 'kept') kept.push(noun);
    return { cart: cart?.id, erasure: { at: new Date(now).toISOString(), kept } };
  });
  if (cart !== undefined) streams.gone(cart);
  return erasure;
};
