import type { Bearer, Cart, CartToken, RefreshToken, Session, SessionRenewal, SignIn, SignInId } from '@throughline/contract';
import { atom } from 'nanostores';
import { flush } from '../cart/flush.ts';
import { ArgumentError, DisposedError, isPassing, NetworkError, ProblemError } from '../error.ts';
import type { Loadable } from '../loadable.ts';
import type { Stop } from '../platform/platform.ts';
import { newest } from '../sync/held.ts';
import { mint } from '../sync/mint.ts';
import type { Tools } from '../tools.ts';
import { type Call, PATIENTLY } from '../transport/http.ts';
import { joinedCart, nothing, sessionRenewal, signIn, signInResult } from './answer.ts';
import { createKeeper } from './kept.ts';
import type { SessionOwner } from './session.ts';

/** Milliseconds before its end from which a bearer is not used any more. */
const MARGIN = 10_000;

/** An attempt to sign in. Its tokens are minted once, so that a proof whose answer was lost is known again. */
interface Begun {
  readonly id: SignInId;
  readonly email: string;
  readonly refreshToken: RefreshToken;
  readonly cartToken: CartToken;
}

/** Milliseconds after a proof in which the cart that was sent with it is waited for, though its answer was lost. As long as a code holds. */
const JOINING = 600_000;

const isEnded = (error: unknown): error is ProblemError => error instanceof ProblemError && error.reason === 'session-ended';
const nobody = (): ProblemError =>
  new ProblemError({ type: 'urn:throughline:problem:sign-in-required', title: 'Nobody is signed in', status: 401 });

const signed = (call: Call, bearer: Bearer): Call => ({ ...call, headers: { ...call.headers, Authorization: `Bearer ${bearer}` } });

