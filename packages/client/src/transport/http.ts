import { API_VERSION, BASE_PATH, HEADERS } from '@throughline/contract';
import { isPassing, NetworkError, ProblemError, retryAfter } from '../error.ts';
import type { Platform } from '../platform/platform.ts';
import { problem as isProblem } from './answer.ts';
import { backoff, pause } from './backoff.ts';
import type { Shape } from './shape.ts';

/** Milliseconds one request may take, and a stream may be silent beyond. */
const PATIENCE = 15_000;
const ATTEMPTS = 3;

/** One question to the API. */
export interface Call {
  readonly method?: 'GET' | 'PUT' | 'POST';
  /** The cart it is about, with the token that opens it. */
  readonly cart?: { readonly id: string; readonly token: string };
  /** Below the cart's path, or else the API's. */
  readonly path?: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** How the browser's own cache is used; it keeps the ETags of reads. */
  readonly cache?: RequestCache;
  /** Goes on when the page is left; bodies up to 64 KiB. */
  readonly keepalive?: boolean;
}

export interface Http {
  /** Asks once and parses the answer. Rejects with a `ProblemError`, a `NetworkError` or the signal's reason. */
  ask<T>(call: Call, shape: Shape<T>): Promise<T>;
  /** As `ask`, and asks again a few times while the network or the server are in trouble. */
  insist<T>(call: Call, shape: Shape<T>): Promise<T>;
  /** The answer as it comes, for a stream. */
  open(call: Call): Promise<Response>;
}

export interface HttpOptions {
  readonly platform: Platform;
  readonly endpoint: string;
  readonly key: string;
  readonly channel: string;
  readonly locale: () => string;
  /** Told after each request whether anything answered. */
  readonly reached: (online: boolean) => void;
}

const problemOf = async (response: Response): Promise<ProblemError> => {
  // A proxy's 502 is no problem document; its status still says what to do.
  const answer: unknown = await response.json().catch(() => null);
  const problem = isProblem(answer) ? answer : { type: 'about:blank', title: response.statusText || 'HTTP error', status: response.status };
  const wait = Number(response.headers.get('Retry-After')) || (problem.retryAfter ?? 0);
  return new ProblemError(problem, wait * 1000);
};

export const createHttp = ({ platform, endpoint, key, channel, locale, reached }: HttpOptions): Http => {
  const base = endpoint.replace(/\/+$/, '') + BASE_PATH;

  const open = async ({
    method = 'GET',
    cart,
    path = '',
    query = {},
    body,
    signal,
    headers,
    cache,
    keepalive = false,
  }: Call): Promise<Response> => {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
    signal.throwIfAborted();
    let response: Response;
    try {
      response = await platform.fetch(`${base}${cart ? `/carts/${cart.id}` : ''}${path}${search.size ? `?${search}` : ''}`, {
        method,
        signal,
        credentials: 'omit',
        // A cart's or a code's address must not travel on.
        referrerPolicy: 'no-referrer',
        keepalive,
        ...(cache && { cache }),
        ...(body !== undefined && { body: JSON.stringify(body) }),
        headers: {
          'Accept-Language': locale(),
          [HEADERS.key]: key,
          [HEADERS.version]: API_VERSION,
          [HEADERS.channel]: channel,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...(cart && { [HEADERS.cartToken]: cart.token }),
          ...headers,
        },
      });
    } catch (error) {
      signal.throwIfAborted();
      reached(false);
      throw new NetworkError('no answer', { cause: error });
    }
    reached(true);
    if (!response.ok) throw await problemOf(response);
    return response;
  };

  const ask = async <T>(call: Call, shape: Shape<T>): Promise<T> => {
    const patience = new AbortController();
    const stop = platform.timer(() => patience.abort(), PATIENCE);
    try {
      const response = await open({ ...call, signal: AbortSignal.any([call.signal, patience.signal]) });
      const answer: unknown = await response.json();
      if (!shape(answer)) throw new NetworkError('not the shape of the contract');
      return answer;
    } catch (error) {
      call.signal.throwIfAborted();
      if (error instanceof ProblemError || error instanceof NetworkError) throw error;
      // Out of patience, cut off in the middle, or an answer that isn't ours (a captive portal's page).
      if (patience.signal.aborted) reached(false);
      throw new NetworkError('no usable answer', { cause: error });
    } finally {
      stop();
    }
  };

  const insist = async <T>(call: Call, shape: Shape<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask(call, shape);
      } catch (error) {
        if (!isPassing(error) || attempt === ATTEMPTS) throw error;
        await pause(platform, backoff(platform, attempt, retryAfter(error)), call.signal);
      }
    }
  };

  return { ask, insist, open };
};
