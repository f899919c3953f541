import * as z from 'zod/mini';
import { Cart } from './cart.ts';
import { ClientId, HandoffId } from './id.ts';

/**
 * Events of `GET /carts/{id}/events` (text/event-stream; the SSE `id` is the cart's version). `Last-Event-ID` resumes: nothing
 * missed, nothing sent; changes missed and on record, a `change` for the newest; otherwise `reset`. A comment comes every 15 s.
 */
export const LiveEvents = {
  /** The cart after a change, and whose it was. */
  change: z.object({ by: ClientId, cart: Cart }),
  /** The cart, for a client that can't be told what it missed. First event of every stream without `Last-Event-ID`. */
  reset: z.object({ cart: Cart }),
  /** A hand-off that shares the cart was claimed: its code is used up. A hint, without an id; it may be lost. */
  claimed: z.object({ handoff: HandoffId }),
  /** The token of this stream was just retired by a hand-off; the stream ends. */
  moved: z.object({}),
} as const;

/**
 * Events of `GET /brand/events` (text/event-stream; the SSE `id` is the brand's version). A comment comes every 15 s. There is nothing
 * to resume: every stream begins with the version that holds.
 */
export const BrandEvents = {
  /** `version` is what `GET /brand` tells from now on. */
  published: z.object({ version: z.string() }),
} as const;

export type LiveEvent =
  | ({ type: 'change' } & z.infer<typeof LiveEvents.change>)
  | ({ type: 'reset' } & z.infer<typeof LiveEvents.reset>)
  | ({ type: 'claimed' } & z.infer<typeof LiveEvents.claimed>)
  | { type: 'moved' };
