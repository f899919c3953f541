import { Hono } from 'hono';
import { type Clock, systemClock } from './clock.ts';
import type { Context } from './context.ts';
import type { Random } from './domain/handoff.ts';
import { cors } from './http/cors.ts';
import type { Environment } from './http/environment.ts';
import { guard } from './http/guard.ts';
import { observe } from './http/observe.ts';
import { failureResponse } from './http/problem-response.ts';
import { DEFAULT_LIMITS, RateLimiter, type RateLimits } from './http/rate-limit.ts';
import { refuseUnknown } from './http/unknown.ts';
import { BrandWatch } from './live/brand-watch.ts';
import { watchNeighbours } from './live/neighbours.ts';
import { Streams } from './live/streams.ts';
import { type Log, silentLog } from './log.ts';
import { Metrics } from './metrics.ts';
import { Postman } from './mail/postman.ts';
import type { MailTransport } from './mail/transport.ts';
import { mountBrand, mountStylesheets } from './routes/brand.ts';
import { mountCarts } from './routes/carts.ts';
import { mountHandoffs } from './routes/handoffs.ts';
import { mountOffers } from './routes/offers.ts';
import { mountJourney } from './routes/journey.ts';
import { mountMailbox } from './routes/mailbox.ts';
import { mountOperations } from './routes/operations.ts';
import { mountOrders } from './routes/orders.ts';
import { mountProducts } from './routes/products.ts';
import { mountReturns } from './routes/returns.ts';
import { mountStores } from './routes/stores.ts';
import { mountProfile } from './routes/profile.ts';
import { mountSessions } from './routes/sessions.ts';
import { mountSizes } from './routes/sizes.ts';
import { Courier } from './service/courier.ts';
import { keepHouse } from './service/housekeeping.ts';
import { watchLeftCarts } from './service/left-carts.ts';
import type { Storage } from './storage/storage.ts';

export interface AppOptions {
  storage: Storage;
  /** Absolute URL the server is reached at; without it, the one each request came to. */
  publicUrl?: string;
  clock?: Clock;
  /** Random bytes, as many as asked for. */
  random?: Random;
  log?: Log;
  /** `false`: no rate limits, for tests and simulators. */
  limits?: false | Partial<RateLimits>;
  /** Reverse proxies before the server whose `X-Forwarded-For` is believed. Default 0: the header is ignored. */
  trustedProxies?: number;
  /** How mail leaves: `smtp(url)`, or for development `mailbox()`. Without it mail waits in the outbox for a server that has one. */
  mail?: MailTransport;
  /** Address that mail comes from. Default: `no-reply@` where the brand's home is. */
  mailFrom?: string;
}

/** The reference server without a socket: a `fetch`. */
export interface App {
  /** `env` is what the socket's adapter passes along. */
  fetch(request: Request, env?: object): Response | Promise<Response>;
  /** For tests: `fetch` by path or URL. */
  request(input: string | URL | Request, init?: RequestInit): Response | Promise<Response>;
  /** Not ready from now on; ends all streams with a spread `retry`. Resolves when what was being written is written. */
  drain(): Promise<void>;
}

/**
 * The API and nothing that needs a file or a socket: it runs wherever there is a `Request`, a page included. `mountPages` adds what a server
 * shows beside the API.
 */
export const createApi = (
  options: AppOptions & { readonly random: Random },
  mountPages: (app: Hono<Environment>, context: Context) => void = () => undefined,
): App => {
  const { storage, clock = systemClock, random, log = silentLog, limits = {} } = options;
  const postman = new Postman({ storage, clock, random, log }, options.mail);
  const context: Context = {
    storage,
    clock,
    random,
    log,
    streams: new Streams(storage.hints),
    brands: new BrandWatch({ storage, clock, log }),
    metrics: new Metrics(),
    limiter: new RateLimiter(clock, limits && { ...DEFAULT_LIMITS, ...limits }),
    publicUrl: options.publicUrl?.replace(/\/+$/, ''),
    trustedProxies: options.trustedProxies ?? 0,
    courier: new Courier({ storage, clock, random, log }),
    postman,
    mailTransport: options.mail,
    mailFrom: options.mailFrom,
    draining: false,
  };

  const hono = new Hono<Environment>();
  hono.use(observe(context));
  mountOperations(hono, context);
  mountStylesheets(hono, storage.db);
  mountPages(hono, context);
  mountMailbox(hono, context);
  hono.use('/v1/*', cors(context));
  hono.use('/v1/*', guard(context));
  mountBrand(hono);
  mountProducts(hono);
  mountCarts(hono);
  mountHandoffs(hono);
  mountOffers(hono);
  mountOrders(hono);
  mountStores(hono);
  mountProfile(hono);
  mountSizes(hono);
  mountJourney(hono);
  mountSessions(hono);
  mountReturns(hono);
  hono.notFound(refuseUnknown);
  hono.onError((error) => failureResponse(error, context));

  // What another run of the server left in the outbox.
  postman.wake();
  const stopHousekeeping = keepHouse(context);
  const stopLeftCarts = watchLeftCarts(context);
  // What another run of the server left undelivered.
  context.courier.wake();
  const stopWatching = watchNeighbours(context);
  return {
    fetch: (request, env) => hono.fetch(request, env),
    request: (input, init) => hono.request(input instanceof URL ? input.href : input, init),
    drain: async () => {
      context.draining = true;
      stopHousekeeping();
      stopLeftCarts();
      context.courier.stop();
      stopWatching();
      postman.stop();
      context.streams.closing();
      context.brands.closing();
      await storage.idle();
    },
  };
};
