import {
  HEADERS,
  PHOTO_LIMITS,
  type OrderId,
  type OrderToken,
  type Return,
  type Returnable,
  type ReturnId,
  type ReturnPage,
  type Withdrawal,
  type WithdrawalId,
} from '@throughline/contract';
import { ArgumentError, DisposedError, isPassing, ProblemError } from '../error.ts';
import { mint } from '../sync/mint.ts';
import { createShelf } from '../sync/shelf.ts';
import type { Tools } from '../tools.ts';
import { type Call, PATIENTLY } from '../transport/http.ts';
import { blob, nothing, returnable, returnCode, returned, returnPage, returnPhoto, returnQuote, withdrawal } from './answer.ts';
import { createDrafts } from './drafts.ts';
import type { ReturnsResource, WithdrawalDraft } from './returns.ts';
import type { Sharing } from './sharing.ts';

/** Milliseconds a picture may take: ten megabytes over a shop's Wi-Fi. */
const UPLOAD = 180_000;

const zone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the server would say of it, without sending ten megabytes first. */
const tooLarge = (): ProblemError =>
  new ProblemError({ type: 'urn:throughline:problem:photo-too-large', title: 'The picture is too large', status: 413 });

/** What lets a call in. */
export type Opened = Pick<Call, 'headers' | 'as'>;

const by = (token: OrderToken): Opened => ({ headers: { [HEADERS.orderToken]: token } });

