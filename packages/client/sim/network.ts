import type { Chance } from './chance.ts';
import type { Tab } from './device.ts';
import type { Timeline } from './timeline.ts';

/** How bad the weather is: probabilities, from 0 to 1. */
export interface Weather {
  /** The request never arrives. */
  readonly drop: number;
  /** It arrives twice, as through a proxy that tries again. */
  readonly double: number;
  /** The server did it, but the answer is lost. */
  readonly loseAnswer: number;
  /** A lost thing stays silent instead of failing: only patience ends it. */
  readonly silent: number;
  /** The server answers 503 without having done it. */
  readonly unavailable: number;
  /** A piece of a stream is its last. */
  readonly cutStream: number;
  /** Most milliseconds one way takes; what set off later may arrive earlier. */
  readonly delay: number;
}

/** A request as it reaches the server. */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly body: string | null;
  readonly headers: Headers;
}

export const CALM: Weather = { drop: 0, double: 0, loseAnswer: 0, silent: 0, unavailable: 0, cutStream: 0, delay: 20 };

type Serve = (request: Request) => Response | Promise<Response>;

/** Everything between the tabs and the server. */
export class Network {
  weather = CALM;
  /** Sees what arrives at the server. */
  onArrival: (request: Arrival) => void = () => {};
  /** Answers in the server's place. */
  intercept: (request: Arrival) => Response | undefined = () => undefined;
  /** Streams that stand. */
  streams = 0;
  #timeline: Timeline;
  #chance: Chance;
  #serve: Serve;

  constructor(timeline: Timeline, chance: Chance, serve: Serve) {
    this.#timeline = timeline;
    this.#chance = chance;
    this.#serve = serve;
  }

  fetch(tab: Tab, url: string, init: RequestInit, cut: AbortSignal, done: () => void): Promise<Response> {
    const { weather } = this;
    const way = (): number => this.#chance.between(1, weather.delay);
    const stream = url.endsWith('/events');
    return new Promise((resolve, reject) => {
      const fail = (reason: unknown): void => {
        done();
        reject(reason);
      };
      const lose = (): void => {
        if (!this.#chance.hits(weather.silent)) tab.later(() => fail(new TypeError('network error')), way());
      };
      cut.addEventListener('abort', () => fail(cut.reason));
      if (cut.aborted) return fail(cut.reason);
      if (!tab.device.online) return lose();
      if (this.#chance.hits(weather.drop)) return lose();
      if (!stream && this.#chance.hits(weather.double)) this.#timeline.after(way() + way(), () => void this.#arrive(url, init));
      const unavailable = this.#chance.hits(weather.unavailable);
      const loseAnswer = this.#chance.hits(weather.loseAnswer);
      this.#timeline.after(way(), () => {
        if (unavailable) return void tab.later(() => (done(), resolve(busy())), way());
        if (stream) return void this.#stream(tab, url, init, cut, way, done).then(resolve, fail);
        void this.#arrive(url, init).then((answer) => {
          if (loseAnswer || cut.aborted) return lose();
          tab.later(() => {
            done();
            if (!cut.aborted) resolve(answer());
          }, way());
        }, fail);
      });
    });
  }

  /** At the server; what it says, to be made into an answer when that arrives. */
  async #arrive(url: string, init: RequestInit): Promise<() => Response> {
    const response = await this.#answer(url, { ...init, signal: null });
    const content = await response.arrayBuffer();
    return () => new Response(content.byteLength === 0 ? null : content, { status: response.status, headers: response.headers });
  }

  #answer(url: string, { method = 'GET', headers, body, signal }: RequestInit): Response | Promise<Response> {
    const { pathname, search } = new URL(url);
    const arrival = { method, path: pathname + search, body: typeof body === 'string' ? body : null, headers: new Headers(headers) };
    this.onArrival(arrival);
    return (
      this.intercept(arrival) ??
      this.#serve(new Request(url, { method, headers: headers ?? {}, body: body ?? null, signal: signal ?? null }))
    );
  }

  async #stream(tab: Tab, url: string, init: RequestInit, cut: AbortSignal, way: () => number, done: () => void): Promise<Response> {
    const gone = new AbortController();
    const response = await this.#answer(url, { ...init, signal: gone.signal });
    const reader = response.body!.getReader();
    this.streams++;
    let arrival = this.#timeline.now() + way();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        let over = false;
        const end = (error?: unknown): void => {
          if (over) return;
          over = true;
          this.streams--;
          done();
          gone.abort();
          void reader.cancel().catch(() => {});
          if (error === undefined) controller.close();
          else controller.error(error);
        };
        cut.addEventListener('abort', () => end(cut.reason));
        if (cut.aborted) end(cut.reason);
        const pump = async (): Promise<void> => {
          for (;;) {
            const { done: last, value } = await reader.read();
            if (over) return;
            // In order, as TCP has it.
            arrival = Math.max(arrival, this.#timeline.now() + way());
            const wait = arrival - this.#timeline.now();
            const broken = this.#chance.hits(this.weather.cutStream);
            tab.later(() => {
              if (over) return;
              if (last) return end();
              controller.enqueue(broken ? value.subarray(0, Math.floor(value.length / 2)) : value);
              if (broken) end(new TypeError('connection reset'));
            }, wait);
            if (last || broken) return;
          }
        };
        pump().catch(end);
      },
    });
    return new Response(body, { status: response.status, headers: response.headers });
  }
}

const busy = (): Response =>
  new Response(JSON.stringify({ type: 'urn:throughline:problem:unavailable', title: 'Busy', status: 503 }), {
    status: 503,
    headers: { 'Content-Type': 'application/problem+json' },
  });
