import type { OrderId, ReturnId } from '@throughline/contract';
import { mint } from '../sync/mint.ts';
import type { Tools } from '../tools.ts';
import type { ReturnDraft } from './returns.ts';

const KEY = 'returns';

/** What is kept of the return the shopper is at: one, for she does one after the other. */
interface Kept {
  readonly order: OrderId;
  readonly draft: ReturnDraft | null;
  /** Other devices know it as this return: that is what it becomes, whatever is sent. */
  readonly shared?: ReturnId;
  /** What was sent, and as which return: the same again, also after a reload, is the same. */
  readonly sent?: { readonly plan: string; readonly id: ReturnId };
}

export interface Drafts {
  read(order: OrderId): Promise<Kept | undefined>;
  keep(order: OrderId, draft: ReturnDraft, shared?: ReturnId): Promise<void>;
  /** The id under which this very plan is, or was, sent. */
  idOf(order: OrderId, plan: string): Promise<ReturnId>;
  /** It is placed, or never will be under this id. */
  drop(order: OrderId): Promise<void>;
}

/** At a kiosk in memory; elsewhere beside the cart, with which it is forgotten. */
export const createDrafts = ({ platform, ledger, channel, shopper }: Tools): Drafts => {
  let memory: Kept | undefined;
  if (channel === 'kiosk')
    shopper.$life.listen(() => {
      memory = undefined;
    });

  const change = async <T>(step: (kept: Kept | undefined, put: (kept: Kept | undefined) => void) => T): Promise<T> => {
    if (channel === 'kiosk')
      return step(memory, (kept) => {
        memory = kept;
      });
    return ledger.transact([KEY], (tx) => step(tx.get(KEY) as Kept | undefined, (kept) => (kept ? tx.set(KEY, kept) : tx.delete(KEY))));
  };

  return {
    read: (order) => change((kept) => (kept?.order === order ? kept : undefined)),
    keep: (order, draft, shared) => change((kept, put) => put({ ...(shared ? { shared } : kept?.order === order && kept), order, draft })),
    idOf: (order, plan) =>
      change((kept, put) => {
        const own = kept?.order === order ? kept : undefined;
        if (own?.sent?.plan === plan) return own.sent.id;
        const id = own?.shared ?? mint(platform, 'rn');
        put({ draft: null, ...own, order, sent: { plan, id } });
        return id;
      }),
    drop: (order) => change((kept, put) => (kept?.order === order ? put(undefined) : undefined)),
  };
};
