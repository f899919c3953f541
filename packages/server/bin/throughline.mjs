#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (Number(process.versions.node.split('.')[0]) < 24) {
  // The database driver is compiled for one version: an older Node would end without a word.
  console.error(`Throughline needs Node 24, this is ${process.versions.node}; in the repository \`npx throughline\` uses the right one.`);
  process.exitCode = 1;
} else if (existsSync(main)) {
  await import(main.href);
} else {
  console.error('Throughline is not built; run `npm run build` first.');
  process.exitCode = 1;
}
