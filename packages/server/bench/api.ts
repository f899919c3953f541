// `npm run bench:api`: changes a second of carts of three lines, 16 clients, SQLite on a real file with fsync.
// Fails under target; `--report` only prints.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const TARGET = { perSecond: 1500, p99: 40 };
const CLIENTS = 16;
const SECONDS = 8;

interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  worst: number;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const start = (script: string, ...args: string[]) =>
  spawn(process.execPath, ['--conditions=source', here(script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
const firstLine = async (child: ReturnType<typeof start>): Promise<string> => {
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => ['{}'])])) as [string];
  return line;
};

// In the repository and not in /tmp, which is often memory and then has no fsync.
const cache = here('../../../.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'bench-'));
const server = start('server.ts', join(folder, 'bench.db'));
try {
  const { api, bare } = JSON.parse(await firstLine(server)) as { api: string; bare: string };
  const load = start('load.ts', api, bare, String(CLIENTS), String(SECONDS));
  const { changes, route } = JSON.parse(await firstLine(load)) as { changes: Figures; route: Figures };
  const ratio = Math.round((changes.perSecond / route.perSecond) * 100);
  console.log(`cart of 3 lines, ${CLIENTS} clients, keep-alive, SQLite, fsync on, load on the same machine`);
  console.log(`changes      ${changes.perSecond}/s   p50 ${changes.p50} ms   p99 ${changes.p99} ms   p99.99 ${changes.worst} ms`);
  console.log(`bare route   ${route.perSecond}/s   p50 ${route.p50} ms   p99 ${route.p99} ms   (a change does ${ratio} % of it)`);
  const good = changes.perSecond >= TARGET.perSecond && changes.p99 <= TARGET.p99;
  console.log(`must reach   ${TARGET.perSecond}/s, p99 ${TARGET.p99} ms: ${good ? 'reached' : 'NOT reached'}`);
  if (!good && !process.argv.includes('--report')) process.exitCode = 1;
} finally {
  if (server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}
