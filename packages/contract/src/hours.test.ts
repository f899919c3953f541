import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn, type Hours, hoursOn, instantIn, openings, openState, type Span } from './index.ts';

const span = (opens: number, closes: number): Span => ({ opens: opens * 60, closes: closes * 60 });
const week = (...spans: Span[]): Hours['week'] => Array.from({ length: 7 }, () => spans);
const hours = (days: Hours['week'], more: Partial<Hours> = {}): Hours => ({ week: days, seasons: [], exceptions: [], ...more });
const stateAt = (of: Hours, zone: string, at: string) => openState(of, zone, Date.parse(at));

describe('a store', () => {
  const siesta = hours([...week(span(10, 14), span(17, 20.5)).slice(0, 6), []]);

  it.each([
    ['2026-11-23T08:59:59Z', false, '2026-11-23T09:00:00.000Z'],
    ['2026-11-23T09:00:00Z', true, '2026-11-23T13:00:00.000Z'],
    ['2026-11-23T13:00:00Z', false, '2026-11-23T16:00:00.000Z'],
    ['2026-11-23T18:00:00Z', true, '2026-11-23T19:30:00.000Z'],
    // Saturday evening: Sunday is a day off.
    ['2026-11-28T19:30:00Z', false, '2026-11-30T09:00:00.000Z'],
  ])('with a siesta at %s: open %j until %s', (at, open, until) => {
    expect(stateAt(siesta, 'Europe/Madrid', at)).toEqual({ open, until, special: null });
  });

  it('open past midnight is so on the evening of the day before', () => {
    const late = hours([[], [], [], [], [span(18, 26)], [], []]);
    expect(stateAt(late, 'Asia/Tokyo', '2026-11-27T16:59:00Z')).toEqual({ open: true, until: '2026-11-27T17:00:00.000Z', special: null });
    expect(stateAt(late, 'Asia/Tokyo', '2026-11-27T17:00:00Z')).toEqual({ open: false, until: '2026-12-04T09:00:00.000Z', special: null });
  });

  it('open all day has no midnight, and round the clock no end', () => {
    const monday = hours([[span(0, 24)], [span(0, 24)], [], [], [], [], []]);
    expect(stateAt(monday, 'UTC', '2026-11-23T23:59:00Z')).toMatchObject({ open: true, until: '2026-11-25T00:00:00.000Z' });
    expect(stateAt(hours(week(span(0, 24))), 'UTC', '2026-11-23T23:59:00Z')).toEqual({ open: true, until: null, special: null });
    expect(stateAt(hours(week()), 'UTC', '2026-11-23T23:59:00Z')).toEqual({ open: false, until: null, special: null });
  });

  it('keeps its holidays and special days, and says which', () => {
    const festive = hours(week(span(9, 18)), {
      exceptions: [
        { from: '2026-12-25', to: '2026-12-26', name: 'Christmas', spans: [] },
        { from: '2026-12-31', to: '2026-12-31', name: "New Year's Eve", spans: [span(9, 25)] },
        { from: '2027-01-01', to: '2027-01-01', name: "New Year's Day", spans: [] },
      ],
    });
    expect(stateAt(festive, 'UTC', '2026-12-25T10:00:00Z')).toEqual({
      open: false,
      until: '2026-12-27T09:00:00.000Z',
      special: 'Christmas',
    });
    // Just after midnight the evening goes on, though the day is a holiday.
    expect(stateAt(festive, 'UTC', '2027-01-01T00:30:00Z')).toEqual({
      open: true,
      until: '2027-01-01T01:00:00.000Z',
      special: "New Year's Eve",
    });
    expect(stateAt(festive, 'UTC', '2027-01-01T01:00:00Z')).toMatchObject({ open: false, special: "New Year's Day" });
    // It is the store's date that counts, not the viewer's.
    expect(stateAt(festive, 'Pacific/Auckland', '2026-12-24T20:00:00Z')).toMatchObject({ open: false, special: 'Christmas' });
  });

  it('of one season sleeps through the others, over New Year too', () => {
    const summer = hours(week(), { seasons: [{ from: '05-01', to: '09-30', week: week(span(10, 18)) }] });
    expect(stateAt(summer, 'UTC', '2026-10-01T12:00:00Z')).toMatchObject({ open: false, until: '2027-05-01T10:00:00.000Z' });
    const winter = hours(week(), { seasons: [{ from: '12-01', to: '02-28', week: week(span(10, 18)) }] });
    expect(['2026-11-30', '2026-12-01', '2027-02-28', '2027-03-01'].map((date) => hoursOn(winter, date).spans.length)).toEqual([
      0, 1, 1, 0,
    ]);
  });
});

