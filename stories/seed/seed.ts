// The database that every story begins with: the demo brand as the server seeds it, at the instant at which stories happen, and what a
// catalogue seldom has. Made once, when Storybook starts or is built.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { demoBrandId, openStorage, type ProductDocument, publishProducts, seedDemo } from '@throughline/server';
import { edgeProducts } from './edge-products.ts';
import { STORY_TIME } from './instant.ts';

const folder = fileURLToPath(new URL('../../.cache/stories-seed/', import.meta.url));
const file = `${folder}demo.sqlite`;
const next = `${folder}next.sqlite`;

mkdirSync(folder, { recursive: true });
for (const end of ['', '-wal', '-shm']) rmSync(next + end, { force: true });

const storage = await openStorage(next);
await seedDemo(storage, {
  origins: [],
  // Nothing is there: a story's links lead nowhere.
  links: { home: '#home', product: '#{handle}', claim: 'https://olmo-hav.example/continue' },
  checkout: { url: 'https://pay.olmo-hav.example/{reference}', secret: 'only for stories' },
  now: STORY_TIME,
});
const { document } = await storage.db
  .selectFrom('products')
  .select('document')
  .where('brand_id', '=', demoBrandId)
  .where('handle', '=', 'harbour-tee')
  .executeTakeFirstOrThrow();
const { id: _id, ...tee } = JSON.parse(document) as ProductDocument;
const clock = { now: () => STORY_TIME, after: () => () => undefined };
await publishProducts(storage, demoBrandId, edgeProducts(tee), { clock });
await storage.close();

// In memory there is no log beside the file.
const database = new DatabaseSync(next);
database.exec('pragma journal_mode = delete; vacuum');
database.close();
renameSync(next, file);
// There, and no picture.
writeFileSync(`${folder}broken-picture.svg`, 'not a picture');
