import { API_VERSION, HEADERS } from '@throughline/contract';
import type { Random } from '../domain/handoff.ts';

/** A comment so often shows a listener that the stream stands. */
export const HEARTBEAT_MS = 15_000;

/** When the server ends, its listeners come back spread over this time and not all at once. */
const RETRY_MS = { least: 1000, most: 5000 } as const;

const encoder = new TextEncoder();

export const COMMENT = ':\n\n';

/** The last words of a server that ends. */
export const retryLater = (random: Random): string => {
  const [a = 0, b = 0] = random(2);
  return `retry: ${RETRY_MS.least + ((a * 256 + b) % (RETRY_MS.most - RETRY_MS.least))}\n\n`;
};

export const encodeText = (text: string): Uint8Array => encoder.encode(text);

export const eventStream = (body: ReadableStream<Uint8Array>): Response =>
  new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      [HEADERS.version]: API_VERSION,
    },
  });
