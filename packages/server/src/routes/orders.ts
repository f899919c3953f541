import * as contract from '@throughline/contract';
import type { Hono } from 'hono';
import type { OrderDocument } from '../domain/order.ts';
import { problem } from '../domain/refusal.ts';
import { audienceOf } from '../http/cors.ts';
import type { Environment, Exchange } from '../http/environment.ts';
import { cachedJson } from '../http/etag.ts';
import { jsonResponse, serve } from '../http/operation.ts';
import { readKey, readLimit, writeKey } from '../http/page.ts';
import { problemResponse } from '../http/problem-response.ts';
import { readerAt } from '../http/reader.ts';
import { sha256 } from '../hash.ts';
import { loadOrder } from '../service/order-access.ts';
import { hashLookup, lookUpOrder } from '../service/order-lookup.ts';
import { cancelOrder, recordPayment, setOrderStatus } from '../service/order-progress.ts';
import { type Placing, placeOrder } from '../service/orders.ts';
import { listOrdersOf, type OrderMark } from '../storage/order-rows.ts';
import { presentCart } from '../wire/present.ts';
import { presentChange, presentOrder } from '../wire/present-order.ts';

const readMark = (cursor: string | undefined): OrderMark | null => {
  const [placedAt, id] = readKey(cursor, ['number', 'string']) ?? [];
  return typeof placedAt === 'number' && typeof id === 'string' ? { placedAt, id } : null;
};

const languageOf = (c: Exchange) => ({ vary: 'Accept-Language', 'content-language': c.get('locale') });

/** Not for a browser's cache: what a shopper bought must not outlive her at a kiosk. */
const orderResponse = (c: Exchange, order: OrderDocument): Response =>
  jsonResponse(JSON.stringify(presentOrder(order, 'full', audienceOf(c))), 200, languageOf(c));

const placingResponse = (c: Exchange, placing: Placing): Response => {
  if (placing.status === 'placed')
    return jsonResponse(placing.answer, 201, { ...languageOf(c), ...(placing.replayed && { [contract.HEADERS.replayed]: 'true' }) });
  const { id, version, document } = placing.cart;
  const audience = audienceOf(c);
  const changed: contract.OrderChangedProblem = {
    ...problem('order-changed', { detail: 'Show the changes, then place again at the version of the cart that is here.' }),
    changes: placing.changes.map((change) => presentChange(change, document.currency, audience)),
    cart: presentCart(id, version, document, audience),
  };
  return problemResponse(changed);
};

/** Guessing is slow for whoever guesses, and for whichever order or shopper is guessed at. */
const limitLookups = (c: Exchange, asked: contract.OrderLookup): void => {
  const { limiter } = c.get('context');
  const { number, email } = hashLookup(asked);
  const brand = c.get('brand').document.id;
  const address = c.get('address');
  limiter.take('lookups', address);
  for (const what of [`${brand} number ${number}`, `${brand} email ${email}`]) {
    limiter.take('lookup', `${address} ${what}`);
    // Only what its own address may still ask counts against what all may.
    limiter.take('lookedUp', what);
  }
};

export const mountOrders = (app: Hono<Environment>): void => {
  serve(app, contract.postOrder, async ({ body, credentials }, c) => {
    const buyer = {
      brand: c.get('brand'),
      channel: c.get('channel'),
      audience: audienceOf(c),
      reader: readerAt(c),
      address: c.get('address'),
      ...credentials,
    };
    return placingResponse(c, await placeOrder(c.get('context'), buyer, body));
  });

  serve(app, contract.listOrders, async ({ query, credentials }, c) => {
    const limit = readLimit(query.limit);
    const { db } = c.get('context').storage;
    const found = await listOrdersOf(db, c.get('brand').document.id, credentials.customer, readMark(query.cursor), limit + 1);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const text = JSON.stringify({
      items: page.map(({ document }) => presentOrder(document, 'full', audienceOf(c))),
      next: found.length > limit && last ? writeKey([last.document.placedAt, last.id]) : null,
    });
    return cachedJson(c, `"${sha256(text).slice(0, 22)}"`, { ...languageOf(c), 'cache-control': 'no-store' }, () => text);
  });

  serve(app, contract.getOrder, async ({ params, credentials }, c) => {
    const { storage, clock } = c.get('context');
    const order = await loadOrder(storage.db, c.get('brand'), params.id, credentials.holder, clock.now());
    const etag = `"${order.version}-${order.scope}-${c.get('locale')}"`;
    return cachedJson(c, etag, { ...languageOf(c), 'cache-control': 'no-store' }, () =>
      JSON.stringify(presentOrder(order.document, order.scope, audienceOf(c))),
    );
  });

  serve(app, contract.lookupOrder, async ({ body }, c) => {
    limitLookups(c, body);
    return jsonResponse(JSON.stringify(await lookUpOrder(c.get('context'), c.get('brand'), body)));
  });

  serve(app, contract.cancelOrder, async ({ params, credentials }, c) =>
    orderResponse(c, await cancelOrder(c.get('context'), c.get('brand'), params.id, credentials.holder)),
  );

  serve(app, contract.postOrderPayment, async ({ params, body }, c) =>
    orderResponse(c, await recordPayment(c.get('context'), c.get('brand'), params.id, body)),
  );

  serve(app, contract.postOrderStatus, async ({ params, body }, c) =>
    orderResponse(c, await setOrderStatus(c.get('context'), c.get('brand'), params.id, body.status)),
  );
};
