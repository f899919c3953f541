import { API_VERSION, HEADERS } from '@throughline/contract';
import type { Clock } from '../clock.ts';
import type { Random } from '../domain/handoff.ts';

/** A comment so often shows a listener that the stream stands. */
const HEARTBEAT_MS = 15_000;

/** When the server ends, its listeners come back spread over this time and not all at once. */
const RETRY_MS = { least: 1000, most: 5000 } as const;

const COMMENT = ':\n\n';

const encoder = new TextEncoder();

/** The last words of a server that ends. */
export const retryLater = (random: Random): string => {
  const [a = 0, b = 0] = random(2);
  return `retry: ${RETRY_MS.least + ((a * 256 + b) % (RETRY_MS.most - RETRY_MS.least))}\n\n`;
};

/** What somebody has to say on a stream. */
export interface Speech {
  /** The stream stands. */
  readonly begin: () => void;
  /** There is room again. */
  readonly goOn: () => void;
  /** Every heartbeat. */
  readonly beat?: () => void;
  /** The stream is over, whoever ended it. Once. */
  readonly over: () => void;
}

/** One listener's server-sent events. Nothing is written before `open`; who is sent away before it hears the last words there. */
export class ServerSent {
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #speech: Speech | undefined;
  #ended = false;
  #last = '';
  #stopHeartbeat: () => void = () => undefined;

  /** `signal`: aborted when the listener has gone. */
  constructor(clock: Clock, signal: AbortSignal) {
    this.#clock = clock;
    this.#signal = signal;
  }

  /** Whether the listener keeps up, and is there. */
  get hasRoom(): boolean {
    return (this.#controller?.desiredSize ?? 0) > 0;
  }

  write(text: string): void {
    this.#controller?.enqueue(encoder.encode(text));
  }

  end(last = ''): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#last = last;
    if (this.#speech !== undefined) this.#close();
  }

  open(speech: Speech): Response {
    this.#speech = speech;
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
          // Something at once: a proxy or browser then knows that the stream stands.
          this.write(COMMENT);
          if (!this.#ended) speech.begin();
        },
        pull: speech.goOn,
        cancel: () => {
          this.#controller = undefined;
          this.end();
        },
      },
      { highWaterMark: 16 },
    );
    if (this.#signal.aborted) this.#ended = true;
    if (this.#ended) this.#close();
    else {
      this.#signal.addEventListener('abort', this.#gone, { once: true });
      this.#rest();
    }
    return new Response(body, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        [HEADERS.version]: API_VERSION,
      },
    });
  }

  readonly #gone = (): void => {
    this.end();
  };

  #rest(): void {
    this.#stopHeartbeat = this.#clock.after(HEARTBEAT_MS, () => {
      if (this.hasRoom) this.write(COMMENT);
      this.#speech?.beat?.();
      this.#rest();
    });
  }

  #close(): void {
    this.#stopHeartbeat();
    this.#signal.removeEventListener('abort', this.#gone);
    this.#speech?.over();
    if (this.#last !== '') this.write(this.#last);
    this.#controller?.close();
    this.#controller = undefined;
  }
}
