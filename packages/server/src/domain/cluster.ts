import type { Position } from '@throughline/contract';

/** Part of a map, in degrees; `east` less than `west`: across the antimeridian. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Stores at a place, which is the middle of all of them. */
export interface Cluster {
  readonly position: Position;
  readonly count: number;
  /** Of one that stands alone. */
  readonly id: string | null;
}

/** Cells of the grid across the world at zoom 0; twice as many with each step. At 512 pixels to the world one is 64 wide, as a finger wants. */
const CELLS = 8;
/** Clusters that one answer has at most, about; a wider part of the map is told more coarsely. */
const MOST = 400;
/** Where the map ends: beyond, a flat one goes to infinity. */
const POLE = 85.05;

const across = (longitude: number): number => (longitude + 180) / 360;
const down = (latitude: number): number => {
  const sine = Math.sin((Math.max(-POLE, Math.min(POLE, latitude)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};

/** The step of the zoom at which so wide a part of the world fits into one answer. */
export const zoomFor = ({ west, south, east, north }: Bounds, wanted: number): number => {
  const width = across(east) - across(west) + (east < west ? 1 : 0);
  const height = down(south) - down(north);
  for (let zoom = wanted; ; zoom--) {
    const cells = CELLS * 2 ** zoom;
    if (zoom === 0 || Math.ceil(width * cells) * Math.ceil(height * cells) <= MOST) return zoom;
  }
};

/** What falls into one cell of the grid is one. The grid is the world's and not the screen's: a map that is moved shows the same. */
export const clustersOf = (places: Iterable<Cluster>, zoom: number): Cluster[] => {
  const cells = CELLS * 2 ** zoom;
  const found = new Map<number, { latitude: number; longitude: number; count: number; id: string | null }>();
  for (const { position, count, id } of places) {
    const key = Math.floor(across(position.longitude) * cells) * cells * 2 + Math.floor(down(position.latitude) * cells);
    const cell = found.get(key);
    if (!cell) {
      found.set(key, { latitude: position.latitude * count, longitude: position.longitude * count, count, id });
      continue;
    }
    cell.latitude += position.latitude * count;
    cell.longitude += position.longitude * count;
    cell.count += count;
    cell.id = null;
  }
  return [...found.values()].map(({ latitude, longitude, count, id }) => ({
    position: { latitude: latitude / count, longitude: longitude / count },
    count,
    id,
  }));
};
