import { getInsights, postEvents } from '@throughline/contract';
import type { Hono } from 'hono';
import type { Environment } from '../http/environment.ts';
import { jsonResponse, serve } from '../http/operation.ts';
import { insights, recordEvents } from '../service/journey.ts';

export const mountJourney = (app: Hono<Environment>): void => {
  serve(app, postEvents, async ({ body, credentials }, c) => {
    const context = c.get('context');
    context.limiter.take('events', `${c.get('brand').document.id} ${c.get('address')}`);
    const answer = await recordEvents(context, c.get('brand'), body, {
      channel: c.get('channel'),
      signedIn:
        credentials.customer === undefined || credentials.session === undefined
          ? null
          : { customer: credentials.customer, session: credentials.session },
    });
    return jsonResponse(JSON.stringify(answer), 202);
  });

  serve(app, getInsights, async ({ query }, c) => jsonResponse(JSON.stringify(await insights(c.get('context'), c.get('brand'), query))));
};
