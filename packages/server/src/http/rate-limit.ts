import type { Clock } from '../clock.ts';
import { ProblemError } from '../problem-error.ts';

/** A bucket holds `burst` requests and refills by `perMinute`. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

export interface RateLimits {
  /** All requests, per brand key and address. */
  readonly requests: Rate;
  /** Previews and claims, per address. */
  readonly claims: Rate;
  /** Previews and claims of one code, whoever tries. */
  readonly code: Rate;
  /** New carts, per brand and address. */
  readonly carts: Rate;
  /** Hand-offs of one cart. */
  readonly handoffs: Rate;
  /** Look-ups of orders, per address. */
  readonly lookups: Rate;
  /** Look-ups of one number, and of one e-mail address, per address. */
  readonly lookup: Rate;
  /** Look-ups of one number, and of one e-mail address, whoever tries: guessing stays slow, and a stranger's tries keep nobody out. */
  readonly lookedUp: Rate;
  /** Offer codes tried in one cart. */
  readonly offerCodes: Rate;
  /** Offer codes tried, per brand and address. */
  readonly offerGuesses: Rate;
  /** New orders, per brand and address. */
  readonly orders: Rate;
  /** New orders for one e-mail address, whoever places them: each sends a letter there. */
  readonly ordersFor: Rate;
  /** Batches of journey events, per brand and address. */
  readonly events: Rate;
  /** Requests that put choices about consent on record, per customer: receipts are kept for good. */
  readonly consents: Rate;
  /** Exports of all that is held about one customer. */
  readonly exports: Rate;
  /** Codes asked for, per address of the network. */
  readonly signIns: Rate;
  /** Codes sent to one e-mail address, whoever asks. */
  readonly codes: Rate;
  /** Codes tried, per address of the network. */
  readonly proofs: Rate;
}

/** A shop's kiosks and its shoppers' phones share one address. */
export const DEFAULT_LIMITS: RateLimits = {
  requests: { burst: 600, perMinute: 6000 },
  claims: { burst: 30, perMinute: 30 },
  code: { burst: 10, perMinute: 10 },
  carts: { burst: 60, perMinute: 60 },
  handoffs: { burst: 12, perMinute: 12 },
  lookups: { burst: 20, perMinute: 10 },
  lookup: { burst: 5, perMinute: 1 },
  lookedUp: { burst: 50, perMinute: 10 },
  offerCodes: { burst: 10, perMinute: 6 },
  offerGuesses: { burst: 60, perMinute: 30 },
  orders: { burst: 30, perMinute: 10 },
  ordersFor: { burst: 5, perMinute: 1 },
  events: { burst: 60, perMinute: 120 },
  consents: { burst: 24, perMinute: 12 },
  exports: { burst: 5, perMinute: 1 },
  signIns: { burst: 20, perMinute: 10 },
  codes: { burst: 5, perMinute: 0.5 },
  proofs: { burst: 30, perMinute: 30 },
};

/** Buckets kept: those used last. */
const MOST_BUCKETS = 20_000;

interface Bucket {
  tokens: number;
  at: number;
}

/** Token buckets in memory. `false`: no limits. */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #limits: RateLimits | false;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock, limits: RateLimits | false) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Buckets kept. */
  get size(): number {
    return this.#buckets.size;
  }

  /** Takes one from the bucket, and says in how many seconds there is another; throws `rate-limited` when it is empty. */
  take(kind: keyof RateLimits, who: string): number {
    if (this.#limits === false) return 0;
    const { burst, perMinute } = this.#limits[kind];
    const name = `${kind} ${who}`;
    const now = this.#clock.now();
    const before = this.#buckets.get(name);
    const perMs = perMinute / 60_000;
    // A clock that was set back gives nothing and takes nothing.
    const held = Math.min(burst, (before?.tokens ?? burst) + Math.max(0, now - (before?.at ?? now)) * perMs);
    const granted = held >= 1;
    // Taken out and put in again: a Map keeps the order of insertion, so the first is the one unused longest.
    this.#buckets.delete(name);
    const tokens = granted ? held - 1 : held;
    this.#buckets.set(name, { tokens, at: now });
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > MOST_BUCKETS && oldest !== undefined) this.#buckets.delete(oldest);
    const seconds = Math.ceil(Math.max(0, 1 - tokens) / perMs / 1000);
    if (!granted) throw new ProblemError('rate-limited', { retryAfter: Math.max(1, seconds) });
    return seconds;
  }
}
