import type { JourneyEvent } from '@throughline/contract';

/** Something that happened: an event without its id and its age, which it gets here. */
export type JourneyWish = Omit<JourneyEvent, 'id' | 'ago'>;

/**
 * What a shopper did, for those who agreed to `analytics` on this channel and for nobody else: without it nothing is kept and nothing
 * sent. Events are kept until they are acknowledged, offline too (on a kiosk in memory), sent some at a time, and counted once.
 */
export interface JourneyResource {
  /** `kept`: it will be sent; `not-agreed`: she has not agreed to be counted, and it is forgotten. Rejects with an `ArgumentError`. */
  track(event: JourneyWish): Promise<'kept' | 'not-agreed'>;
  /** Sends what is kept, now. Rejects with a `NetworkError` or `ProblemError` when that is not possible; it stays kept then. */
  flush(): Promise<void>;
}