describe('when clocks change', () => {
  // Europe/Paris: 29 March 2026 from 2:00 to 3:00; 25 October 2026 from 3:00 to 2:00.
  it.each([
    ['2026-03-29', 1.5, '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', 2, '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', 2.5, '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', 3, '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', 3.5, '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', 2.5, '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', 3, '2026-10-25T02:00:00.000Z'],
    ['2026-10-24', 26.5, '2026-10-25T00:30:00.000Z'],
  ])('%s at %s is one instant', (date, hour, instant) => {
    expect(new Date(instantIn('Europe/Paris', date, hour * 60)).toISOString()).toBe(instant);
  });

  it('a night is an hour shorter or longer, and a span within the hour that is skipped is none', () => {
    const night = hours(week(span(22, 28)));
    const [spring] = openings(night, 'Europe/Paris', Date.parse('2026-03-28T22:00:00Z'));
    const [autumn] = openings(night, 'Europe/Paris', Date.parse('2026-10-24T22:00:00Z'));
    expect([spring, autumn].map((each) => ((each?.closes ?? 0) - (each?.opens ?? 0)) / 3_600_000)).toEqual([5, 7]);
    expect(stateAt(hours(week(span(2.25, 2.75))), 'Europe/Paris', '2026-03-28T20:00:00Z').until).toBe('2026-03-30T00:15:00.000Z');
  });

  it('by half an hour, or across the date line, it is still right', () => {
    // Lord Howe Island, 4 October 2026: from 2:00 to 2:30.
    expect(new Date(instantIn('Australia/Lord_Howe', '2026-10-04', 135)).toISOString()).toBe('2026-10-03T15:30:00.000Z');
    expect(dateIn('Pacific/Kiritimati', Date.parse('2026-11-22T11:00:00Z'))).toBe('2026-11-23');
    expect(dateIn('Pacific/Pago_Pago', Date.parse('2026-11-22T10:00:00Z'))).toBe('2026-11-21');
  });
});

const ZONES = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Chatham', 'UTC'];
const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) });
/** Up to three spans that don't overlap, the last perhaps past midnight. */
const day = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { maxLength: 6 })
  .map((edges) => edges.toSorted((a, b) => a - b))
  .map((edges) =>
    Array.from({ length: Math.floor(edges.length / 2) }, (_, i) => ({ opens: edges[2 * i] ?? 0, closes: edges[2 * i + 1] ?? 0 })),
  );
const anyHours = fc.tuple(day, day, day, day, day, day, day).map((days) => hours(days));

/** What the clock at the wall shows, by another way than the code under test. */
const wallClock = (timeZone: string, at: number): { date: string; minutes: number } => {
  const text = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
  const [date = '', time = ''] = text.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { date, minutes: hour * 60 + minute };
};

describe('whatever the hours and the zone', () => {
  it('the state is what the clock at the wall says, on days when clocks are left alone', () => {
    fc.assert(
      fc.property(anyHours, zone, instant, (of, timeZone, at) => {
        const [before, after] = [wallClock(timeZone, at - 86_400_000), wallClock(timeZone, at + 86_400_000)];
        const { date, minutes } = wallClock(timeZone, at);
        fc.pre(before.minutes === minutes && after.minutes === minutes);
        const open = hoursOn(of, date).spans.some(({ opens, closes }) => opens <= minutes && minutes < closes);
        expect(openState(of, timeZone, at).open).toBe(open);
      }),
      { numRuns: 300 },
    );
  });

  it('a state holds until it says, and then is the other', () => {
    fc.assert(
      fc.property(anyHours, zone, instant, (of, timeZone, at) => {
        const { open, until } = openState(of, timeZone, at);
        if (until === null) return;
        const end = Date.parse(until);
        expect(end).toBeGreaterThan(at);
        expect(openState(of, timeZone, end - 1).open).toBe(open);
        expect(openState(of, timeZone, end).open).toBe(!open);
      }),
      { numRuns: 300 },
    );
  });

  it('later on the clock is never earlier in time', () => {
    fc.assert(
      fc.property(zone, instant, fc.tuple(fc.integer({ min: 0, max: 2879 }), fc.integer({ min: 0, max: 2879 })), (timeZone, at, [a, b]) => {
        const date = dateIn(timeZone, at);
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((minutes) => instantIn(timeZone, date, minutes));
        expect(second ?? 0).toBeGreaterThanOrEqual(first ?? 0);
      }),
      { numRuns: 300 },
    );
  });
});
