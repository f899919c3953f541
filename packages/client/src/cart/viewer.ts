import type { Ledger } from '../sync/ledger.ts';
import { type Foresee, rebase } from '../sync/rebase.ts';
import { rare } from '../sync/rare.ts';
import type { Sync } from '../sync/sync.ts';
import type { CartView, SyncState } from './cart-view.ts';

/** Makes the cart as the shopper sees it of what is known now; `again` is told when more is known of how to. */
export const createViewer = (
  ledger: Ledger,
  sync: Sync,
  online: () => boolean,
  preferred: { readonly currency: string | null },
  again: () => void,
): (() => CartView) => {
  let changedElsewhere = 0;
  let client: string | undefined;
  let others: number | null = null;
  let devices: number | null = null;

  /** Counts what other devices and other tabs did since this page began. */
  const count = (): void => {
    if (!ledger.ready) return;
    const { held } = ledger.known;
    const elsewhere = held?.elsewhere ?? 0;
    const siblings = held ? held.seq - ledger.own : 0;
    const sameClient = client === undefined || held?.client === client;
    if ((devices !== null && elsewhere > devices) || (others !== null && siblings > (sameClient ? others : 0))) changedElsewhere++;
    client = held?.client ?? client;
    devices = elsewhere;
    others = siblings;
  };

  let foresee: Foresee | undefined;
  let loading: Promise<void> | null = null;
  const rarely: Foresee = (shown, pending) => {
    if (foresee) return foresee(shown, pending);
    loading ??= rare().then(
      (loaded) => {
        foresee = loaded.foresee;
        again();
      },
      // Worth another try when there is something new to show.
      () => {
        loading = null;
      },
    );
    return shown;
  };

  return () => {
    count();
    const { held, snapshot } = ledger.known;
    const pending = held ? [...held.pending, ...ledger.drafts] : ledger.drafts;
    const { currency, ...view } = rebase({ snapshot }, pending, rarely);
    const memory = ledger.persistence === 'memory';
    let state: SyncState = 'synced';
    if (pending.length) state = online() && !sync.waiting ? 'sending' : memory ? 'unsaved' : 'saved';
    else if (ledger.moved) state = 'moved';
    const { problem } = sync;
    return {
      status: problem && !view.lines.length ? 'error' : ledger.ready ? 'ready' : 'loading',
      id: held?.cart.id ?? null,
      version: snapshot?.version ?? 0,
      currency: currency ?? held?.cart.currency ?? preferred.currency,
      ...view,
      refusals: held?.refusals ?? [],
      sync: state,
      changedElsewhere,
      problem: problem ?? ledger.moved,
    };
  };
};
