import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder; every path of the scripts starts here, wherever they are called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A file of ours that says what was done already. Deleting the folder is always safe. @param {string} name */
export function stampFile(name) {
  const folder = join(root, '.cache', 'workshop');
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}

/** Ends with one line that says what to do. */
export class Advice extends Error {}

/** Prints an `Advice` as its one line, anything else with its stack. @param {unknown} error */
export function fail(error) {
  console.error(error instanceof Advice ? error.message : error);
  process.exit(1);
}
