// Names of the bundle's files: short, and with one hash for all.
import { createHash } from 'node:crypto';

const NAME = /^(?<name>.+)-(?<own>[\w-]{7})\.js$/;
/** Of the characters of a hash; more are needed by the bundler alone, to tell its chunks apart on the way. */
const KEPT = 5;

/**
 * The file that every page loads names every other, and in it each byte counts: a name with a hash of its own costs 12 bytes of gzip more
 * than one that ends as its neighbours do. The hash they share is made of theirs, so it changes whenever one of them does. That costs
 * nobody a cached file for long: whatever changes, the file that names it changes too. What a name gets shorter is filled up with blanks:
 * the source map's columns stay true.
 * @type {import('rollup').Plugin}
 */
export const oneHash = {
  name: 'one-hash',
  generateBundle(_, bundle) {
    const files = Object.keys(bundle).filter((file) => NAME.test(file));
    const hash = createHash('sha256').update(files.sort().join()).digest('base64url').slice(0, KEPT);
    /** @param {string} file */
    const rename = (file) => file.replace(NAME, `$<name>-${hash}.js`);
    const twice = files.find((file, index) => files.some((other, at) => at > index && rename(other) === rename(file)));
    if (twice) this.error(`Two files of the bundle would have the name of ${twice}.`);
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code
        .replace(/"\.\/([\w.-]+\.js)"/g, (all, name) => `"./${rename(name)}"`.padEnd(all.length))
        .replace(/(?<=sourceMappingURL=)([\w.-]+\.js)(?=\.map)/, rename);
      file.imports = file.imports.map(rename);
      file.dynamicImports = file.dynamicImports.map(rename);
    }
    for (const [name, file] of Object.entries(bundle)) {
      const next = name.endsWith('.map') ? `${rename(name.slice(0, -4))}.map` : rename(name);
      if (next === name) continue;
      // A source map says whose it is.
      if (file.type === 'asset' && typeof file.source === 'string')
        file.source = file.source.replace(/"file":"([^"]+)"/, (_, of) => `"file":"${rename(of)}"`);
      delete bundle[name];
      file.fileName = next;
      bundle[next] = file;
    }
  },
};
