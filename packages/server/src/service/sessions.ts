import type { Bearer, CustomerId, SessionId, SessionRefresh } from '@throughline/contract';
import type { Context } from '../context.ts';
import { BEARER_MS, sessionEnd } from '../domain/sign-in.ts';
import { sha256 } from '../hash.ts';
import { mint } from '../mint.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import {
  endSessions,
  findRefreshToken,
  insertBearer,
  insertRefreshToken,
  openSessions,
  overdueVisits,
  readSession,
  renewSession,
  type RetiredToken,
  type SessionRow,
  useRefreshToken,
} from '../storage/session-rows.ts';

type Renewed = { readonly session: SessionRow } | { readonly ended: readonly RetiredToken[] };

/** Tells the carts' streams that were opened with these tokens. After the commit. */
const tellRetired = ({ streams }: Pick<Context, 'streams'>, tokens: readonly RetiredToken[]): void => {
  for (const { cart, hash } of tokens) streams.ended(cart, hash);
};

/**
 * A bearer for a refresh token, which is used up by it. The same token and the same successor again: the answer was lost, or two tabs
 * asked at once. The same token and another successor: two hold what one was given, so nobody may have it any more.
 */
export const refreshSession = async (
  context: Context,
  brand: BrandRow,
  { refreshToken, next }: SessionRefresh,
): Promise<{ session: SessionRow; bearer: Bearer }> => {
  const { storage, clock, random } = context;
  const [hash, nextHash] = [sha256(refreshToken), sha256(next)];
  const bearer = mint(random, 'at', 32);

  const renewed = await storage.write(async (tx): Promise<Renewed> => {
    const now = clock.now();
    const token = await findRefreshToken(tx, brand.document.id, hash);
    const session = token && (await readSession(tx, token.session));
    if (session === undefined || session.endedAt !== null || session.expiresAt <= now) return { ended: [] };
    if (token?.next === null) {
      // Named after a token that is known already, it would be nobody's own.
      if (!(await insertRefreshToken(tx, session.id, nextHash))) return { ended: [] };
      await useRefreshToken(tx, hash, nextHash);
    } else if (token?.next !== nextHash) {
      return { ended: await endSessions(tx, [session.id], now) };
    } else if ((await findRefreshToken(tx, brand.document.id, nextHash))?.next !== null) {
      // A late repeat; the session has gone on, and nobody is the wiser.
      return { ended: [] };
    }
    const expiresAt = sessionEnd(session.channel, now);
    await renewSession(tx, session.id, expiresAt);
    await insertBearer(tx, session.id, sha256(bearer), now + BEARER_MS);
    return { session: { ...session, expiresAt } };
  });
  if ('session' in renewed) return { session: renewed.session, bearer };
  tellRetired(context, renewed.ended);
  throw new ProblemError('session-ended');
};

/** Ends sessions of a customer, with all that was given out under them: every one, or this one. */
export const endSession = async (context: Context, customer: CustomerId, session: SessionId, everywhere: boolean): Promise<void> => {
  const { storage, clock } = context;
  const retired = await storage.write(async (tx) =>
    endSessions(tx, everywhere ? await openSessions(tx, customer) : [session], clock.now()),
  );
  tellRetired(context, retired);
};

/** Ends visits to kiosks that were left without a word; how many. */
export const endOverdueVisits = async (context: Pick<Context, 'storage' | 'clock' | 'streams'>, most: number): Promise<number> => {
  const { storage, clock } = context;
  const { ids, retired } = await storage.write(async (tx) => {
    const overdue = await overdueVisits(tx, clock.now(), most);
    return { ids: overdue, retired: await endSessions(tx, overdue, clock.now()) };
  });
  tellRetired(context, retired);
  return ids.length;
};
