import type { BrandEvents } from '@throughline/contract';
import { isPassing, NetworkError, ProblemError } from '../error.ts';
import type { Tools } from '../tools.ts';
import { backoff, pause } from '../transport/backoff.ts';
import { eventReader } from '../transport/event-stream.ts';
import { record, text } from '../transport/shape.ts';
import type { BrandResource } from './brand.ts';

/** Milliseconds without a byte after which a stream is given up: the server sends something every 15 s. */
const SILENCE = 40_000;

const isPublished = record<ReturnType<(typeof BrandEvents.published)['parse']>>({ version: text });

export const create = ({ platform, http, life, brand }: Tools): Pick<BrandResource, 'follow'> => {
  let retry = 0;
  let followers = 0;
  let end = new AbortController();

  /** One stream, to its end. Rejects when it breaks. */
  const listen = async (signal: AbortSignal, heard: () => void): Promise<void> => {
    const over = new AbortController();
    const hangUp = (): void => over.abort();
    const line = AbortSignal.any([signal, over.signal]);
    let silence = platform.timer(hangUp, SILENCE);
    try {
      const headers = { Accept: 'text/event-stream' };
      const response = await http.open({ path: '/brand/events', headers, cache: 'no-store', signal: line });
      const reader = response.body?.getReader();
      if (!reader) throw new NetworkError('no usable answer');
      line.addEventListener('abort', () => void reader.cancel().catch(() => {}));
      const decoder = new TextDecoder();
      const read = eventReader(
        ({ event, data }) => {
          const told: unknown = event === 'published' && JSON.parse(data);
          if (isPublished(told) && told.version !== brand.value?.version) brand.refresh();
        },
        (ms) => (retry = ms),
      );
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

  const run = async (signal: AbortSignal): Promise<void> => {
    for (let attempt = 0; !signal.aborted;) {
      let asked = 0;
      try {
        await listen(signal, () => (attempt = 0));
      } catch (error) {
        if (error instanceof ProblemError) {
          // Such as a server that has no such stream yet: another try would be refused too.
          if (!isPassing(error)) return;
          asked = error.retryAfter;
        }
      }
      await pause(platform, backoff(platform, ++attempt, asked || retry), signal);
      retry = 0;
    }
  };

  return {
    follow: async () => {
      if (!followers++) {
        end = new AbortController();
        void run(AbortSignal.any([life, end.signal]));
      }
      let follows = true;
      return () => {
        if (follows && !--followers) end.abort();
        follows = false;
      };
    },
  };
};
