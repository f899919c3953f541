// `npm run bench:api`: changes a second of carts of three lines, and reads; 16 clients, SQLite on a real file with fsync.
// Fails under target; `--report` only prints.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { end, firstLine, run } from '../test/spawn.ts';
import type { Figures } from './measure.ts';
import { benchReads } from './reads.ts';

const TARGET = { perSecond: 1500, p99: 40 };
const CLIENTS = 16;
const SECONDS = 8;

const here = (name: string): URL => new URL(name, import.meta.url);

// In the repository and not in /tmp, which is often memory and then has no fsync.
const cache = fileURLToPath(here('../../../.cache'));
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-'));
const server = run(here('../test/server-process.ts'), join(folder, 'bench.db'));
try {
  const { api, bare } = (await firstLine(server)) as { api: string; bare: string };
  const load = run(here('load.ts'), api, bare, String(CLIENTS), String(SECONDS));
  const { changes, route } = (await firstLine(load)) as { changes: Figures; route: Figures };
  const ratio = Math.round((changes.perSecond / route.perSecond) * 100);
  console.log(`cart of 3 lines, ${CLIENTS} clients, keep-alive, SQLite, fsync on, load on the same machine`);
  console.log(`changes      ${changes.perSecond}/s   p50 ${changes.p50} ms   p99 ${changes.p99} ms   p99.99 ${changes.worst} ms`);
  console.log(`bare route   ${route.perSecond}/s   p50 ${route.p50} ms   p99 ${route.p99} ms   (a change does ${ratio} % of it)`);
  const good = changes.perSecond >= TARGET.perSecond && changes.p99 <= TARGET.p99;
  console.log(`must reach   ${TARGET.perSecond}/s, p99 ${TARGET.p99} ms: ${good ? 'reached' : 'NOT reached'}`);
  // Two servers would share what the first should have alone.
  await end(server);
  const read = await benchReads(folder);
  if (!(good && read) && !process.argv.includes('--report')) process.exitCode = 1;
} finally {
  await end(server);
  rmSync(folder, { recursive: true, force: true });
}