export const create = (tools: Tools): ReturnsResource => {
  const { platform, http, life, shopper, orders } = tools;
  const drafts = createDrafts(tools);
  const tokens = new Map<ReturnId, OrderToken>();
  const orderOf = new Map<ReturnId | WithdrawalId, OrderId>();
  const stated = new Map<string, WithdrawalId>();
  /** Orders that are open by the code of a return that is half filled in. */
  const drafted = new Map<OrderId, ReturnId>();
  const codes = new Map<ReturnId, string>();

  const forget = (): void => [tokens, orderOf, stated, drafted, codes].forEach((map) => map.clear());
  // Before the shelves hear of it: what they ask anew is asked without these.
  const unlisten = shopper.$life.listen(forget);
  life.addEventListener('abort', () => {
    unlisten();
    forget();
  });

  const ajar = async (order: OrderId): Promise<Opened> => {
    const token = tokens.get(drafted.get(order) as ReturnId);
    return token ? by(token) : orders.opened(order);
  };
  /** By the code of the return, or as its order is opened. */
  const opened = async (id: ReturnId | WithdrawalId): Promise<Opened> => {
    const token = tokens.get(id as ReturnId);
    const order = orderOf.get(id);
    return token ? by(token) : order ? ajar(order) : { as: 'customer' };
  };
  const learn = <T extends Return | Withdrawal>(told: T): T => {
    orderOf.set(told.id, told.order);
    // The goods of a withdrawal come back as a return.
    const back = 'acknowledgement' in told && told.acknowledgement?.return;
    if (back) orderOf.set(back, told.order);
    return told;
  };

  const personal = { personal: true };
  const offers = createShelf<Returnable>(
    tools,
    async (id, read) => {
      const call = await ajar(id as OrderId);
      try {
        return await read({ path: `/orders/${id}/returnable`, query: { zone: zone() }, ...call }, returnable);
      } catch (error) {
        // The code has ended: from now on as the order is opened.
        if (error instanceof ProblemError && error.problem.status === 404) drafted.delete(id as OrderId);
        throw error;
      }
    },
    personal,
  );
  const returns = createShelf<Return>(
    tools,
    async (id, read) => learn(await read({ path: `/returns/${id}`, ...(await opened(id as ReturnId)) }, returned)),
    personal,
  );
  const withdrawals = createShelf<Withdrawal>(
    tools,
    async (id, read) => learn(await read({ path: `/withdrawals/${id}`, ...(await opened(id as WithdrawalId)) }, withdrawal)),
    personal,
  );
  const pages = createShelf<ReturnPage>(
    tools,
    async (key, read) => {
      const [order = '', cursor] = key.split(' ');
      const page = await read(
        { path: `/orders/${order}/returns`, query: { cursor: cursor || undefined }, ...(await orders.opened(order as OrderId)) },
        returnPage,
      );
      page.items.forEach(learn);
      return page;
    },
    personal,
  );
  const tell = <T extends Return | Withdrawal>(told: T): T => {
    learn(told);
    offers.reading(told.order).refresh();
    for (const shelf of [returns, withdrawals, pages]) shelf.refresh();
    return told;
  };

  const patient = (): Pick<Call, 'attempts' | 'signal'> => ({ attempts: PATIENTLY, signal: shopper.$life.get() });

  const look = async (id: ReturnId): Promise<Return> => http.ask({ path: `/returns/${id}`, ...(await opened(id)), ...patient() }, returned);

  const elsewhere = async () => {
    const { share, resume } = await import('./sharing.ts');
    // Begun now, it would never end.
    if (life.aborted) throw new DisposedError();
    return { share, resume };
  };
  const sharing = { platform, http, drafts, drafted, codes, ajar, opened, patient } satisfies Sharing;

  const state = async (order: OrderId, { name, email, lines }: WithdrawalDraft): Promise<Withdrawal> => {
    const said = { name, email, zone: zone(), ...(lines && { lines }) };
    const key = JSON.stringify([order, said]);
    const id = stated.get(key) ?? mint(platform, 'wd');
    stated.set(key, id);
    const path = `/orders/${order}/withdrawals`;
    return learn(await http.ask({ path, body: { id, ...said }, ...(await ajar(order)), ...patient() }, withdrawal));
  };

  return {
    returnable: (order) => offers.state(order),
    quote: async (plan) =>
      http.ask({ path: '/returns/quote', body: { ...plan, zone: zone() }, ...(await ajar(plan.order)), ...patient() }, returnQuote),
    place: async (plan) => {
      const { order } = plan;
      const id = await drafts.idOf(order, JSON.stringify(plan));
      try {
        const body = { id, ...plan, zone: zone() };
        orderOf.set(id, order);
        const placed = await http
          .ask({ path: '/returns', body, ...(await ajar(order)), ...patient() }, returned)
          .catch((error: unknown) => {
            // What others have of it was sent from there meanwhile: one draft is one return.
            if (error instanceof ProblemError && error.reason === 'return-reused') return look(id);
            throw error;
          });
        await drafts.drop(order);
        drafted.delete(order);
        return tell(placed);
      } catch (error) {
        // What was refused is not on record: the draft stays, to be put right.
        if (error instanceof ProblemError && !isPassing(error)) offers.reading(order).refresh();
        throw error;
      }
    },
    return: (id) => returns.state(id),
    list: (order, after = '') => pages.state(`${order} ${after}`),
    cancel: async (id) => tell(await http.ask({ path: `/returns/${id}/cancel`, body: {}, ...(await opened(id)), ...patient() }, returned)),
    code: async (id) => http.ask({ path: `/returns/${id}/code`, body: {}, ...(await opened(id)), ...patient() }, returnCode),
    open: (code) => {
      const [, id, token] = /#?tl-return=(rn_[\w-]{22})\.(ot_[\w-]{43})$/.exec(code) ?? [];
      if (!id || !token) return Promise.reject(new ArgumentError('not the code of a return'));
      tokens.set(id as ReturnId, token as OrderToken);
      returns.reading(id).refresh();
      return Promise.resolve(id as ReturnId);
    },
    share: async (order, draft) => (await elsewhere()).share(sharing, order, draft),
    resume: async (id) => {
      const order = await (await elsewhere()).resume(sharing, id);
      if (order) offers.reading(order).refresh();
      return order;
    },
    addPhoto: async (id, line, picture, signal = life) => {
      if (picture.size > PHOTO_LIMITS.bytes) throw tooLarge();
      const call = { path: `/returns/${id}/photos`, query: { line }, upload: picture, patience: UPLOAD, ...(await opened(id)) };
      const photo = await http.ask({ ...call, ...patient(), signal: AbortSignal.any([signal, shopper.$life.get()]) }, returnPhoto);
      returns.reading(id).refresh();
      return photo;
    },
    photo: async (id, photo) => http.ask({ path: `/returns/${id}/photos/${photo}`, blob: true, ...(await opened(id)), ...patient() }, blob),
    removePhoto: async (id, photo) => {
      await http.ask({ method: 'DELETE', path: `/returns/${id}/photos/${photo}`, ...(await opened(id)), ...patient() }, nothing);
      returns.reading(id).refresh();
    },
    withdraw: state,
    confirmWithdrawal: async (id) =>
      tell(await http.ask({ path: `/withdrawals/${id}/confirm`, body: {}, ...(await opened(id)), ...patient() }, withdrawal)),
    withdrawal: (id) => withdrawals.state(id),
    acknowledgement: async (id) =>
      http.ask({ path: `/withdrawals/${id}/acknowledgement`, blob: true, ...(await opened(id)), ...patient() }, blob),
    draft: async (order) => (await drafts.read(order))?.draft ?? null,
    keepDraft: (order, draft) => drafts.keep(order, draft),
  };
};
