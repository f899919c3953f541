import { API_VERSION, BASE_PATH, HEADERS } from '@throughline/contract';
import { isPassing, NetworkError, ProblemError, retryAfter } from '../error.ts';
import { httpDate } from '../platform/http-date.ts';
import type { Platform } from '../platform/platform.ts';
import { problem as isProblem } from './answer.ts';
import { backoff, pause } from './backoff.ts';
import type { Shape } from './shape.ts';

/** Milliseconds one request may take, and a stream may be silent beyond. */
const PATIENCE = 15_000;
/** As often as a question is asked that the shopper waits for. */
export const PATIENTLY = 3;

/** One question to the API. */
export interface Call {
  /** With a body `POST`, else `GET`, when left out. */
  readonly method?: 'PUT' | 'PATCH' | 'DELETE';
  /** The cart it is about, with the token that opens it. */
  readonly cart?: { readonly id: string; readonly token: string };
  /** Below the cart's path, or else the API's. */
  readonly path?: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** What changes something goes on when the page is left; up to 64 KiB. */
  readonly body?: object;
  /** Sent as it is, in the place of a `body`. */
  readonly upload?: Blob;
  /** The answer is bytes, and no JSON. */
  readonly blob?: boolean;
  /** Milliseconds it may take; a quarter of a minute when left out. */
  readonly patience?: number;
  readonly signal: AbortSignal;
  /**
   * In whose name, for `ask` only. `customer`: rejects with `sign-in-required` when nobody is signed in, and with `session-ended` when that
   * turns out to be over. `customer-if-any`: as a guest then. The code for it is loaded at the first such call.
   */
  readonly as?: 'customer' | 'customer-if-any';
  readonly headers?: Readonly<Record<string, string>>;
  /** How the browser's own cache is used; it keeps the ETags of reads. */
  readonly cache?: RequestCache;
  /** Told when the server gave the answer, which may be long ago when it comes from the browser's cache. */
  readonly onDate?: (milliseconds: number | null) => void;
  /** How often it is asked while the network or the server are in trouble; once when left out. */
  readonly attempts?: number;
}

/** Sends a call in the name of whoever is signed in. */
export type Sign = (call: Call, send: (call: Call) => Promise<Response>) => Promise<Response>;

export interface Http {
  /** Asks and parses the answer; null where the status is 204. Rejects with a `ProblemError`, a `NetworkError` or the signal's reason. */
  ask<T>(call: Call, shape: Shape<T>): Promise<T>;
  /** The answer as it comes, for a stream. */
  open(call: Call): Promise<Response>;
}

const problemOf = async (response: Response): Promise<ProblemError> => {
  // A proxy's 502 is no problem document; its status still says what to do.
  const answer: unknown = await response.json().catch(() => null);
  const problem = isProblem(answer) ? answer : { type: 'about:blank', title: `HTTP ${response.status}`, status: response.status };
  return new ProblemError(problem, Number(response.headers.get('Retry-After')) || undefined);
};

/** `reached` is told after each request whether anything answered; `shopper` is the life of the one that is served. */
export const createHttp = (
  platform: Platform,
  { endpoint, key, channel }: { endpoint: string; key: string; channel: string },
  locale: () => string,
  reached: (online: boolean) => void,
  sign: Sign,
  shopper: () => AbortSignal,
): Http => {
  const base = endpoint.replace(/\/+$/, '') + BASE_PATH;

  const open = async ({ method, cart, path = '', query = {}, body, upload, signal, headers, cache }: Call): Promise<Response> => {
    const asked = Object.entries(query).filter(([, value]) => value !== undefined);
    signal.throwIfAborted();
    let response: Response;
    try {
      response = await platform.fetch(
        `${base}${cart ? `/carts/${cart.id}` : ''}${path}${asked.length ? `?${new URLSearchParams(asked as [string, string][])}` : ''}`,
        {
          method: method ?? ((body ?? upload) ? 'POST' : 'GET'),
          signal,
          credentials: 'omit',
          // A cart's or a code's address must not travel on.
          referrerPolicy: 'no-referrer',
          keepalive: !!(body ?? method),
          ...(cache && { cache }),
          // Nothing, where there is none.
          body: upload ?? JSON.stringify(body),
          headers: {
            'Accept-Language': locale(),
            [HEADERS.key]: key,
            [HEADERS.version]: API_VERSION,
            [HEADERS.channel]: channel,
            ...(body && { 'Content-Type': 'application/json' }),
            ...(cart && { [HEADERS.cartToken]: cart.token }),
            ...headers,
          },
        },
      );
    } catch (error) {
      signal.throwIfAborted();
      reached(false);
      throw new NetworkError('no usable answer', { cause: error });
    }
    reached(true);
    if (!response.ok) throw await problemOf(response);
    return response;
  };

  const askOnce = async <T>(call: Call, shape: Shape<T>): Promise<T> => {
    const patience = new AbortController();
    const stop = platform.timer(() => patience.abort(), call.patience ?? PATIENCE);
    try {
      const patiently = { ...call, signal: AbortSignal.any([call.signal, patience.signal]) };
      const response = await (call.as ? sign(patiently, open) : open(patiently));
      const answer: unknown = response.status === 204 ? null : await response[call.blob ? 'blob' : 'json']();
      call.onDate?.(httpDate(response.headers.get('Date')));
      if (shape(answer)) return answer;
      throw new NetworkError('no usable answer', { cause: answer });
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

  const ask = async <T>(asked: Call, shape: Shape<T>): Promise<T> => {
    const call = asked.as ? { ...asked, signal: AbortSignal.any([asked.signal, shopper()]) } : asked;
    for (let attempt = 1; ; attempt++) {
      try {
        return await askOnce(call, shape);
      } catch (error) {
        if (!isPassing(error) || attempt >= (call.attempts ?? 1)) throw error;
        await pause(platform, backoff(platform, attempt, retryAfter(error)), call.signal);
      }
    }
  };

  return { ask, open };
};
