// `node scripts/world-outline.mjs`: draws `packages/components/src/store-map/world-outline.ts` from world-atlas (Natural Earth, public domain).
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @typedef {[longitude: number, latitude: number]} Point */

const require = createRequire(import.meta.url);
const { feature, mesh } = /** @type {Record<string, any>} */ (require('topojson-client'));
const atlas = require('world-atlas/countries-110m.json');
const POLE = 85;
/** Steps to a degree: a pixel at the largest scale at which an outline alone is of use. */
const STEPS = 50;

/** Without a jump from one edge of the map to the other. @param {Point[]} ring @returns {Point[]} */
const unwrapped = (ring) => {
  let turn = 0;
  return ring.map(([longitude, latitude], at) => {
    const step = longitude - (ring[at - 1]?.[0] ?? longitude);
    // Along a pole it is no jump: a flat map has that edge.
    if (Math.abs(latitude) < 89 && Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [longitude + turn, Math.max(-POLE, Math.min(POLE, latitude))];
  });
};

/** One that goes around a pole ends a world away from where it began: it is closed along the edge of the map. @param {Point[]} ring @returns {Point[]} */
const closed = (ring) => {
  const [first] = ring;
  const last = ring.at(-1);
  if (!first || !last || Math.abs(last[0] - first[0]) < 180) return ring;
  const edge = Math.sign(first[1]) * POLE;
  return [...ring, [last[0], edge], [first[0], edge], first];
};

/** Differences as whole steps, two to a point, each in base 36 with a sign: short for gzip, quick to read. @param {Point[]} line */
const written = (line) => {
  let [x, y] = [0, 0];
  const parts = [];
  for (const [longitude, latitude] of line) {
    const [nextX, nextY] = [Math.round(longitude * STEPS), Math.round(latitude * STEPS)];
    if (parts.length > 0 && nextX === x && nextY === y) continue;
    parts.push((nextX - x).toString(36), (nextY - y).toString(36));
    [x, y] = [nextX, nextY];
  }
  return parts.join(' ').replaceAll(' -', '-');
};

/** @type {Point[][][]} */
const land = feature(atlas, atlas.objects.land).features.flatMap((/** @type {any} */ { geometry }) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
);
/** @type {Point[][]} */
const borders = mesh(
  atlas,
  atlas.objects.countries,
  (/** @type {unknown} */ one, /** @type {unknown} */ other) => one !== other,
).coordinates;

writeFileSync(
  new URL('../packages/components/src/store-map/world-outline.ts', import.meta.url),
  `// Drawn by scripts/world-outline.mjs from Natural Earth's map of the world at 1:110m, which is in the public domain.

/** Steps to a degree. */
export const STEPS = ${STEPS};

/** Rings of the land: differences of longitude and latitude in base 36, from one point to the next. */
export const LAND: string =
  '${land.map(([outer = []]) => written(closed(unwrapped(outer)))).join(',')}';

/** Borders between countries, in the same way. */
export const BORDERS: string =
  '${borders.map((line) => written(unwrapped(line))).join(',')}';
`,
);
