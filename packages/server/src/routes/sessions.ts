import { joinCart, postSession, refreshSession, type SessionId, signOut, verifySession } from '@throughline/contract';
import type { Hono } from 'hono';
import { audienceOf } from '../http/cors.ts';
import type { Environment } from '../http/environment.ts';
import { emptyResponse, jsonResponse, serve } from '../http/operation.ts';
import { readerAt } from '../http/reader.ts';
import * as customerCart from '../service/customer-cart.ts';
import * as sessions from '../service/sessions.ts';
import { beginSignIn, verifySignIn } from '../service/sign-ins.ts';
import { presentJoined, presentRenewal, presentSignIn } from '../wire/present-session.ts';

export const mountSessions = (app: Hono<Environment>): void => {
  serve(app, postSession, async ({ body }, c) => {
    const context = c.get('context');
    context.limiter.take('signIns', c.get('address'));
    const signIn = await beginSignIn(context, c.get('brand'), body, readerAt(c));
    return jsonResponse(JSON.stringify(signIn), 201);
  });

  serve(app, verifySession, async ({ params, body }, c) => {
    const context = c.get('context');
    context.limiter.take('proofs', c.get('address'));
    const signedIn = await verifySignIn(context, c.get('brand'), params.id, body, c.get('channel'));
    const answer = presentSignIn(signedIn, audienceOf(c), context.clock.now());
    return jsonResponse(JSON.stringify(answer), 200, { vary: 'Accept-Language', 'content-language': c.get('locale') });
  });

  serve(app, refreshSession, async ({ body }, c) => {
    const context = c.get('context');
    const renewed = await sessions.refreshSession(context, c.get('brand'), body);
    return jsonResponse(JSON.stringify(presentRenewal(renewed, context.clock.now())));
  });

  serve(app, joinCart, async ({ body, credentials }, c) => {
    const { customer, session } = credentials;
    const signedIn = { customer, session: session as SessionId };
    const joined = await customerCart.joinCart(c.get('context'), c.get('brand'), signedIn, c.get('channel'), body);
    const answer = JSON.stringify(presentJoined(joined, audienceOf(c)));
    return jsonResponse(answer, 200, { vary: 'Accept-Language', 'content-language': c.get('locale') });
  });

  serve(app, signOut, async ({ query, credentials }, c) => {
    await sessions.endSession(c.get('context'), credentials.customer, credentials.session as SessionId, query.everywhere === 'true');
    return emptyResponse();
  });
};
