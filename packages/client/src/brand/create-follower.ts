import type { BrandEvents } from '@throughline/contract';
import { isPassing, ProblemError } from '../error.ts';
import type { Tools } from '../tools.ts';
import { backoff, pause } from '../transport/backoff.ts';
import { listen } from '../transport/event-source.ts';
import type { ServerEvent } from '../transport/event-stream.ts';
import { record, text } from '../transport/shape.ts';
import type { BrandResource } from './brand.ts';

const isPublished = record<ReturnType<(typeof BrandEvents.published)['parse']>>({ version: text });

export const create = ({ platform, http, life, brand }: Tools): Pick<BrandResource, 'follow'> => {
  let retry = 0;
  let followers = 0;
  let end = new AbortController();

  const receive = async ({ event, data }: ServerEvent): Promise<void> => {
    const told: unknown = event === 'published' && JSON.parse(data);
    if (isPublished(told) && told.version !== brand.value?.version) brand.refresh();
  };

  const run = async (signal: AbortSignal): Promise<void> => {
    for (let attempt = 0; !signal.aborted;) {
      let asked = 0;
      try {
        await listen(
          platform,
          http,
          { path: '/brand/events', signal },
          receive,
          (ms) => (retry = ms),
          () => (attempt = 0),
        );
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
