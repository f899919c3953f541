import type { Position } from '@throughline/contract';
import { type ExpressionBuilder, sql } from 'kysely';
import { fold } from '../domain/fold.ts';
import { cellOf, cellsAround, chordOf, type Point, pointOf } from '../domain/place.ts';
import { postalOf, sortKeyOf, type StoreDocument, wordsOf } from '../domain/store.ts';
import type { Database } from './storage.ts';
import type { Tables } from './tables.ts';

const parse = (row: { document: string }): StoreDocument => JSON.parse(row.document) as StoreDocument;

/** Rows per statement: databases bound the number of parameters. */
const CHUNK = 100;

/** Stores of one name looked at to learn where a town is. */
const ENOUGH = 300;

/** Metres a search looks around, and farther only when that was not enough: a question costs more than a wide look. */
const RINGS = [50_000, 250_000, 1_000_000, 4_000_000, 21_000_000];
/** Metres within which stores count as about as far: of those, the ones that have the article come first. Each ring ends with a band. */
const BANDS = [2_000, 10_000, 50_000, 250_000, 1_000_000, 4_000_000, 21_000_000];

/** A store on a list, with the key by which the list goes on after it. */
export interface Listed {
  readonly store: StoreDocument;
  readonly key: readonly (string | number)[];
  /** The straight line to the place, squared; null on lists without one. */
  readonly chord: number | null;
}

export interface StoreQuery {
  readonly brandId: string;
  readonly q?: string | undefined;
  readonly services?: readonly string[] | undefined;
  /** Those that have it come first among stores about as far. */
  readonly sku?: string | undefined;
  readonly now: number;
}

type Row = ExpressionBuilder<Tables, 'stores'>;

const pattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** Filters of any list. */
const matches = (where: Row, { brandId, q, services = [] }: StoreQuery) =>
  where.and([
    where('brand_id', '=', brandId),
    ...fold(q ?? '')
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map((word) => sql<boolean>`words like ${pattern(word)} escape '\\'`),
    ...services.map((service) => where('services', 'like', `% ${service} %`)),
  ]);

/** By city and name. */
export const listStores = async (
  db: Database,
  query: StoreQuery,
  after: readonly (string | number)[] | undefined,
  count: number,
): Promise<Listed[]> => {
  const rows = await db
    .selectFrom('stores')
    .select(['id', 'sort_key', 'document'])
    .where((where) => matches(where, query))
    .$if(after !== undefined, (select) => {
      const [sortKey = '', id = ''] = (after ?? []).map(String);
      return select.where((where) =>
        where.or([where('sort_key', '>', sortKey), where.and([where('sort_key', '=', sortKey), where('id', '>', id)])]),
      );
    })
    .orderBy('sort_key')
    .orderBy('id')
    .limit(count)
    .execute();
  return rows.map((row) => ({ store: parse(row), key: [row.sort_key, row.id], chord: null }));
};

interface Found {
  readonly id: string;
  readonly tier: number;
  readonly chord: number;
}

/** Stores within reach, by tier and distance. */
const findWithin = (
  db: Database,
  query: StoreQuery,
  place: Position,
  metres: number,
  after: readonly [tier: number, chord: number, id: string] | undefined,
  count: number,
): Promise<Found[]> => {
  const { x, y, z } = pointOf(place);
  const { latitude, longitude } = cellsAround(place, metres);
  const chord = sql<number>`((x - ${x}) * (x - ${x}) + (y - ${y}) * (y - ${y}) + (z - ${z}) * (z - ${z}))`;
  const band = sql.join(
    BANDS.map((edge, index) => sql`when ${chord} <= ${chordOf(edge)} then ${sql.lit(index * 2)}`),
    sql` `,
  );
  const inStock = sql`exists (select 1 from stock where stock.store_id = stores.id and stock.sku = ${query.sku ?? ''} and stock.quantity >
    coalesce((select sum(reservations.quantity) from reservations where reservations.brand_id = stores.brand_id
      and reservations.store_id = stores.id and reservations.sku = stock.sku and reservations.expires_at > ${query.now}), 0))`;
  const tier =
    query.sku === undefined
      ? sql<number>`0`
      : sql<number>`(case ${band} else ${sql.lit(BANDS.length * 2)} end + case when ${inStock} then 0 else 1 end)`;
  return db
    .selectFrom((from) =>
      from
        .selectFrom('stores')
        .select(['id', chord.as('chord'), tier.as('tier')])
        .where((where) => matches(where, query))
        .$if(latitude.length < 180, (select) => select.where('latitude_cell', 'in', latitude))
        .$if(longitude !== null, (select) =>
          select.where((where) => where.or((longitude ?? []).map(([west, east]) => where.between('longitude_cell', west, east)))),
        )
        .where(chord, '<=', chordOf(metres))
        .as('found'),
    )
    .selectAll()
    .$if(after !== undefined, (select) => {
      const [lastTier, lastChord, lastId] = after ?? [0, 0, ''];
      return select.where((where) =>
        where.or([
          where('tier', '>', lastTier),
          where.and([
            where('tier', '=', lastTier),
            where.or([where('chord', '>', lastChord), where.and([where('chord', '=', lastChord), where('id', '>', lastId)])]),
          ]),
        ]),
      );
    })
    .orderBy('tier')
    .orderBy('chord')
    .orderBy('id')
    .limit(count)
    .execute();
};

