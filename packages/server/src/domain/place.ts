import type { Position } from '@throughline/contract';

/** Mean radius of the earth in metres. */
const EARTH = 6_371_008.8;
const RADIAN = Math.PI / 180;

/** A place as a point of a sphere of radius 1. The straight line between two grows with the way over ground, at the poles as anywhere. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const pointOf = ({ latitude, longitude }: Position): Point => {
  const [phi, lambda] = [latitude * RADIAN, longitude * RADIAN];
  return { x: Math.cos(phi) * Math.cos(lambda), y: Math.cos(phi) * Math.sin(lambda), z: Math.sin(phi) };
};

/** Five digits are a metre; more would be told of a calculation, not of a place. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** The place that a point stands for, however long the line to it. */
export const positionOf = ({ x, y, z }: Point): Position => ({
  latitude: round(Math.atan2(z, Math.hypot(x, y)) / RADIAN),
  longitude: round(Math.atan2(y, x) / RADIAN),
});

/** The place in the middle of several; points that cancel each other out have none, and it is some place then. */
export const middleOf = (points: readonly Point[]): Position => {
  const sum = (of: (point: Point) => number): number => points.reduce((all, point) => all + of(point), 0);
  return positionOf({ x: sum((point) => point.x), y: sum((point) => point.y), z: sum((point) => point.z) });
};

/** The straight line between two points, squared: what databases compare. 0 to 4. */
export const chordBetween = (a: Point, b: Point): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2;

/** Metres over ground for a straight line, squared. */
export const metresOf = (chord: number): number => 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord) / 2));

/** The straight line, squared, that spans so many metres over ground. */
export const chordOf = (metres: number): number => (2 * Math.sin(Math.min(Math.PI / 2, metres / EARTH / 2))) ** 2;

/** Whole degrees, as places are filed. 180° is where -180° is. */
export const cellOf = ({ latitude, longitude }: Position): { readonly latitude: number; readonly longitude: number } => ({
  latitude: Math.floor(latitude),
  longitude: longitude >= 180 ? -180 : Math.floor(longitude),
});

/** Cells that hold whatever is within reach of a place; `longitude` null: all around. */
export interface Cells {
  readonly latitude: readonly number[];
  readonly longitude: readonly (readonly [from: number, to: number])[] | null;
}

export const cellsAround = ({ latitude, longitude }: Position, metres: number): Cells => {
  // A little more, so that no rounding leaves a cell out.
  const reach = metres / EARTH / RADIAN + 1e-9;
  const [south, north] = [Math.max(-90, Math.floor(latitude - reach)), Math.min(90, Math.floor(latitude + reach))];
  const bands = Array.from({ length: north - south + 1 }, (_, index) => south + index);
  // A pole within reach has every longitude around it.
  if (Math.abs(latitude) + reach >= 90) return { latitude: bands, longitude: null };
  const aside = Math.asin(Math.min(1, Math.sin(reach * RADIAN) / Math.cos(latitude * RADIAN))) / RADIAN + 1e-9;
  const [west, east] = [Math.floor(longitude - aside), Math.floor(longitude + aside)];
  if (east - west >= 359) return { latitude: bands, longitude: null };
  if (west < -180)
    return {
      latitude: bands,
      longitude: [
        [west + 360, 179],
        [-180, east],
      ],
    };
  if (east >= 180)
    return {
      latitude: bands,
      longitude: [
        [west, 179],
        [-180, east - 360],
      ],
    };
  return { latitude: bands, longitude: [[west, east]] };
};
