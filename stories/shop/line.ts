import { PROBLEMS, type ProblemName, problemType, type RouteName } from '@throughline/contract';
import { BrowserCache } from './browser-cache.ts';
import { routeOf } from './route-of.ts';

/** `silent`: never answers · `lost`: the network is away · a problem: answers with it. */
export type Fault = 'silent' | 'lost' | ProblemName;

/** What a designer chooses in the toolbar; `error`: the server answers, and has nothing but an excuse. */
export type Network = 'online' | 'slow' | 'offline' | 'error';

/** Milliseconds an answer takes on a slow network: long enough for an element to say so. */
const SLOW = 4000;

/** The network between a device and the server, as bad as a story asks. */
export class Line {
  /** How routes fail, from now on. */
  readonly faults: Partial<Record<RouteName, Fault>> = {};
  #network: Network = 'online';
  #connected = new AbortController();
  readonly #cache = new BrowserCache();
  readonly #answer: (request: Request) => Response | Promise<Response>;

  constructor(answer: (request: Request) => Response | Promise<Response>) {
    this.#answer = answer;
  }

  get network(): Network {
    return this.#network;
  }

  /** From now on it is like that; whatever is open breaks off when it goes away. */
  become(network: Network): void {
    this.#network = network;
    if (network !== 'offline') return;
    this.#connected.abort(new TypeError('Failed to fetch'));
    this.#connected = new AbortController();
  }

  /** For `Platform.fetch`. */
  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const kept = init.cache === 'force-cache' ? this.#cache.find(url, init) : undefined;
    if (kept) return kept;
    const name = routeOf(init.method ?? 'GET', new URL(url).pathname);
    const fault = this.#network === 'offline' ? 'lost' : ((name && this.faults[name]) ?? this.#excuse(name));
    if (fault === 'lost') throw new TypeError('Failed to fetch');
    if (fault === 'silent') return never(init.signal);
    if (fault) return refusal(fault);
    const signal = AbortSignal.any([this.#connected.signal, ...(init.signal ? [init.signal] : [])]);
    if (this.#network === 'slow') await wait(SLOW, signal);
    const response = await this.#answer(new Request(url, { ...init, signal }));
    signal.throwIfAborted();
    this.#cache.keep(url, init, response);
    return response;
  };

  /** A server in trouble still knows whose it is, else its elements would have no look to fail in. */
  #excuse(name: RouteName | undefined): Fault | undefined {
    return this.#network === 'error' && name !== 'getBrand' ? 'internal' : undefined;
  }
}

const refusal = (name: ProblemName): Response => {
  const more = name === 'rate-limited' ? { retryAfter: 40 } : {};
  const body = { type: problemType(name), ...PROBLEMS[name], ...more };
  return Response.json(body, { status: body.status, headers: { 'Content-Type': 'application/problem+json' } });
};

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

const never = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
