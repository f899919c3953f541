import type { Random } from './domain/handoff.ts';
import type { Clock } from './clock.ts';
import type { RateLimiter } from './http/rate-limit.ts';
import type { Log } from './log.ts';
import type { Postman } from './mail/postman.ts';
import type { MailTransport } from './mail/transport.ts';
import type { Metrics } from './metrics.ts';
import type { BrandWatch } from './live/brand-watch.ts';
import type { Streams } from './live/streams.ts';
import type { Courier } from './service/courier.ts';
import type { Storage } from './storage/storage.ts';

/** What the parts of one server share. */
export interface Context {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly random: Random;
  readonly streams: Streams;
  readonly brands: BrandWatch;
  readonly limiter: RateLimiter;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Delivers to webhooks what services told of; wake it after the commit. */
  readonly courier: Courier;
  /** Sends what services put into the outbox; wake it after the commit. */
  readonly postman: Postman;
  /** Undefined: mail waits. */
  readonly mailTransport: MailTransport | undefined;
  /** Address that mail comes from; undefined: `no-reply@` where the brand's home is. */
  readonly mailFrom: string | undefined;
  /** Absolute URL without a slash at its end; undefined: the one the request came to. */
  readonly publicUrl: string | undefined;
  /** Reverse proxies before the server whose `X-Forwarded-For` is believed; 0: none. */
  readonly trustedProxies: number;
  /** True from the moment the server prepares to end. */
  draining: boolean;
}
