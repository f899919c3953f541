import { claimHandoff, type HandoffProof, previewHandoff } from '@throughline/contract';
import type { Hono } from 'hono';
import { presentCart } from '../wire/present.ts';
import { audienceOf } from '../http/cors.ts';
import type { Environment, Exchange } from '../http/environment.ts';
import { jsonResponse, serve } from '../http/operation.ts';
import * as handoffs from '../service/handoffs.ts';

/** Guessing is slow for whoever guesses, and for whichever code is guessed at. */
const limitAttempts = (c: Exchange, proof: HandoffProof): void => {
  const { limiter } = c.get('context');
  limiter.take('claims', c.get('address'));
  const hashed = handoffs.hashProof(proof);
  limiter.take('code', 'token' in hashed ? hashed.token : hashed.code);
};

export const mountHandoffs = (app: Hono<Environment>): void => {
  serve(app, previewHandoff, async ({ body }, c) => {
    limitAttempts(c, body.proof);
    const preview = await handoffs.previewHandoff(c.get('context'), c.get('brand'), body.proof, c.get('locale'));
    return jsonResponse(JSON.stringify(preview), 200, { vary: 'Accept-Language', 'content-language': c.get('locale') });
  });

  serve(app, claimHandoff, async ({ body }, c) => {
    limitAttempts(c, body.proof);
    const { mode, cart } = await handoffs.claimHandoff(c.get('context'), c.get('brand'), body.proof, body.cartToken, c.get('channel'));
    const locale = c.get('locale');
    return jsonResponse(JSON.stringify({ mode, cart: presentCart(cart.id, cart.version, cart.document, audienceOf(c)) }), 200, {
      vary: 'Accept-Language',
      'content-language': locale,
    });
  });
};
