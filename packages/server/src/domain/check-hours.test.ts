import type { Hours, Span } from '@throughline/contract';
import { expect, it } from 'vitest';
import { checkHours } from './check-hours.ts';

const span = (opens: number, closes: number): Span => ({ opens: opens * 60, closes: closes * 60 });
const hours = (monday: Span[], more: Partial<Hours> = {}): Hours => ({
  week: [monday, [], [], [], [], [], []],
  seasons: [],
  exceptions: [],
  ...more,
});

it.each([
  ['nothing wrong', hours([span(9, 12), span(12, 18)]), undefined],
  ['a night', hours([span(18, 26)]), undefined],
  ['a whole day', hours([span(0, 24)]), undefined],
  ['an end before the start', hours([span(18, 9)]), 'Monday: closes (09:00) before it opens (18:00); past midnight is 18:00-33:00'],
  ['no time at all', hours([span(9, 9)]), 'Monday: closes (09:00) before it opens (09:00); past midnight is 09:00-33:00'],
  ['an overlap', hours([span(9, 14), span(13, 18)]), 'Monday: 09:00-14:00 and 13:00-18:00 overlap'],
  ['disorder', hours([span(13, 18), span(9, 12)]), 'Monday: 13:00-18:00 and 09:00-12:00 are not in order'],
  ['more than a day', hours([span(9, 34)]), 'Monday: 09:00-34:00 is longer than a day'],
  [
    'a night into the next morning',
    hours([], { week: [[span(22, 34)], [span(9, 18)], [], [], [], [], []] }),
    "Monday: 22:00-34:00 overlaps the next day's 09:00-18:00",
  ],
  [
    'a Sunday night into Monday',
    hours([], { week: [[span(1, 5)], [], [], [], [], [], [span(20, 26)]] }),
    "Sunday: 20:00-26:00 overlaps the next day's 01:00-05:00",
  ],
  ['a short week', hours([], { week: [[]] }), 'expected 7 days, Monday first, got 1'],
  [
    'a special day',
    hours([], { exceptions: [{ from: '2026-12-24', to: '2026-12-24', name: null, spans: [span(14, 10)] }] }),
    'the special day 2026-12-24: closes (10:00) before it opens (14:00); past midnight is 14:00-34:00',
  ],
  [
    'dates the wrong way round',
    hours([], { exceptions: [{ from: '2026-12-26', to: '2026-12-24', name: null, spans: [] }] }),
    'the special day 2026-12-26 to 2026-12-24 ends before it starts',
  ],
  [
    'a day that is none',
    hours([], { exceptions: [{ from: '2026-02-29', to: '2026-02-29', name: null, spans: [] }] }),
    'the special day 2026-02-29 to 2026-02-29: expected dates, "2026-12-24"',
  ],
])('says of %s what it is', (_, of, fault) => {
  expect(checkHours(of)).toBe(fault);
});
