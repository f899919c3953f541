import type { Position } from '@throughline/client';

const EARTH = 6_371_008.8;
const RADIAN = Math.PI / 180;
const CORNERS = 72;
/** Kilometres, or miles, that people count in. */
const STEPS = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const FARTHEST = 2000;

/** How far things are from where was looked: where a map has no streets, rings tell it. */
export interface Ring {
  readonly around: Position;
  readonly metres: number;
  readonly label: string;
}

/** Three rings that reach about as far as the farthest store. In metres; `unit` is how many a kilometre or a mile has. */
export const ringsFor = (farthest: number, unit: number): readonly number[] => {
  const step = (STEPS.find((each) => each * unit * 3 >= farthest) ?? FARTHEST) * unit;
  return [step, step * 2, step * 3];
};

/** A point so many metres away in a direction; 0 is north. */
const away = ({ latitude, longitude }: Position, metres: number, degrees: number): readonly [number, number] => {
  const [angle, bearing] = [metres / EARTH, degrees * RADIAN];
  const phi = latitude * RADIAN;
  const there = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing));
  const turn = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(phi), Math.cos(angle) - Math.sin(phi) * Math.sin(there));
  return [longitude + turn / RADIAN, there / RADIAN];
};

/** Rings, their labels at the top, and a dot in the middle, as GeoJSON. */
export const ringData = (rings: readonly Ring[]) => {
  const [first] = rings;
  const middle = first
    ? [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [first.around.longitude, first.around.latitude] } }]
    : [];
  const circles = rings.flatMap(({ around, metres, label }) => [
    {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: Array.from({ length: CORNERS + 1 }, (_, corner) => away(around, metres, (corner * 360) / CORNERS)),
      },
    },
    { type: 'Feature', properties: { label }, geometry: { type: 'Point', coordinates: away(around, metres, 0) } },
  ]);
  return { type: 'FeatureCollection', features: [...middle, ...circles] };
};
