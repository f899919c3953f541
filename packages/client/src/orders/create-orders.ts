import { HEADERS, type Order, type OrderId, type OrderPage, type OrderToken } from '@throughline/contract';
import { flush } from '../cart/flush.ts';
import { ArgumentError, NetworkError, ProblemError } from '../error.ts';
import { mint } from '../sync/mint.ts';
import { createShelf } from '../sync/shelf.ts';
import type { Tools } from '../tools.ts';
import { type Call, PATIENTLY } from '../transport/http.ts';
import { changedOf, order as isOrder, orderFound, orderPage, orderPlaced } from './answer.ts';
import type { Ordering, OrdersOwner, Placing } from './orders.ts';

/** What a placement was sent with, for the case that its answer is lost: the same again is the same order. */
interface Attempt {
  readonly asked: string;
  readonly id: OrderId;
  readonly token: OrderToken;
  readonly giftToken: OrderToken;
}

export const create = (tools: Tools): OrdersOwner => {
  const { platform, ledger, sync, http, life, cart, shopper } = tools;
  const tokens = new Map<OrderId, OrderToken>();
  let attempt: Attempt | null = null;

  // Before the shelves hear of it: what they ask anew is asked without these.
  const unlisten = shopper.$life.listen(() => {
    tokens.clear();
    attempt = null;
  });
  life.addEventListener('abort', () => {
    unlisten();
    tokens.clear();
    attempt = null;
  });

  /** As its token's holder, or in the customer's name. */
  const opened = (id: OrderId): Pick<Call, 'headers' | 'as'> => {
    const token = tokens.get(id);
    return token ? { headers: { [HEADERS.orderToken]: token } } : { as: 'customer' };
  };
  const orders = createShelf<Order>(tools, (id, read) => read({ path: `/orders/${id}`, ...opened(id as OrderId) }, isOrder), {
    personal: true,
  });
  const pages = createShelf<OrderPage>(
    tools,
    (cursor, read) => read({ path: '/orders', query: { cursor: cursor || undefined }, as: 'customer' }, orderPage),
    { personal: true },
  );

  const tell = (id: OrderId): void => {
    orders.reading(id).refresh();
    pages.refresh();
  };

  /** Another device was faster: what is in the cart now is to be seen first. */
  const seeAnew = async (): Promise<Placing> => {
    await cart.refresh();
    return { status: 'changed', changes: [], cart: ledger.known.snapshot };
  };

  const place = async (ordering: Ordering): Promise<Placing> => {
    const { version, total, kind, email, store, gifts } = ordering;
    if (!(await flush(platform, cart, life))) throw new NetworkError('what is pending could not be sent');
    const held = ledger.known.held;
    if (!held?.cart.made) throw new ArgumentError('there is no cart to order');
    const { id: cartId, token: cartToken } = held.cart;
    const asked = JSON.stringify([cartId, version, total, kind, email, store, gifts]);
    if (attempt?.asked !== asked) {
      // What has changed since she looked is not what she agreed to; what was sent before may have changed it itself.
      if (cart.$cart.get().version !== version) return seeAnew();
      attempt = { asked, id: mint(platform, 'or'), token: mint(platform, 'ot', 32), giftToken: mint(platform, 'ot', 32) };
    }
    const { id, token, giftToken } = attempt;
    const body = {
      ...{ id, token, cart: cartId, client: held.client, version, total, kind },
      ...(email !== undefined && { email }),
      ...(store !== undefined && { store }),
      ...(gifts && { gift: { token: giftToken, lines: gifts } }),
    };
    const call: Call = {
      path: '/orders',
      body,
      as: 'customer-if-any',
      headers: { [HEADERS.cartToken]: cartToken },
      attempts: PATIENTLY,
      signal: shopper.$life.get(),
    };
    try {
      const { order, checkout, page } = await http.ask(call, orderPlaced);
      attempt = null;
      tokens.set(id, token);
      tell(id);
      await cart.refresh().catch(() => {});
      const link = (secret: OrderToken): string | null => page && `${page}#tl-order=${id}.${secret}`;
      return { status: 'placed', order, checkout, receipt: link(token), giftReceipt: gifts ? link(giftToken) : null };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const changed = error.reason === 'order-changed' ? changedOf(error.problem) : null;
      if (changed) {
        await sync.take(changed.cart, held.client);
        return { status: 'changed', changes: changed.changes, cart: changed.cart };
      }
      if (error.reason === 'stale-version') return seeAnew();
      throw error;
    }
  };

  return {
    place,
    opened: (id) => Promise.resolve(opened(id)),
    order: (id) => orders.state(id),
    list: (after = '') => pages.state(after),
    refresh: async () => {
      orders.refresh();
      pages.refresh();
    },
    lookup: async ({ number, email }) => {
      const signal = shopper.$life.get();
      const found = await http.ask({ path: '/orders/lookup', body: { number, email }, signal }, orderFound);
      tokens.set(found.id, found.token);
      orders.reading(found.id).refresh();
      return found.id;
    },
    open: (receipt) => {
      const [, id, token] = /#?tl-order=(or_[\w-]{22})\.(ot_[\w-]{43})$/.exec(receipt) ?? [];
      if (!id || !token) return Promise.reject(new ArgumentError('not a receipt'));
      tokens.set(id as OrderId, token as OrderToken);
      orders.reading(id).refresh();
      return Promise.resolve(id as OrderId);
    },
    cancel: async (id) => {
      const call: Call = { path: `/orders/${id}/cancel`, body: {}, ...opened(id), attempts: PATIENTLY, signal: shopper.$life.get() };
      const order = await http.ask(call, isOrder);
      tell(id);
      return order;
    },
  };
};
