import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, cellsAround, chordBetween, chordOf, metresOf, middleOf, pointOf } from './place.ts';

const position = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

const metresBetween = (a: [number, number], b: [number, number]): number =>
  metresOf(chordBetween(pointOf({ latitude: a[0], longitude: a[1] }), pointOf({ latitude: b[0], longitude: b[1] })));

describe('the way between two places', () => {
  it.each([
    [[48.8566, 2.3522], [51.5074, -0.1278], 343_556],
    [[-17.75, 179.9], [-17.75, -179.9], 21_180],
    [[90, 0], [90, 137], 0],
    [[0, 0], [0, 180], 20_015_115],
  ] as const)('from %j to %j is %i metres', (a, b, metres) => {
    expect(Math.abs(metresBetween([...a], [...b]) - metres)).toBeLessThan(10);
  });

  it('is told to the metre where it is short', () => {
    expect(metresBetween([48.8566, 2.3522], [48.856_609, 2.3522])).toBeCloseTo(1, 1);
  });

  it('is the same as its straight line', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20_000_000, noNaN: true }), (metres) => {
        expect(Math.abs(metresOf(chordOf(metres)) - metres)).toBeLessThan(1);
      }),
    );
  });
});

it('looks in the cell of every place within reach, at the poles and the antimeridian too', () => {
  fc.assert(
    fc.property(position, position, fc.double({ min: 1, max: 20_100_000, noNaN: true }), (from, to, metres) => {
      fc.pre(metresOf(chordBetween(pointOf(from), pointOf(to))) <= metres);
      const { latitude, longitude } = cellsAround(from, metres);
      const cell = cellOf(to);
      expect(latitude).toContain(cell.latitude);
      expect(longitude === null || longitude.some(([west, east]) => west <= cell.longitude && cell.longitude <= east)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(
      position,
      fc.double({ min: -0.4, max: 0.4, noNaN: true }),
      fc.double({ min: -0.4, max: 0.4, noNaN: true }),
      (from, up, aside) => {
        const to = {
          latitude: Math.max(-90, Math.min(90, from.latitude + up)),
          longitude: ((from.longitude + aside + 540) % 360) - 180,
        };
        const { latitude, longitude } = cellsAround(from, metresOf(chordBetween(pointOf(from), pointOf(to))) + 0.01);
        const cell = cellOf(to);
        expect(latitude).toContain(cell.latitude);
        expect(longitude === null || longitude.some(([west, east]) => west <= cell.longitude && cell.longitude <= east)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

it('finds the middle across the antimeridian', () => {
  const { longitude } = middleOf([179, -179].map((each) => pointOf({ latitude: 10, longitude: each })));
  expect(Math.abs(longitude)).toBeCloseTo(180, 5);
});
