import type { BrandKey } from '@throughline/contract';
import type { BrandDocument } from '../domain/brand.ts';
import type { Programme } from '../domain/programme.ts';
import type { Database } from './storage.ts';

export interface BrandRow {
  readonly key: BrandKey;
  readonly version: string;
  readonly document: BrandDocument;
  /** Hashes of its style sheets. */
  readonly stylesheets: { readonly web: string; readonly kiosk: string };
}

export const findBrand = async (db: Database, key: BrandKey): Promise<BrandRow | undefined> => {
  const row = await db.selectFrom('brands').selectAll().where('key', '=', key).executeTakeFirst();
  return (
    row && {
      key,
      version: row.version,
      document: JSON.parse(row.document) as BrandDocument,
      stylesheets: { web: row.web_stylesheet, kiosk: row.kiosk_stylesheet },
    }
  );
};

export const readBrandDocument = async (db: Database, id: string): Promise<BrandDocument | undefined> => {
  const row = await db.selectFrom('brands').select('document').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.document) as BrandDocument);
};

/** How the brand gives points; undefined when it gives none. */
export const readProgramme = async (db: Database, id: string): Promise<Programme | undefined> => {
  const row = await db.selectFrom('brands').select('document').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.document) as BrandDocument).loyalty;
};

/** Makes the brand or puts a new version in its place. */
export const putBrand = async (tx: Database, brand: BrandRow): Promise<void> => {
  const { id, origins } = brand.document;
  const values = {
    key: brand.key,
    version: brand.version,
    document: JSON.stringify(brand.document),
    web_stylesheet: brand.stylesheets.web,
    kiosk_stylesheet: brand.stylesheets.kiosk,
  };
  await tx
    .insertInto('brands')
    .values({ id, ...values, seed: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
  await tx.deleteFrom('brand_origins').where('brand_id', '=', id).execute();
  if (origins.length > 0)
    await tx
      .insertInto('brand_origins')
      .values([...new Set(origins)].map((origin) => ({ brand_id: id, origin })))
      .execute();
};

/** Whether some brand's pages live at this origin. */
export const isKnownOrigin = async (db: Database, origin: string): Promise<boolean> =>
  (await db.selectFrom('brand_origins').select('origin').where('origin', '=', origin).limit(1).executeTakeFirst()) !== undefined;

/** Style sheets are named by their content and never change or go: a page may hold an old brand for months. */
export const putStylesheet = async (tx: Database, hash: string, css: string): Promise<void> => {
  await tx
    .insertInto('stylesheets')
    .values({ hash, css })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const readStylesheet = async (db: Database, hash: string): Promise<string | undefined> =>
  (await db.selectFrom('stylesheets').select('css').where('hash', '=', hash).executeTakeFirst())?.css;

/** What is on record about the last seed of the brand. */
export const readSeed = async (db: Database, id: string): Promise<string | null> =>
  (await db.selectFrom('brands').select('seed').where('id', '=', id).executeTakeFirst())?.seed ?? null;

export const writeSeed = async (tx: Database, id: string, seed: string): Promise<void> => {
  await tx.updateTable('brands').set({ seed }).where('id', '=', id).execute();
};

/** Whether a secret key of the brand has this hash. */
export const isSecretHash = async (db: Database, id: string, hash: string): Promise<boolean> =>
  (await db.selectFrom('brand_secrets').select('name').where('brand_id', '=', id).where('hash', '=', hash).executeTakeFirst()) !==
  undefined;

/** From now on this is the brand's secret key of that name, and the one before is none. */
export const putSecretHash = async (tx: Database, id: string, name: string, hash: string): Promise<void> => {
  await tx
    .insertInto('brand_secrets')
    .values({ brand_id: id, name, hash })
    .onConflict((conflict) => conflict.columns(['brand_id', 'name']).doUpdateSet({ hash }))
    .execute();
};
