import { describe, expect, it } from 'vitest';
import { type PickupRules, pickupFaults, pickupOffer } from './pickup.ts';

const MORNING = { from: 480, to: 720 };
const EVENING = { from: 1080, to: 1260 };

/** Mornings and evenings on workdays, mornings on Saturdays. */
const RULES: PickupRules = {
  countries: ['DE', 'AT'],
  week: [...Array.from({ length: 5 }, () => [MORNING, EVENING]), [MORNING], []],
  noticeHours: 12,
  days: 4,
  closed: [],
};

/** Friday. */
const FRIDAY = Date.UTC(2026, 10, 20, 12);
const shown = (rules: PickupRules, zone: string, now: number): string[] =>
  pickupOffer(rules, zone, now).windows.map(({ day, from }) => `${day} ${from / 60}`);

describe('the windows on offer', () => {
  it('are those of the weekday, the soonest first, from the notice on and as far ahead as the brand looks', () => {
    expect(shown(RULES, 'UTC', FRIDAY)).toEqual(['2026-11-21 8', '2026-11-23 8', '2026-11-23 18']);
    expect(shown({ ...RULES, noticeHours: 6 }, 'UTC', FRIDAY)[0]).toBe('2026-11-20 18');
    expect(shown({ ...RULES, days: 1 }, 'UTC', FRIDAY)).toEqual([]);
  });

  it('begin no sooner than the notice, to the minute', () => {
    const until = (minutes: number) => shown(RULES, 'UTC', Date.UTC(2026, 10, 20, 20, minutes))[0];
    expect([until(0), until(1)]).toEqual(['2026-11-21 8', '2026-11-23 8']);
  });

  it('leave out the days on which nobody comes', () => {
    expect(shown({ ...RULES, closed: ['2026-11-21'] }, 'UTC', FRIDAY)).toEqual(['2026-11-23 8', '2026-11-23 18']);
  });

  it('are told by the clock of the shopper, whose day may be another', () => {
    // It is Saturday in Kiritimati already, and still the small hours of Friday in Honolulu.
    expect(shown(RULES, 'Pacific/Kiritimati', FRIDAY)[0]).toBe('2026-11-23 8');
    expect(shown(RULES, 'Pacific/Honolulu', FRIDAY)[0]).toBe('2026-11-20 18');
  });

  it('know that a day may have 23 hours', () => {
    // Sunday in Berlin, whose clocks go forward in the night before: six in the evening until eight in the morning are thirteen hours.
    const sundays: PickupRules = { ...RULES, week: [[], [], [], [], [], [], [MORNING]], noticeHours: 14, days: 2 };
    expect(shown(sundays, 'Europe/Berlin', Date.UTC(2026, 2, 21, 17))).toEqual(['2026-03-22 8']);
    expect(shown(sundays, 'Europe/Berlin', Date.UTC(2026, 2, 28, 17))).toEqual([]);
  });
});

describe('what was asked for', () => {
  const offer = pickupOffer(RULES, 'UTC', FRIDAY);
  const address = { name: 'Ada', lines: ['Weg 1'], city: 'Berlin', country: 'DE' };
  const pointers = (window: { day: string; from: number; to: number }, country = 'DE'): string[] =>
    pickupFaults(offer, { address: { ...address, country }, window }).map(({ pointer }) => pointer);

  it.each([
    ['is well', { day: '2026-11-23', ...EVENING }, 'DE', []],
    ['is in a country where nobody comes', { day: '2026-11-23', ...EVENING }, 'FR', ['/pickup/address/country']],
    ['is in the past', { day: '2026-11-19', ...MORNING }, 'AT', ['/pickup/window/day']],
    ['is too far ahead', { day: '2026-11-24', ...MORNING }, 'AT', ['/pickup/window/day']],
    ['is on a Sunday', { day: '2026-11-22', ...MORNING }, 'DE', ['/pickup/window/day']],
    ['is in no window', { day: '2026-11-21', ...EVENING }, 'DE', ['/pickup/window']],
    ['is in part of a window', { day: '2026-11-23', from: 480, to: 600 }, 'DE', ['/pickup/window']],
    ['is wrong in every field', { day: '2026-02-30', from: 0, to: 1 }, 'US', ['/pickup/address/country', '/pickup/window/day']],
  ] as const)('%s', (_what, window, country, faults) => {
    expect(pointers(window, country)).toEqual(faults);
  });

  it('says that nothing is on offer when nothing is', () => {
    const none = pickupFaults({ countries: ['DE'], windows: [] }, { address, window: { day: '2026-11-23', ...MORNING } });
    expect(none).toEqual([{ pointer: '/pickup/window/day', detail: expect.stringContaining('no window is on offer') as string }]);
  });
});
