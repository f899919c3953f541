import type { Problem } from '@throughline/contract';
import { DisposedError } from '../error.ts';
import { memoryStorage } from '../platform/memory-storage.ts';
import type { Platform, Stop, Storage, Transaction } from '../platform/platform.ts';
import { until } from '../platform/until.ts';
import { enqueue, type Held, type HeldCart, type Known, NOTHING, type Pending, type Step } from './held.ts';
import { mint } from './mint.ts';
import { createWaiters } from './waiters.ts';

type Message =
  | { readonly type: 'changed' }
  | { readonly type: 'forgotten' }
  | { readonly type: 'moved'; readonly problem: Problem }
  | { readonly type: 'claimed'; readonly handoff: string }
  | { readonly type: 'network'; readonly online: boolean };

/** What this tab knows of the shopper, in step with storage and thereby with the other tabs. */
export interface Ledger {
  readonly known: Known;
  /** Aborts when cart or token are no longer the ones held now. */
  readonly cartLife: AbortSignal;
  /** Actions on their way into storage. */
  readonly drafts: readonly Pending[];
  /** Why the last cart was lost, until the next one begins. */
  readonly moved: Problem | null;
  /** Whether storage has been read. */
  readonly ready: boolean;
  readonly persistence: 'unknown' | 'durable' | 'memory';
  /** Actions of this tab that were counted under the client held now; what `seq` has beyond them came from other tabs. */
  readonly own: number;
  /** Runs after every change of the above, until the ledger is closed. */
  subscribe(listener: () => void): Stop;
  /** Resolves at the next change, or when the signal aborts. */
  next(signal: AbortSignal): Promise<void>;
  /** Shows the action at once, keeps it, and resolves when it was acknowledged. */
  act(draft: Pending): Promise<void>;
  /** Takes what `step` makes of what is known into storage and into this tab, and tells the other tabs. */
  change(step: Step): Promise<void>;
  /** A transaction on keys of the caller's own; the fallback to memory included. */
  transact<T>(keys: readonly string[], body: (tx: Transaction) => T): Promise<T>;
  fresh(): Held;
  /** Wipes everything. With a cart: only if it is still the one held and not joining, and says that it is gone because of `problem`. */
  forget(lost?: { cart: HeldCart; problem: Problem }): Promise<void>;
  tellNetwork(online: boolean): void;
  /** The hand-off that was claimed last, while the cart stays here as well. */
  readonly claimed: string | null;
  tellClaimed(handoff: string): void;
  /** Reads what other tabs may have written. */
  reread(): Promise<void>;
  close(): void;
}

const KEYS = ['held', 'snapshot'];
const CART = [...KEYS, 'claim', 'lease'];

const read = (tx: Transaction): Known => {
  const snapshot = tx.get('snapshot') as Known['snapshot'] | undefined;
  return {
    held: (tx.get('held') as Held | undefined) ?? null,
    // One kept before lines could be saved lacks what the view promises: it is asked for again.
    snapshot: snapshot?.saved ? snapshot : null,
  };
};

