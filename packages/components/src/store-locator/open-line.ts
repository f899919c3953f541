import type { OpenState } from '@throughline/client';
import { formatDay } from '../i18n/dates.ts';
import { formatOf } from '../i18n/format-of.ts';
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
export const openLine = (state: OpenState | null, timeZone: string, now: number, say: StoreLocatorMessages, speech: Speech): OpenLine => {
  if (!state) return { tone: 'unknown', words: say.hoursUnknown };
  const { open, until, special } = state;
  const named = (words: string): string => (special ? `${words} · ${special}` : words);
  if (!until)
    return open ? { tone: 'open', words: say.openAlways } : { tone: 'closed', words: special ? say.closedFor(special) : say.closed };
  const left = Date.parse(until) - now;
  if (open) {
    return left <= SOON
      ? { tone: 'soon', words: named(say.closesIn(formatDuration(speech, Math.ceil(left / MINUTE) * MINUTE))) }
      : { tone: 'open', words: named(say.openUntil(formatTime(speech, until, timeZone))) };
  }
  return { tone: 'closed', words: named(opening({ timeZone, until, left, now }, say, speech)) };
};

/** The date there: `2026-12-24`. The client's own `dateIn` would bring the rules of all hours along. */
const dateThere = (timeZone: string, at: number): string =>
  formatOf(Intl.DateTimeFormat, 'sv', { timeZone, dateStyle: 'short' }).format(at);

const opening = (
  { timeZone, until, left, now }: { timeZone: string; until: NonNullable<OpenState['until']>; left: number; now: number },
  say: StoreLocatorMessages,
  speech: Speech,
): string => {
  if (left <= SOON) return say.opensIn(formatDuration(speech, Math.ceil(left / MINUTE) * MINUTE));
  const time = formatTime(speech, until, timeZone);
  const day = dateThere(timeZone, Date.parse(until));
  const today = dateThere(timeZone, now);
  if (day === today) return say.opensAt(time);
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY);
  if (days === 1) return say.opensTomorrow(time);
  return say.opensOn(formatDay(speech, day, { year: false, month: 'short', weekday: days < 7 ? 'long' : 'short' }), time);
};
