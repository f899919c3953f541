import type { CartToken, HandoffCreation, HandoffPreview, HandoffProof, HandoffResult } from '@throughline/contract';
import type { WritableAtom } from 'nanostores';
import { adopt } from '../cart/adopt.ts';
import { flush } from '../cart/flush.ts';
import { isPassing, ProblemError, reasonOf } from '../error.ts';
import { until } from '../platform/until.ts';
import { mint } from '../sync/mint.ts';
import { forgetLost } from '../sync/lost.ts';
import { PATIENTLY } from '../transport/http.ts';
import { pause } from '../transport/backoff.ts';
import { handoff as isHandoff, handoffPreview, handoffResult } from './answer.ts';
import type { HandoffTools } from './create-handoff.ts';
import type { HandoffResource, OfferState } from './handoff.ts';

/** Seconds before its end in which an open offer is renewed. */
const MARGIN = 10;

/** What a claim needs to be repeated, if its answer is lost. */
interface Claim {
  readonly proof: string;
  readonly token: CartToken;
  /** Opens the customer's cart instead, if somebody is signed in. */
  readonly own: CartToken;
}

/** Ends as soon as the page is seen: a code nobody looks at need not be renewed. */
const seen = async ({ platform }: HandoffTools, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted && !platform.visible()) await until(signal, (done) => platform.lifecycle(done));
};

/** What the hand-off's shell asks for. */
export type Exchange = Pick<HandoffResource, 'preview' | 'claim'> & { offer(body: HandoffCreation): Promise<void> };

/** Prepares, opens and renews an offer until it is claimed, withdrawn or can't go on. */
const goOn = async (tools: HandoffTools, body: HandoffCreation, tell: (state: OfferState) => void, signal: AbortSignal): Promise<void> => {
  const { platform, ledger, http } = tools;
  const { mode } = body;
  if (!platform.online() || !(await flush(platform, tools.cart, signal))) return tell({ status: 'failed', reason: 'offline' });
  const held = ledger.known.held?.cart;
  if (!held?.made) return tell({ status: 'failed', reason: 'empty' });

  const used = new AbortController();
  const gone = AbortSignal.any([signal, ledger.cartLife, used.signal]);
  gone.addEventListener('abort', () => {
    const moved = ledger.moved && reasonOf(ledger.moved) === 'cart-moved';
    tell(moved || used.signal.aborted ? { status: 'claimed', mode } : { status: 'idle' });
  });
  let open: string | undefined;
  const stop = ledger.subscribe(() => {
    if (open && ledger.claimed === open) used.abort();
  });
  try {
    for (;;) {
      const handoff = await http.ask({ cart: held, path: '/handoffs', body, attempts: PATIENTLY, signal: gone }, isHandoff);
      open = handoff.id;
      tell({ status: 'open', mode, handoff });
      await pause(platform, Math.max(1, handoff.expiresIn - MARGIN) * 1000, gone);
      await seen(tools, gone);
    }
  } catch (error) {
    // Claimed while the stream that would have told us was down.
    await forgetLost(ledger, held, error);
    if (gone.aborted) return;
    const reason = error instanceof ProblemError ? (error.reason === 'handoff-empty' ? 'empty' : 'refused') : 'offline';
    tell({ status: 'failed', reason });
  } finally {
    stop();
  }
};

const preview = ({ http, life }: HandoffTools, proof: HandoffProof): Promise<HandoffPreview> =>
  http.ask({ path: '/handoffs/preview', body: { proof }, signal: life }, handoffPreview);

const claim = async ({ platform, ledger, http, life, session }: HandoffTools, proof: HandoffProof): Promise<HandoffResult> => {
  const key = JSON.stringify(proof);
  // Kept before it is sent: a claim whose answer was lost is repeated with the same token, and the server knows it again.
  const { token, own } = await ledger.transact(['claim'], (tx) => {
    const before = tx.get('claim') as Claim | undefined;
    if (before?.proof === key) return before;
    const minted: Claim = { proof: key, token: mint(platform, 'ct', 32), own: mint(platform, 'ct', 32) };
    tx.set('claim', minted);
    return minted;
  });
  const done = (): Promise<unknown> => ledger.transact([], (tx) => tx.delete('claim'));
  try {
    const result = await http.ask(
      { path: '/handoffs/claim', body: { proof, cartToken: token }, attempts: PATIENTLY, signal: life },
      handoffResult,
    );
    const claimed = { id: result.cart.id, token };
    const hers = await session.join(claimed, own);
    if (!hers) await adopt({ platform, ledger }, claimed, result.cart);
    await done();
    return hers ? { ...result, cart: hers } : result;
  } catch (error) {
    if (error instanceof ProblemError && !isPassing(error)) await done();
    throw error;
  }
};

export const create = ({ $offer, ...tools }: HandoffTools & { readonly $offer: WritableAtom<OfferState> }): Exchange => {
  let offering = new AbortController();
  tools.life.addEventListener('abort', () => offering.abort());

  return {
    preview: (proof) => preview(tools, proof),
    claim: (proof) => claim(tools, proof),
    offer: async (body) => {
      offering.abort();
      // Withdrawn before this code was here.
      if ($offer.value?.status !== 'preparing') return;
      const own = (offering = new AbortController());
      let ours = false;
      const stop = $offer.listen(() => ours || own.abort());
      const tell = (state: OfferState): void => {
        if (own.signal.aborted) return;
        ours = true;
        $offer.set(state);
        ours = false;
      };
      await goOn(tools, body, tell, own.signal).finally(stop);
    },
  };
};
