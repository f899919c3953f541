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
  const waiting = new Map<string, Stop>();

  /** An offer that ends today is over while somebody looks at it. */
  const awaitEnd = (product: string, { now, offers }: OfferList): void => {
    waiting.get(product)?.();
    const left = Math.min(...offers.map(({ endsAt }) => httpDate(endsAt) ?? Infinity)) - (httpDate(now) ?? 0);
    if (left <= DAY && !life.aborted) waiting.set(product, platform.timer(shelf.reading(product).refresh, Math.max(1000, left)));
  };

  const shelf = createShelf<OfferList>(
    tools,
    async (key, read) => {
      const made = ledger.known.held?.cart;
      const product = key || undefined;
      const query = made?.made ? { cart: made.id, product } : { currency: cart.$cart.get().currency ?? undefined, product };
      const headers = made?.made ? { [HEADERS.cartToken]: made.token } : {};
      const list = await read({ path: '/offers', query, headers }, offerList);
      awaitEnd(key, list);
      return list;
    },
    { personal: true },
  );

  const unlisten = cart.$cart.listen(({ id, version, currency }, before) => {
    if (id !== before?.id || version !== before.version || currency !== before.currency) shelf.refresh();
  });
  life.addEventListener('abort', () => {
    unlisten();
    for (const stop of waiting.values()) stop();
  });

  return { $offers: shelf.state(''), of: (product) => shelf.state(product), refresh: () => shelf.reading('').load(life) };
};
