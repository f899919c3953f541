import type { Span } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { readOpeningHours } from './opening-hours.ts';

const span = (opens: number, closes: number): Span => ({ opens: opens * 60, closes: closes * 60 });

describe('opening hours', () => {
  it.each([
    ['Mo-Fr 09:00-18:00; Sa 10:00-14:00', 'ddddds.', [span(9, 18)], [span(10, 14)]],
    ['Mo-Sa 10:00-14:00,17:00-20:30', 'dddddd.', [span(10, 14), span(17, 20.5)], []],
    ['Mo-Fr 10:00-18:00, Su 12:00-16:00', 'ddddd.s', [span(10, 18)], [span(12, 16)]],
    ['Fr-Sa 18:00-02:00', '....dd.', [span(18, 26)], []],
    ['Sa-Mo 18:00-26:00', 'd....dd', [span(18, 26)], []],
    ['24/7', 'ddddddd', [span(0, 24)], []],
    ['Mo-Su 10:00-18:00; We off', 'dd.dddd', [span(10, 18)], []],
    ['Mon - Fri: 9:00 AM - 5:30 PM; Sat: 10am-4pm', 'ddddds.', [span(9, 17.5)], [span(10, 16)]],
    ['Montag-Freitag 9 bis 18 Uhr', 'ddddd..', [span(9, 18)], []],
    ['lundi-vendredi 9h30-19h', 'ddddd..', [span(9.5, 19)], []],
    ['10:00-12:00 12am', '', [], []],
  ])('%s', (text, days, d, s) => {
    if (days === '') {
      expect(() => readOpeningHours(text)).toThrow('is no span');
      return;
    }
    const { week } = readOpeningHours(text).hours;
    expect(week).toEqual([...days].map((day) => (day === 'd' ? d : day === 's' ? s : [])));
  });

  it('have seasons, days of every year and of one', () => {
    const { hours } = readOpeningHours('Mo-Sa 10:00-18:00; May-Sep Mo-Su 09:00-20:00; Dec 24-26 off; 2026 Nov 27 08:00-22:00');
    expect(hours.seasons).toMatchObject([
      { from: '05-01', to: '09-30', week: Array.from({ length: 7 }, () => [span(9, 20)]) },
      { from: '12-24', to: '12-26', week: Array.from({ length: 7 }, () => []) },
    ]);
    expect(hours.exceptions).toEqual([{ from: '2026-11-27', to: '2026-11-27', name: null, spans: [span(8, 22)] }]);
  });

  it('say when they speak of public holidays, whose dates are not known', () => {
    expect(readOpeningHours('Mo-Fr 09:00-18:00; PH off').holidays).toBe(true);
    expect(readOpeningHours('Mo-Fr,PH 09:00-18:00').holidays).toBe(true);
    expect(readOpeningHours('Mo-Fr 09:00-18:00').holidays).toBe(false);
  });

  it.each([
    ['Mo-Fr 18:00-09:00', 'ends before it starts'],
    ['Mo-Fr 09:00-09:00', 'ends before it starts'],
    ['Mo-Fr 10:00-15:00,14:00-18:00', 'overlap'],
    ['Mo-Fr 10:00-15:00, Mo 14:00-18:00', 'overlap'],
    ['Mo-Fr 10:00+', 'is no span'],
    ['Mo-Fr 25:61-26:00', 'is no time'],
    ['Mo-Fr sunrise-sunset', 'is no span'],
    ['by appointment', 'is no span'],
    ['Mo-Fr', 'is no span'],
    ['PH off', 'nothing of an ordinary day'],
    ['Dec 24 off; Mo-Fr 09:00-18:00', 'comes after rules for certain dates'],
    ['May-Sep Mo-Fr 09:00-18:00; Jul Sa 10:00-12:00', 'that another rule has changed'],
    ['2026 Dec 24 Mo 09:00-12:00', 'weekdays of certain dates'],
    ['', 'nothing of an ordinary day'],
  ])('are not guessed: %s', (text, reason) => {
    expect(() => readOpeningHours(text)).toThrow(reason);
  });
});
