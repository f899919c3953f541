import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Chunk {
  /** Files that it can't do without. */
  readonly imports: readonly string[];
  /** What went into it, the heaviest first, as the bundler saw it before minification. */
  readonly modules: ReadonlyArray<{ readonly id: string; readonly bytes: number }>;
}

const left = new URL('../../.cache/workshop/bundle.json', import.meta.url);
const cdn = new URL('../../packages/components/dist/cdn/', import.meta.url);

/** What the bundler put into each file, left in the cache by the build. */
export const chunks: Readonly<Record<string, Chunk>> = existsSync(left) ? JSON.parse(readFileSync(left, 'utf8')) : {};

export const gzip = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;

/** A file with all that it pulls in. */
const reach = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of chunks[file]?.imports ?? []) reach(imported, seen);
  return seen;
};

/**
 * What something that is loaded on demand costs a page that has the cart: the files of its modules and all that they pull in. `shared`: the
 * part of `bytes` that others on demand pull in too, and whoever is first pays for.
 */
export interface Part {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly shared: number;
}

const weigh = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzip(readFileSync(new URL(file, cdn))), 0);

const fileOf = (id: string): string => {
  const file = Object.keys(chunks).find((each) => chunks[each]?.modules.some((module) => module.id === id));
  if (!file) throw new Error(`${id} is in no file of the bundle: the name of this module has changed.`);
  return file;
};

/** Parts by the modules they begin with, such as `client/sizes/create-sizes.ts`; the files of `known` are there already. */
export const parts = (entries: Readonly<Record<string, readonly string[]>>, known: readonly string[]): Part[] => {
  const there = new Set(known.flatMap((file) => [...reach(file)]));
  const starts = Object.entries(entries).map(([name, modules]) => {
    const begins = modules.map(fileOf);
    for (const file of begins) if (there.has(file)) throw new Error(`${name} is not loaded on demand: its code is in ${file}.`);
    return { name, files: [...new Set(begins.flatMap((file) => [...reach(file)]))].filter((each) => !there.has(each)) };
  });
  return starts.map(({ name, files }) => {
    const shared = files.filter((file) => starts.some((other) => other.name !== name && other.files.includes(file)));
    return { name, files, bytes: weigh(files), shared: weigh(shared) };
  });
};
