// The reads of `npm run bench:api`: each case with 16 clients at once, and alone where that has a target of its own.
import { join } from 'node:path';
import { end, firstLine, run } from '../test/spawn.ts';
import type { Figures } from './measure.ts';

/** Milliseconds for 99 of 100 answers, load on the same machine. */
const MUST = 25;
const CLIENTS = 16;
const SECONDS = 3;

interface Read {
  readonly name: string;
  readonly loaded: Figures;
  readonly alone: (Figures & { readonly must: number }) | null;
}

const here = (name: string): URL => new URL(name, import.meta.url);

const row = (name: string, { perSecond, p50, p99 }: Figures): string =>
  `${name.padEnd(28)} ${String(perSecond).padStart(6)}/s   p50 ${p50} ms   p99 ${p99} ms`;

/** Measures and prints; true when every target was reached. */
export const benchReads = async (folder: string): Promise<boolean> => {
  const server = run(here('read-server.ts'), join(folder, 'reads.db'));
  try {
    const { api, bare } = (await firstLine(server)) as { api: string; bare: string };
    const load = run(here('read-load.ts'), api, bare, String(CLIENTS), String(SECONDS));
    const { cases, route } = (await firstLine(load)) as { cases: Read[]; route: Figures };
    console.log(`\nreads, ${CLIENTS} clients, keep-alive, SQLite, load on the same machine`);
    for (const { name, loaded, alone } of cases) {
      console.log(`${row(name, loaded)}   (${Math.round((loaded.perSecond / route.perSecond) * 100)} % of the bare route)`);
      if (alone !== null) console.log(row('  one client alone', alone));
    }
    console.log(row('bare route', route));
    const slow = [
      ...cases.filter(({ loaded }) => loaded.p99 > MUST).map(({ name }) => name),
      ...cases.filter(({ alone }) => alone !== null && alone.p99 > alone.must).map(({ name }) => `${name}, alone`),
    ];
    const own = cases.flatMap(({ name, alone }) => (alone === null ? [] : [`${name} alone ${alone.must} ms`]));
    console.log(
      `must reach   p99 ${[`${MUST} ms`, ...own].join(', ')}: ${slow.length === 0 ? 'reached' : `NOT reached by ${slow.join('; ')}`}`,
    );
    return slow.length === 0;
  } finally {
    await end(server);
  }
};
