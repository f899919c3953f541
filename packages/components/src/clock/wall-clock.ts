import { type Clock, pageClock } from './clock.ts';

/** The device's time of day, in milliseconds since the epoch: what a state's `at` is told by. It may be set back, and it goes on while the device sleeps. */
export const wallClock: Clock = { now: () => Date.now(), after: pageClock.after };