export const create = (tools: Tools): SessionOwner => {
  const { platform, ledger, http, life, cart, shopper } = tools;
  // The code may arrive after the client was disposed of.
  if (life.aborted) throw new DisposedError();
  const kiosk = tools.channel === 'kiosk';
  const keeper = createKeeper(tools, kiosk);
  const $session = atom<Loadable<Session | null>>({ status: 'loading', value: null });
  let bearer: { readonly token: Bearer; readonly until: number } | null = null;
  let begun: Begun | null = null;
  let renewing: Promise<void> | null = null;
  let stopClock: Stop = () => {};
  let ours = false;

  const show = (value: Session | null, stale = false): void =>
    $session.set({ status: 'ready', value, stale, at: stale ? null : platform.now() });

  /** Somebody else is served from now on; `why` is what calls of the one before reject with. */
  const become = (session: Session | null, stale: boolean, why?: Error): void => {
    stopClock();
    bearer = null;
    begun = null;
    show(session, stale);
    ours = true;
    shopper.change(why);
    ours = false;
  };

  const take = ({ session, bearer: token, expiresIn }: SessionRenewal): void => {
    bearer = { token, until: platform.now() + expiresIn * 1000 - MARGIN };
    show(session);
    // Nothing renews a kiosk's session: after it the screen is nobody's.
    if (kiosk) stopClock = platform.timer(() => void ledger.forget().catch(() => {}), expiresIn * 1000);
  };

  const renew = async (): Promise<void> => {
    for (;;) {
      const kept = await keeper.beginRenewal();
      if (!kept) return $session.value.value ? become(null, false) : show(null);
      const { refreshToken, next } = kept;
      try {
        const renewal = await http.ask({ path: '/sessions/refresh', body: { refreshToken, next }, signal: life }, sessionRenewal);
        if (await keeper.endRenewal(kept, renewal.session)) return take(renewal);
      } catch (error) {
        if (!isEnded(error)) throw error;
        // Unless another tab has gone on with a newer one meanwhile: then that one counts.
        if (await keeper.drop(kept)) return become(null, false, error);
      }
    }
  };

  /** What proves who is signed in; null: nobody is. Rejects with a `NetworkError` while that can't be had. */
  const current = async (): Promise<Bearer | null> => {
    await restored;
    if (!$session.value.value) return null;
    if (!bearer || platform.now() >= bearer.until) {
      renewing ??= renew().finally(() => (renewing = null));
      await renewing;
    }
    return bearer?.token ?? null;
  };

  /** Follows what another tab has kept. */
  const follow = async (): Promise<void> => {
    const session = (await keeper.read())?.session ?? null;
    const { status, value } = $session.value;
    if (status === 'loading') show(session, !!session);
    else if (value?.id !== session?.id && !kiosk) become(session, !!session);
  };

  const confirm = (): void => void current().catch(() => {});
  const restored = follow().catch(() => show(null));
  void restored.then(confirm);

  const channel = platform.channel(`${tools.name}/session`, () => void follow().then(confirm, () => {}));
  const unlisten = platform.lifecycle((event) => {
    if (event === 'wake') void follow().then(confirm, () => {});
  });

  const tellServer = (token: Bearer): void =>
    void http.open(signed({ method: 'DELETE', path: '/sessions/current', signal: life }, token)).catch(() => {});

  shopper.$life.listen(() => {
    if (ours) return;
    // Forgotten, as between two shoppers of a kiosk: whatever holds her bearer shall find it worthless.
    if (bearer) tellServer(bearer.token);
    stopClock();
    bearer = begun = null;
    show(null);
  });
  life.addEventListener('abort', () => {
    stopClock();
    unlisten();
    channel.close();
    bearer = begun = null;
    show(null);
  });

  /** The customer's cart from now on. What is pending goes to it: the server knows what of it was in the cart that was merged. */
  const hold = (held: Cart, token: CartToken): Promise<void> =>
    ledger.change((known) => ({
      held: { ...(known.held ?? ledger.fresh()), cart: { id: held.id, token, currency: null, made: true } },
      snapshot: newest(known.snapshot, held),
    }));

  /** Until when the cart held may be merged by a sign-in under way; 0: by none. */
  const join = (joining: number): Promise<void> =>
    ledger.change(({ held }) => held && { held: { ...held, cart: { ...held.cart, joining } } });

  const begin = async (email: string, replaces?: SignInId): Promise<SignIn> => {
    const answer = await http.ask(
      { path: '/sessions', body: { email, ...(replaces && { replaces }) }, attempts: PATIENTLY, signal: shopper.$life.get() },
      signIn,
    );
    begun = { id: answer.id, email, refreshToken: mint(platform, 'rt', 32), cartToken: mint(platform, 'ct', 32) };
    return answer;
  };

  return {
    $session,
    sign: async (call, send) => {
      const token = await current();
      if (!token) {
        if (call.as === 'customer') throw nobody();
        return send(call);
      }
      try {
        return await send(signed(call, token));
      } catch (error) {
        if (!isEnded(error)) throw error;
        if (bearer?.token === token) bearer = null;
        const next = await current();
        if (!next) throw error;
        return send(signed(call, next)).catch((again: unknown) => {
          if (isEnded(again)) become(null, false, again);
          throw again;
        });
      }
    },
    join: async (claimed, cartToken) => {
      if (!(await current())) return null;
      await flush(platform, cart, life);
      const body = { cart: claimed, cartToken };
      const call: Call = { path: '/sessions/current/cart', body, as: 'customer', attempts: PATIENTLY, signal: life };
      try {
        const joined = await http.ask(call, joinedCart);
        await hold(joined.cart, cartToken);
        return joined.cart;
      } catch (error) {
        // Another customer's, or nobody is signed in any more: held here as a guest would hold it.
        if (error instanceof ProblemError && !isPassing(error)) return null;
        throw error;
      }
    },
    begin: (email) => begin(email, begun?.id),
    resend: async () => {
      if (!begun) throw new ArgumentError('begin first');
      return begin(begun.email, begun.id);
    },
    verify: async (code) => {
      if (!begun) throw new ArgumentError('begin first');
      const { id, refreshToken, cartToken } = begun;
      // What is still on its way is merged as well, and never twice. Unless the proof before this was taken and only its answer lost: then
      // the cart held here takes nothing any more, and what is pending goes to the one that comes.
      if ((ledger.known.held?.cart.joining ?? 0) <= platform.now() && !(await flush(platform, cart, life)))
        throw new NetworkError('what is pending could not be sent');
      const guest = ledger.known.held?.cart;
      const { currency } = cart.$cart.get();
      const body = {
        code,
        refreshToken,
        cartToken,
        ...(guest?.made && { cart: { id: guest.id, token: guest.token } }),
        ...(currency && { currency }),
      };
      await join(platform.now() + JOINING);
      const call: Call = { path: `/sessions/${id}/verify`, body, attempts: PATIENTLY, signal: shopper.$life.get() };
      const result = await http.ask(call, signInResult).catch(async (error: unknown) => {
        if (error instanceof ProblemError && !isPassing(error)) await join(0);
        throw error;
      });
      await keeper.keep({ session: result.session, refreshToken });
      await hold(result.cart, cartToken);
      become(result.session, false);
      take(result);
      channel.post(null);
      return result.merged;
    },
    signOut: async ({ everywhere } = {}) => {
      await flush(platform, cart, life);
      const query = { everywhere: everywhere ? 'true' : undefined };
      try {
        await http.ask({ method: 'DELETE', path: '/sessions/current', query, as: 'customer', attempts: PATIENTLY, signal: life }, nothing);
      } catch (error) {
        // Over already: as good as done.
        if (!(error instanceof ProblemError) || error.problem.status !== 401) throw error;
      } finally {
        bearer = null;
        await ledger.forget();
      }
    },
  };
};
