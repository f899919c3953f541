// Completes package-lock.json after `npm install` behind a registry mirror that does not carry the native builds of other
// platforms: npm then leaves them out of the lock file and `npm ci` refuses it, everywhere. The entries written here have the
// version their parent asks for and the platform their name tells, so npm skips them on other platforms and fetches them on
// their own. With a full registry there is nothing to complete and the file stays as it is.
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];

/** Where Node would look for `name` from the package at `from`, nearest first. @param {string} from @param {string} name */
function places(from, name) {
  const found = [];
  for (let at = from; at; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) found.push(`${at}/node_modules/${name}`);
  return [...found, `node_modules/${name}`];
}

/** @param {string} name */
function platform(name) {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = name.includes('musl') ? 'musl' : name.includes('gnu') && os === 'linux' ? 'glibc' : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }), ...(libc && { libc: [libc] }) };
}

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const where = places(path, name);
    if (where.some((place) => lock.packages[place])) continue;
    const native = platform(name);
    if (!native.os && !native.cpu) continue;
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[\^~]/, ''),
      ...native,
      ...(entry.dev && { dev: true }),
      optional: true,
    };
    added.push(name);
  }
}

const { '': root, ...rest } = lock.packages;
lock.packages = { '': root, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'))) };
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  added.length > 0 ? `${added.length} native builds of other platforms added to package-lock.json` : 'package-lock.json is complete',
);