/** `onNetwork`: another tab, the one that sends, has met the network or its absence; `onForgotten`: the shopper is to be forgotten, here or in another tab. */
export const createLedger = (
  platform: Platform,
  name: string,
  currency: () => string | null,
  onNetwork: (online: boolean) => void,
  onForgotten: () => void,
): Ledger => {
  const listeners = new Set<() => void>();
  const waiters = createWaiters();
  let known = NOTHING;
  let cartLife = new AbortController();
  let drafts: readonly Pending[] = [];
  let moved: Problem | null = null;
  let own = 0;
  let claimed: string | null = null;
  let persistence: Ledger['persistence'] = 'unknown';
  let ready = false;
  let closed = false;
  let durable: Storage | null = null;
  let rereading: Promise<void> | null = null;

  let storage: Promise<Storage> = platform
    .storage(name)
    .catch(() => memoryStorage())
    .then((opened) => {
      if (opened.durable) durable = opened;
      persistence = opened.durable ? 'durable' : 'memory';
      return opened;
    });

  const notify = (): void => {
    for (const listener of [...listeners]) listener();
  };

  const subscribe = (listener: () => void): Stop => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  /** Transactions end in the order they began, so what the last one saw is the newest. */
  const commit = (next: Known, minted = 0, stored?: Pending): void => {
    if (closed) return;
    if (next.held?.client !== known.held?.client) own = 0;
    if (next.held) moved = null;
    own += minted;
    drafts = drafts.filter((draft) => draft !== stored);
    const { id, token } = known.held?.cart ?? {};
    known = next;
    ready = true;
    if (id !== next.held?.cart.id || token !== next.held?.cart.token) {
      cartLife.abort();
      cartLife = new AbortController();
    }
    waiters.settle(known, drafts, moved);
    notify();
  };

  /** Storage is full or gone: the page goes on from memory, under a client of its own, since it can't count up the shared one any more. */
  const fallBack = (): void => {
    if (persistence === 'memory') return;
    persistence = 'memory';
    const held = known.held && { ...known.held, client: mint(platform, 'cl'), seq: 0 };
    own = 0;
    known = { ...known, held };
    storage = Promise.resolve(memoryStorage({ ...known }));
    notify();
  };

  const transact: Ledger['transact'] = async (keys, body) => {
    const opened = await storage;
    if (closed) throw new DisposedError();
    try {
      return await opened.transact(keys, body);
    } catch (error) {
      if (closed || !opened.durable) throw error;
      fallBack();
      return (await storage).transact(keys, body);
    }
  };

  const post = (message: Message): void => {
    if (persistence === 'durable') channel.post(message);
  };

  const change = async (step: Step, stored?: Pending): Promise<void> => {
    let changed = false;
    let minted = 0;
    const next = await transact(KEYS, (tx) => {
      const before = read(tx);
      const after = { ...before, ...step(before) };
      changed = false;
      minted = (after.held?.seq ?? 0) - (after.held?.client === before.held?.client ? (before.held?.seq ?? 0) : 0);
      for (const key of ['held', 'snapshot'] as const) {
        if (after[key] === before[key]) continue;
        changed = true;
        if (after[key]) tx.set(key, after[key]);
        else tx.delete(key);
      }
      return after;
    });
    if (changed) post({ type: 'changed' });
    commit(next, minted, stored);
  };

  const reread = (): Promise<void> => {
    // One at a time, and one more for those who ask meanwhile: the first may have read too early for them.
    if (rereading) return rereading.then(() => rereading ?? reread());
    rereading = transact(KEYS, read)
      .then((next) => commit(next))
      .finally(() => {
        rereading = null;
      });
    return rereading;
  };

  const lose = (problem: Problem | null): void => {
    moved = problem;
    commit(NOTHING);
  };

  const hearClaimed = (handoff: string): void => {
    claimed = handoff;
    notify();
  };

  const channel = platform.channel(name, (data) => {
    const message = data as Message;
    if (message.type === 'network') return onNetwork(message.online);
    if (message.type === 'claimed') return hearClaimed(message.handoff);
    if (persistence === 'memory') return;
    if (message.type === 'moved') lose(message.problem);
    if (message.type === 'forgotten') onForgotten();
    reread().catch(() => {});
  });

  const fresh = (): Held => ({
    client: mint(platform, 'cl'),
    seq: 0,
    cart: { id: mint(platform, 'ca'), token: mint(platform, 'ct', 32), currency: currency(), made: false },
    pending: [],
    refusals: [],
    elsewhere: 0,
  });

  reread().catch(() => {});

  return {
    get known() {
      return known;
    },
    get cartLife() {
      return cartLife.signal;
    },
    get drafts() {
      return drafts;
    },
    get moved() {
      return moved;
    },
    get ready() {
      return ready;
    },
    get persistence() {
      return persistence;
    },
    get own() {
      return own;
    },
    subscribe,
    next: (signal) => until(signal, subscribe),
    act: (draft) => {
      if (closed) return Promise.reject(new DisposedError());
      drafts = [...drafts, draft];
      moved = null;
      const acknowledged = waiters.wait(draft.action.id);
      notify();
      change(({ held }) => ({ held: enqueue(held ?? fresh(), draft) }), draft).catch((error: Error) =>
        waiters.fail(draft.action.id, error),
      );
      return acknowledged;
    },
    change,
    transact,
    fresh,
    forget: async (lost) => {
      const wipe = (tx: Transaction): boolean => {
        const cart = read(tx).held?.cart;
        if (lost && (cart?.id !== lost.cart.id || cart.token !== lost.cart.token || (cart.joining ?? 0) > platform.now())) return false;
        // A cart may be taken along without its shopper leaving.
        if (lost) CART.forEach((key) => tx.delete(key));
        else tx.clear();
        return true;
      };
      if (!(await transact(KEYS, wipe))) return reread();
      // What was kept before storage failed must go too; making room succeeds where keeping more did not.
      if (persistence === 'memory') await durable?.transact(KEYS, wipe).catch(() => {});
      post(lost ? { type: 'moved', problem: lost.problem } : { type: 'forgotten' });
      lose(lost?.problem ?? null);
      if (!lost) onForgotten();
    },
    tellNetwork: (online) => post({ type: 'network', online }),
    get claimed() {
      return claimed;
    },
    tellClaimed: (handoff) => {
      post({ type: 'claimed', handoff });
      hearClaimed(handoff);
    },
    reread,
    close: () => {
      closed = true;
      cartLife.abort();
      channel.close();
      void storage.then((opened) => {
        opened.close();
        if (opened !== durable) durable?.close();
      });
      waiters.end();
      listeners.clear();
      known = NOTHING;
      drafts = [];
    },
  };
};
