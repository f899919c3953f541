// Names of the bundle's files: short, and of the tables of a set of messages different in the language alone.
import { createHash } from 'node:crypto';

const NAME = /^(?<name>.+)-(?<hash>[\w-]{7})\.js$/;
const TABLE = /^(?<set>.+)\.[a-z]{2}$/;
/** Of the characters of a hash; more are needed by the bundler alone, to tell its chunks apart on the way. */
const KEPT = 5;

/**
 * Whoever loads words in eight languages names eight files, and in the file that every page loads each byte counts. With a hash of its
 * own a name costs 20 bytes of gzip, with one that they share 7. The shared one is made of theirs, so it changes whenever one of them
 * does; and so does the hash of who loads them. What a name gets shorter is filled up with blanks: the source map's columns stay true.
 * @type {import('rollup').Plugin}
 */
export const oneHash = {
  name: 'one-hash',
  generateBundle(_, bundle) {
    /** @type {Map<string, string[]>} */
    const groups = new Map();
    for (const file of Object.keys(bundle)) {
      const { name } = NAME.exec(file)?.groups ?? {};
      if (!name) continue;
      const group = TABLE.exec(name)?.groups?.set ?? file;
      groups.set(group, [...(groups.get(group) ?? []), file]);
    }
    /** @type {Map<string, string>} */
    const renamed = new Map();
    for (const files of groups.values()) {
      const hash = createHash('sha256').update(files.sort().join()).digest('base64url').slice(0, KEPT);
      for (const file of files) renamed.set(file, `${NAME.exec(file)?.groups?.name}-${hash}.js`);
    }
    if (new Set(renamed.values()).size < renamed.size) this.error('Two files of the bundle would have one name.');
    /** @param {string} file */
    const rename = (file) => renamed.get(file) ?? file;
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code
        .replace(/"\.\/([\w.-]+\.js)"/g, (all, name) => (renamed.has(name) ? `"./${rename(name)}"`.padEnd(all.length) : all))
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
