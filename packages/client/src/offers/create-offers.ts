import { HEADERS, type OfferList } from '@throughline/contract';
import { httpDate } from '../platform/http-date.ts';
import type { Stop } from '../platform/platform.ts';
import { createShelf } from '../sync/shelf.ts';
import type { Tools } from '../tools.ts';
import { offerList } from './answer.ts';
import type { OffersResource } from './offers.ts';

const DAY = 86_400_000;

export const create = (tools: Tools): OffersResource => {
  const { platform, ledger, cart, life } = tools;
  let stopWaiting: Stop = () => {};

  /** An offer that ends today is over while somebody looks at it. */
  const awaitEnd = ({ now, offers }: OfferList): void => {
    stopWaiting();
    const left = Math.min(...offers.map(({ endsAt }) => httpDate(endsAt) ?? Infinity)) - (httpDate(now) ?? 0);
    if (left <= DAY && !life.aborted) stopWaiting = platform.timer(shelf.refresh, Math.max(1000, left));
  };

  const shelf = createShelf<OfferList>(
    tools,
    async (_, read) => {
      const made = ledger.known.held?.cart;
      const query = made?.made ? { cart: made.id } : { currency: cart.$cart.get().currency ?? undefined };
      const headers = made?.made ? { [HEADERS.cartToken]: made.token } : {};
      const list = await read({ path: '/offers', query, headers }, offerList);
      awaitEnd(list);
      return list;
    },
    { personal: true },
  );

  const unlisten = cart.$cart.listen(({ id, version, currency }, before) => {
    if (id !== before?.id || version !== before.version || currency !== before.currency) shelf.refresh();
  });
  life.addEventListener('abort', () => {
    unlisten();
    stopWaiting();
  });

  return { $offers: shelf.state(''), refresh: () => shelf.reading('').load(life) };
};
