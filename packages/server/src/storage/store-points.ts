import type { Position } from '@throughline/contract';
import { sql } from 'kysely';
import type { Bounds, Cluster } from '../domain/cluster.ts';
import { positionOf } from '../domain/place.ts';
import type { Database } from './storage.ts';

/** The zoom up to which a degree is finer than what is shown as one: the database counts, and thousands of rows stay where they are. */
const COARSE = 4;

interface Row {
  readonly id: string;
  readonly count: number | string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const within = ({ west, south, east, north }: Bounds, { latitude, longitude }: Position): boolean =>
  latitude >= south &&
  latitude <= north &&
  (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);

/** Where stores with these services stand, those that the map would show as one counted together where that is cheap. */
export const findPoints = async (
  db: Database,
  brandId: string,
  { bounds, zoom, services }: { readonly bounds: Bounds; readonly zoom: number; readonly services: readonly string[] },
): Promise<Cluster[]> => {
  const [west, east] = [Math.floor(bounds.west), Math.floor(bounds.east)];
  const inBounds = db
    .selectFrom('stores')
    .where('brand_id', '=', brandId)
    .where('latitude_cell', '>=', Math.floor(bounds.south))
    .where('latitude_cell', '<=', Math.floor(bounds.north))
    .where((where) =>
      where.and([
        bounds.west <= bounds.east
          ? where.between('longitude_cell', west, east)
          : where.or([where('longitude_cell', '>=', west), where('longitude_cell', '<=', east)]),
        ...services.map((service) => where('services', 'like', `% ${service} %`)),
      ]),
    );
  const rows: readonly Row[] =
    zoom <= COARSE
      ? await inBounds
          .select([
            sql<string>`min(id)`.as('id'),
            sql<number | string>`count(*)`.as('count'),
            sql<number>`avg(x)`.as('x'),
            sql<number>`avg(y)`.as('y'),
            sql<number>`avg(z)`.as('z'),
          ])
          .groupBy(['latitude_cell', 'longitude_cell'])
          .execute()
      : await inBounds.select(['id', sql<number>`1`.as('count'), 'x', 'y', 'z']).execute();
  return rows.flatMap(({ id, count, ...point }) => {
    const position = positionOf(point);
    return within(bounds, position) ? [{ position, count: Number(count), id: Number(count) === 1 ? id : null }] : [];
  });
};
