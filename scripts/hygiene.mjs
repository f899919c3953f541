// The packages as somebody would install them: packed, read by publint and attw; and what nobody uses, by knip.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from './root.mjs';
import { run } from './run.mjs';

const room = mkdtempSync(join(tmpdir(), 'throughline-packed-'));
process.on('exit', () => rmSync(room, { recursive: true, force: true }));
let faults = 0;

/** @param {string} title @param {string} text */
function fault(title, text) {
  faults++;
  console.error(`${title}\n${text}\n`);
}

for (const name of readdirSync(join(root, 'packages'))) {
  const folder = join(root, 'packages', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (manifest.private) continue;

  const packed = await run('npm', ['pack', folder, '--json', '--pack-destination', room, '--ignore-scripts', '--loglevel=error']);
  if (packed.code !== 0) {
    fault(`npm pack ${name}`, packed.output);
    continue;
  }
  const [{ filename, files }] = JSON.parse(packed.output);
  const paths = files.map((/** @type {{ path: string }} */ file) => file.path);
  const foreign = paths.filter((/** @type {string} */ path) => /(\.test\.|tsbuildinfo|(^|\/)src\/)/.test(path));
  if (foreign.length > 0) fault(`${name} publishes what nobody can use`, foreign.join('\n'));

  const { messages } = await publint({ pkgDir: folder, strict: true });
  for (const message of messages) fault(`publint ${name}`, formatMessage(message, manifest) ?? message.code);

  const attw = await run('attw', [join(room, filename), '--profile', 'esm-only', '--no-emoji', '--no-color']);
  if (attw.code !== 0) fault(`attw ${name}`, attw.output);
  console.log(`${manifest.name}: ${paths.length} files`);
}

const knip = await run('knip', ['--no-progress']);
if (knip.code !== 0) fault('knip', knip.output);

process.exitCode = faults > 0 ? 1 : 0;
console.log(faults > 0 ? `${faults} faults` : 'No fault');
