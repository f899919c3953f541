import { getCart, HEADERS, postActions, postHandoff, putCart, streamCart } from '@throughline/contract';
import type { Hono } from 'hono';
import { presentCart } from '../wire/present.ts';
import { audienceOf } from '../http/cors.ts';
import type { Environment, Exchange } from '../http/environment.ts';
import { cachedJson } from '../http/etag.ts';
import { jsonResponse, serve } from '../http/operation.ts';
import { cartStream } from '../live/cart-stream.ts';
import { act, openCart } from '../service/carts.ts';
import { offerCart } from '../service/handoffs.ts';
import { readFresh } from '../service/fresh-cart.ts';
import type { CartRow } from '../storage/cart-rows.ts';

/** Not for a browser's cache: what a shopper put into a kiosk's cart must not outlive her there. Clients hold the ETag themselves. */
const cartResponse = (c: Exchange, cart: CartRow): Response => {
  const locale = c.get('locale');
  const headers = { vary: 'Accept-Language', 'content-language': locale, 'cache-control': 'no-store' };
  return cachedJson(c, `"${cart.version}-${locale}"`, headers, () =>
    JSON.stringify(presentCart(cart.id, cart.version, cart.document, audienceOf(c))),
  );
};

export const mountCarts = (app: Hono<Environment>): void => {
  serve(app, putCart, async ({ params, body, credentials }, c) => {
    const [context, brand] = [c.get('context'), c.get('brand')];
    const cart = await openCart(context, { brand, id: params.id, ...credentials }, body.currency, () => {
      context.limiter.take('carts', `${brand.document.id} ${c.get('address')}`);
    });
    return cartResponse(c, cart);
  });

  serve(app, getCart, async ({ params, credentials }, c) => {
    const cart = await readFresh(c.get('context'), { brand: c.get('brand'), id: params.id, ...credentials });
    return cartResponse(c, cart);
  });

  serve(app, postActions, async ({ params, body, credentials }, c) => {
    const [context, brand, channel, locale] = [c.get('context'), c.get('brand'), c.get('channel'), c.get('locale')];
    for (const { type } of body.actions) {
      if (type !== 'applyCode') continue;
      context.limiter.take('offerCodes', params.id);
      context.limiter.take('offerGuesses', `${brand.document.id} ${c.get('address')}`);
    }
    const { cart, results, replayed } = await act(context, { brand, id: params.id, ...credentials }, body, { channel, locale });
    const snapshot = JSON.stringify(presentCart(cart.id, cart.version, cart.document, audienceOf(c)));
    // Results are on record as text: a repeat gets the very bytes of the first answer.
    return jsonResponse(`{"cart":${snapshot},"results":[${results.join(',')}]}`, 200, {
      vary: 'Accept-Language',
      'content-language': locale,
      ...(replayed && { [HEADERS.replayed]: 'true' }),
    });
  });

  serve(app, streamCart, ({ params, credentials }, c) =>
    cartStream(c.get('context'), {
      address: { brand: c.get('brand'), id: params.id, ...credentials },
      audience: audienceOf(c),
      lastEventId: c.req.header('last-event-id'),
      // Who asks for headers only does not listen.
      signal: c.req.method === 'HEAD' ? AbortSignal.abort() : c.req.raw.signal,
    }),
  );

  serve(app, postHandoff, async ({ params, body, credentials }, c) => {
    const context = c.get('context');
    context.limiter.take('handoffs', params.id);
    const handoff = await offerCart(context, { brand: c.get('brand'), id: params.id, ...credentials }, body, c.get('channel'));
    return jsonResponse(JSON.stringify(handoff), 201);
  });
};
