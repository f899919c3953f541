import type { PointsQuery } from '@throughline/client';
import type { View } from './engine.ts';

const POLE = 85;

const within180 = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** The question for what a view shows. Snapped to a grid, and a little wider: a small step of the map asks nothing new. */
export const pointsQuery = ({ west, south, east, north, zoom }: View, services: readonly string[]): PointsQuery => {
  const level = Math.max(0, Math.min(18, Math.round(zoom)));
  const grid = 180 / 2 ** level;
  const [from, to] = [Math.floor(west / grid) * grid, Math.ceil(east / grid) * grid];
  const whole = to - from >= 360;
  const eastern = within180(to);
  return {
    bounds: {
      west: whole ? -180 : within180(from),
      south: Math.max(-POLE, Math.floor(south / grid) * grid),
      // 180° is where -180° is; as an end it is the former.
      east: whole || eastern === -180 ? 180 : eastern,
      north: Math.min(POLE, Math.ceil(north / grid) * grid),
    },
    zoom: level,
    ...(services.length && { services }),
  };
};