/** The nearest first, within `radius` metres; with a SKU, by bands of distance and in each those first that have it. */
export const listStoresNear = async (
  db: Database,
  query: StoreQuery & { readonly place: Position; readonly radius?: number | undefined },
  after: readonly (string | number)[] | undefined,
  count: number,
): Promise<Listed[]> => {
  const { place, radius = Infinity } = query;
  const key = after && ([Number(after[0]), Number(after[1]), String(after[2])] as const);
  let found: Found[] = [];
  for (const ring of RINGS) {
    // What lies nearer than the last seen was seen.
    if (key !== undefined && chordOf(ring) < key[1] && ring < radius) continue;
    found = await findWithin(db, query, place, Math.min(ring, radius), key, count);
    if (found.length === count || ring >= radius) break;
  }
  const documents = await findStores(
    db,
    query.brandId,
    found.map(({ id }) => id),
  );
  return found.flatMap(({ id, tier, chord }) => {
    const store = documents.get(id);
    return store === undefined ? [] : [{ store, key: [tier, chord, id], chord }];
  });
};

/** Stores of the brand, by id. */
export const findStores = async (db: Database, brandId: string, ids: readonly string[]): Promise<Map<string, StoreDocument>> => {
  const found = new Map<string, StoreDocument>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const rows = await db
      .selectFrom('stores')
      .select(['id', 'brand_id', 'document'])
      .where('id', 'in', ids.slice(start, start + CHUNK))
      .execute();
    // The brand is compared here: asked for both, a planner without statistics walks through all the brand has.
    for (const row of rows) if (row.brand_id === brandId) found.set(row.id, parse(row));
  }
  return found;
};

/** A store's address, and where that is. */
export interface Placed extends Point {
  readonly address: StoreDocument['address'];
}

/** Stores in whose words all of these are, as many as tell where a town is. */
export const findTown = async (db: Database, brandId: string, words: readonly string[]): Promise<readonly Placed[]> => {
  const rows = await db
    .selectFrom('stores')
    .select(['document', 'x', 'y', 'z'])
    .where((where) => matches(where, { brandId, q: words.join(' '), now: 0 }))
    .orderBy('id')
    .limit(ENOUGH)
    .execute();
  return rows.map(({ document, ...point }) => ({ ...point, address: parse({ document }).address }));
};

/** A store's place under its postal code, which is folded. */
export interface PostalPlace extends Placed {
  readonly postal: string;
  readonly country: string | null;
}

/** Where stores are whose postal codes begin with these letters and digits. */
export const findPostal = async (db: Database, brandId: string, start: string): Promise<readonly PostalPlace[]> => {
  const rows = await db
    .selectFrom('stores')
    .select(['postal', 'country', 'document', 'x', 'y', 'z'])
    .where('brand_id', '=', brandId)
    .where(sql<boolean>`substr(postal, 1, ${start.length}) = ${start}`)
    .orderBy('id')
    .execute();
  return rows.map(({ postal, document, ...row }) => ({ ...row, postal: postal ?? '', address: parse({ document }).address }));
};

/** The brand's stores as they are kept, by id. */
export const readStoreDocuments = async (db: Database, brandId: string): Promise<Map<string, string>> => {
  const rows = await db.selectFrom('stores').select(['id', 'document']).where('brand_id', '=', brandId).execute();
  return new Map(rows.map(({ id, document }) => [id, document]));
};

/** Makes these stores or puts them in the place of those with their ids. */
export const putStores = async (tx: Database, brandId: string, stores: readonly StoreDocument[]): Promise<void> => {
  for (let start = 0; start < stores.length; start += CHUNK) {
    await tx
      .insertInto('stores')
      .values(
        stores.slice(start, start + CHUNK).map((store) => {
          const cell = cellOf(store.position);
          return {
            id: store.id,
            brand_id: brandId,
            sort_key: sortKeyOf(store),
            words: wordsOf(store),
            services: ` ${store.services.join(' ')} `,
            country: store.address.country,
            postal: postalOf(store),
            latitude_cell: cell.latitude,
            longitude_cell: cell.longitude,
            ...pointOf(store.position),
            document: JSON.stringify(store),
          };
        }),
      )
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((excluded) => ({
          sort_key: excluded.ref('excluded.sort_key'),
          words: excluded.ref('excluded.words'),
          services: excluded.ref('excluded.services'),
          country: excluded.ref('excluded.country'),
          postal: excluded.ref('excluded.postal'),
          latitude_cell: excluded.ref('excluded.latitude_cell'),
          longitude_cell: excluded.ref('excluded.longitude_cell'),
          x: excluded.ref('excluded.x'),
          y: excluded.ref('excluded.y'),
          z: excluded.ref('excluded.z'),
          document: excluded.ref('excluded.document'),
        })),
      )
      .execute();
  }
};
