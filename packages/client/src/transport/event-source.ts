import { NetworkError } from '../error.ts';
import type { Platform } from '../platform/platform.ts';
import { eventReader, type ServerEvent } from './event-stream.ts';
import type { Call, Http } from './http.ts';

/** Milliseconds without a byte after which a stream is given up: the server sends something every 15 s. */
const SILENCE = 40_000;

/**
 * Follows one stream of events to its end; `heard` runs with every piece that comes. Rejects when it breaks. One whose event `receive`
 * can't take is given up.
 */
export const listen = async (
  platform: Platform,
  http: Http,
  call: Call,
  receive: (event: ServerEvent) => Promise<void>,
  onRetry: (ms: number) => void,
  heard: () => void,
): Promise<void> => {
  const over = new AbortController();
  const hangUp = (): void => over.abort();
  const signal = AbortSignal.any([call.signal, over.signal]);
  let silence = platform.timer(hangUp, SILENCE);
  try {
    const headers = { Accept: 'text/event-stream', ...call.headers };
    const response = await http.open({ ...call, headers, cache: 'no-store', signal });
    const reader = response.body?.getReader();
    if (!reader) throw new NetworkError('no usable answer');
    signal.addEventListener('abort', () => void reader.cancel().catch(() => {}));
    const decoder = new TextDecoder();
    const read = eventReader((event) => void receive(event).catch(hangUp), onRetry);
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      heard();
      silence();
      silence = platform.timer(hangUp, SILENCE);
      read(decoder.decode(value, { stream: true }));
    }
  } finally {
    silence();
    hangUp();
  }
};
