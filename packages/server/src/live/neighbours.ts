import type { CartId } from '@throughline/contract';
import type { Context } from '../context.ts';
import { findVersions, readChange, retiredTokens } from '../storage/cart-rows.ts';
import { claimedShares } from '../storage/handoff-rows.ts';

/** Carts looked at in one go. */
const MOST = 200;

/**
 * Brings what other nodes did to the carts that are listened to here into this node's streams, until the answer is called.
 * Carts that are hinted at while it looks wait for the next look, once each.
 */
export const watchNeighbours = (context: Pick<Context, 'storage' | 'streams' | 'clock' | 'log'>): (() => void) => {
  const { storage, streams, log } = context;
  const due = new Set<CartId>();
  let looking = false;

  const look = async (): Promise<void> => {
    looking = true;
    try {
      while (due.size > 0) {
        const carts = [...due].slice(0, MOST);
        for (const cart of carts) due.delete(cart);
        await lookAt(context, carts);
      }
    } catch {
      // The next "all" brings what was missed now.
      log.warn({}, 'could not look at what other nodes changed');
      due.clear();
    } finally {
      looking = false;
    }
  };
  return storage.hints.listen((heard) => {
    const listened = new Set<string>(streams.carts);
    for (const id of heard === 'all' ? listened : heard) if (listened.has(id)) due.add(id as CartId);
    if (due.size > 0 && !looking) void look();
  });
};

const lookAt = async (
  { storage: { db }, streams, clock }: Parameters<typeof watchNeighbours>[0],
  carts: readonly CartId[],
): Promise<void> => {
  const versions = await findVersions(db, carts);
  for (const cart of carts) if (!versions.some(({ id }) => id === cart)) streams.learnGone(cart);
  for (const { id, version } of versions) {
    const told = streams.toldVersion(id);
    const change = told !== undefined && version > told ? await readChange(db, id) : undefined;
    if (change !== undefined) streams.learnChange(change);
  }
  for (const { cart, handoff } of await claimedShares(db, carts, clock.now())) streams.learnClaim(cart, handoff);
  for (const [cart, hashes] of await retiredTokens(db, carts)) streams.learnRetired(cart, hashes);
};
