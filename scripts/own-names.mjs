// Names under which the file that every page loads hands out what others need.
import MagicString from 'magic-string';

/**
 * The bundler hands things out under letters of its own, and the minifier names them anew inside: `export{xe as a,Rs as b,…}` costs more
 * than 2 bytes of gzip for each `as`. Here each goes by its inner name outside as well, and those who import it are told.
 * @param {string} of name of the chunk
 * @returns {import('rollup').Plugin}
 */
export const ownNames = (of) => {
  /** @type {PromiseWithResolvers<Map<string, string>>} */
  let known;
  const imported = new RegExp(`(?<=import\\{)[^}]*(?=\\}from"\\./${of}-)`);
  return {
    name: 'own-names',
    renderStart: () => {
      known = Promise.withResolvers();
    },
    renderError: (error) => known.reject(error),
    renderChunk: {
      order: 'post',
      async handler(code, { name, imports }) {
        if (name === of) {
          const names = new Map();
          const own = code.replace(/(?<=export\{)[^}]*(?=\})/, (list) =>
            list
              .split(',')
              .map((each) => {
                const [inner = '', outer = inner] = each.split(' as ');
                names.set(outer, inner);
                return inner;
              })
              .join(),
          );
          known.resolve(names);
          // At the end of the file: the source map's columns stay true.
          return { code: own, map: null };
        }
        if (!imports.some((file) => file.startsWith(`${of}-`)) || code.includes(`import"./${of}-`)) return null;
        const names = await known.promise;
        const text = new MagicString(code);
        const found = imported.exec(code);
        if (!found) throw new Error(`${name} takes something from ${of} in a way that scripts/own-names.mjs does not know.`);
        const list = found[0].split(',').map((each) => {
          const [outer = '', inner = outer] = each.split(' as ');
          const now = names.get(outer);
          if (now === undefined) throw new Error(`${name} takes ${outer} from ${of}, which does not have it.`);
          return now === inner ? inner : `${now} as ${inner}`;
        });
        text.overwrite(found.index, found.index + found[0].length, list.join());
        return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
      },
    },
  };
};
