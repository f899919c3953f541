import type { Loadable, OfferList } from '@throughline/client';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Further away an end is a date, which the offer's own words tell. */
const DAY = 24 * 60 * MINUTE;

/**
 * Milliseconds until an offer ends by the server's clock, where that is true and soon; null where there is no telling: no end, more than a day
 * away, or nobody knows when the server said so. `now` is the device's time of day: what has gone by since is told by it, and no more.
 */
export const timeLeft = (list: Loadable<OfferList>, endsAt: string | null, now: number): number | null => {
  if (list.status !== 'ready' || list.at === null || endsAt === null) return null;
  const left = Date.parse(endsAt) - Date.parse(list.value.now) - (now - list.at);
  return left <= DAY ? left : null;
};

/** Milliseconds after which what is shown of `left` is another; seconds only in the last minute, and only where motion is welcome. */
export const nextChange = (left: number, calm: boolean): number => {
  const step = left > MINUTE || calm ? MINUTE : SECOND;
  return left % step || step;
};

/** What is shown of `left`: whole minutes where seconds don't tick, for they would be wrong a moment later. */
export const shownOf = (left: number, calm: boolean): number => (calm ? Math.ceil(left / MINUTE) * MINUTE : left);
