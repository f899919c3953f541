import { dateIn, openState, type OpenState, type Store } from '@throughline/client';
import { formatDay } from '../i18n/dates.ts';
import { formatDuration } from '../i18n/spans.ts';
import type { Speech } from '../i18n/speech.ts';
import { formatTime } from '../i18n/times.ts';
import type { StoreLocatorMessages } from './store-locator.en.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A change nearer than this is told by how long it takes. */
const SOON = 60 * MINUTE;

/** Whether a store is open, in words. `soon`: not for long. */
export interface OpenLine {
  readonly tone: 'open' | 'soon' | 'closed' | 'unknown';
  readonly words: string;
}

/** Times are those of the clocks at the store. `now` is epoch milliseconds by the server's clock. */
export const openLine = ({ hours, timeZone }: Store, now: number, say: StoreLocatorMessages, speech: Speech): OpenLine => {
  if (!hours) return { tone: 'unknown', words: say.hoursUnknown };
  const { open, until, special } = openState(hours, timeZone, now);
  const named = (words: string): string => (special ? `${words} · ${special}` : words);
  if (!until) return open ? { tone: 'open', words: say.openAlways } : { tone: 'closed', words: special ? say.closedFor(special) : say.closed };
  const left = Date.parse(until) - now;
  if (open) {
    return left <= SOON
      ? { tone: 'soon', words: named(say.closesIn(formatDuration(speech, Math.ceil(left / MINUTE) * MINUTE))) }
      : { tone: 'open', words: named(say.openUntil(formatTime(speech, until, timeZone))) };
  }
  return { tone: 'closed', words: named(opening({ timeZone, until, left, now }, say, speech)) };
};

const opening = (
  { timeZone, until, left, now }: { timeZone: string; until: NonNullable<OpenState['until']>; left: number; now: number },
  say: StoreLocatorMessages,
  speech: Speech,
): string => {
  if (left <= SOON) return say.opensIn(formatDuration(speech, Math.ceil(left / MINUTE) * MINUTE));
  const time = formatTime(speech, until, timeZone);
  const day = dateIn(timeZone, Date.parse(until));
  const today = dateIn(timeZone, now);
  if (day === today) return say.opensAt(time);
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY);
  if (days === 1) return say.opensTomorrow(time);
  return say.opensOn(formatDay(speech, day, { year: false, month: 'short', weekday: days < 7 ? 'long' : 'short' }), time);
};
