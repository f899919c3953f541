import { expect, it } from 'vitest';
import { openDatabase } from '../../test/database.ts';
import { demoBrandId, seedDemo, type Storage } from '../index.ts';
import { returnStatus } from '../domain/returns/return.ts';
import { fitCounts } from '../storage/fit-rows.ts';
import { findProductOf } from '../storage/product-rows.ts';
import { findReturn } from '../storage/return-rows.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const links = { claim: 'https://demo.test/claim', product: 'https://demo.test/{handle}', home: 'https://demo.test/' };
const seed = (storage: Storage, now = NOW): Promise<void> => seedDemo(storage, { origins: ['https://demo.test'], links, now });

it('has returns in several states, and sizes that were brought back', async () => {
  const storage = await openDatabase();
  await seed(storage);
  const rows = await storage.db.selectFrom('returns').selectAll().orderBy('id').execute();
  expect(rows.map(({ status }) => status)).toEqual(['placed', 'cancelled', 'completed', 'rejected']);
  for (const { id, brand_id, status } of rows) {
    const row = await findReturn(storage.db, demoBrandId, id as `rn_${string}`);
    expect([brand_id, row && returnStatus(row.document)]).toEqual([demoBrandId, status]);
  }
  const jumper = await findProductOf(storage.db, demoBrandId, { sku: 'OH-FSH-OAT-M' });
  const counts = jumper && (await fitCounts(storage.db, demoBrandId, jumper.id));
  expect(counts?.get('m')).toEqual({ orders: 88, sold: 88, kept: 67, tooSmall: 19, tooLarge: 2 });
});

it('is the same when it is seeded again, also later', async () => {
  const storage = await openDatabase();
  await seed(storage);
  const tables = () =>
    Promise.all((['returns', 'return_units', 'fit_reports'] as const).map((name) => storage.db.selectFrom(name).selectAll().execute()));
  const before = await tables();
  await seed(storage, NOW + 86_400_000);
  expect(await tables()).toEqual(before);
});
