import type { Platform } from '../platform/platform.ts';
import { until } from '../platform/until.ts';

const FIRST = 500;
const LONGEST = 10_000;

/** A number from 0 up to 1. */
const chance = (platform: Platform): number => {
  const [a = 0, b = 0] = platform.random(2);
  return (a * 256 + b) / 65_536;
};

/**
 * Milliseconds to wait before attempt number `attempt` (from 1) is repeated: full jitter, so that a thousand screens that lost one
 * server don't come back in step, and never sooner than the server asked.
 */
export const backoff = (platform: Platform, attempt: number, atLeast = 0): number =>
  atLeast + chance(platform) * Math.min(LONGEST, FIRST * 2 ** Math.min(attempt, 10));

/** Resolves after `ms`, or as soon as the signal aborts. */
export const pause = (platform: Platform, ms: number, signal: AbortSignal): Promise<void> =>
  until(signal, (done) => platform.timer(done, ms));
