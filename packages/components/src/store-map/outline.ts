import { BORDERS, LAND, STEPS } from './world-outline.ts';

type Line = (readonly [longitude: number, latitude: number])[];

/** Every line of a drawing; an edge of the map is crossed beyond 180°, never by a jump across the world. */
const read = (drawing: string): Line[] =>
  drawing.split(',').map((line) => {
    let [x, y] = [0, 0];
    const steps = (line.match(/-?[\da-z]+/g) ?? []).map((step) => Number.parseInt(step, 36));
    const points: Line = [];
    for (let at = 0; at + 1 < steps.length; at += 2) {
      x += steps[at] ?? 0;
      y += steps[at + 1] ?? 0;
      points.push([x / STEPS, y / STEPS]);
    }
    return points;
  });

const geo = <T extends 'MultiPolygon' | 'MultiLineString'>(type: T, coordinates: T extends 'MultiPolygon' ? Line[][] : Line[]) =>
  ({ type: 'Feature', properties: {}, geometry: { type, coordinates } }) as const;

/** The world in outline, as GeoJSON: no tile, no network. */
export const land = () =>
  geo(
    'MultiPolygon',
    read(LAND).map((ring) => [ring]),
  );
export const borders = () => geo('MultiLineString', read(BORDERS));
