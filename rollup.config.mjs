// The SDK a site pastes: packages/components/dist/cdn/throughline.js and its chunks.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

const out = 'packages/components/dist/cdn';
const { version } = JSON.parse(readFileSync(new URL('packages/components/package.json', import.meta.url), 'utf8'));

/**
 * Chunks for the page that most pages are: the loader alone, then in parallel what every element stands on (`shared`) and the
 * three elements of the cart (`cart`). Without this Rollup makes one chunk for each set of elements that share a module.
 * @returns {import('rollup').GetManualChunk}
 */
function cartFirst() {
  /** @type {{ shared: Set<string>, cart: Set<string> } | undefined} */
  let chunks;
  return (id, { getModuleIds, getModuleInfo }) => {
    chunks ??= divide([...getModuleIds()], getModuleInfo);
    return chunks.shared.has(id) ? 'shared' : chunks.cart.has(id) ? 'cart' : undefined;
  };
}

/** @param {string[]} ids @param {(id: string) => import('rollup').ModuleInfo | null} info */
function divide(ids, info) {
  /** @param {string} from @param {Set<string>} [seen] */
  const closure = (from, seen = new Set()) => {
    if (!seen.has(from)) {
      seen.add(from);
      for (const id of info(from)?.importedIds ?? []) closure(id, seen);
    }
    return seen;
  };
  const cart = closure(ids.find((id) => id.endsWith('/components/src/cart-path.ts')) ?? '');
  const elements = ids.filter((id) => /\/components\/src\/[^/]+\/define\.ts$/.test(id) && !cart.has(id));
  const others = new Set(elements.flatMap((id) => [...closure(id)]));
  // What makes the client and hands it to the elements is fetched with the first of them.
  const base = ids
    .filter((id) => /\/(client\/src\/index|components\/src\/base\/provide-client)\.ts$/.test(id))
    .flatMap((id) => [...closure(id)]);
  const shared = new Set([...base, ...[...cart].filter((id) => others.has(id))]);
  return { shared, cart: new Set([...cart].filter((id) => !shared.has(id))) };
}

/** Collapses the whitespace of html`` and css`` in our own sources: it is for the reader of the source, not for the page. */
const minifyLiterals = {
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.includes('/packages/') || !/\b(html|css|svg)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result ? { code: result.code, map: result.map } : null;
  },
};

/** nanostores keeps its warnings for developers behind NODE_ENV. */
const nodeEnv = {
  name: 'node-env',
  transform: (code) =>
    code.includes('process.env.NODE_ENV') ? { code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null } : null,
};

/** Leaves what went into each chunk for `npm run size`. */
const weigh = {
  name: 'weigh',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const loader = chunks.find(({ isEntry }) => isEntry);
    if (loader.imports.length > 0) this.error(`The loader must stand alone until it meets a tag; it imports ${loader.imports.join(', ')}.`);
    const weights = chunks.map(({ fileName, modules }) => [
      fileName,
      Object.entries(modules)
        .map(([id, { renderedLength }]) => ({
          id: id.replace(/^.*\/(packages|node_modules)\//, '').replace(/\/src\//, '/'),
          bytes: renderedLength,
        }))
        .sort((a, b) => b.bytes - a.bytes),
    ]);
    mkdirSync('.cache/workshop', { recursive: true });
    writeFileSync('.cache/workshop/bundle.json', JSON.stringify(Object.fromEntries(weights)));
  },
};

export default {
  input: { throughline: 'packages/components/src/throughline.ts' },
  output: {
    dir: out,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash:8].js',
    sourcemap: true,
    sourcemapExcludeSources: false,
    generatedCode: 'es2015',
    hoistTransitiveImports: true,
    banner: `/*! Throughline ${version}, MIT. Includes Lit (BSD-3-Clause), nanostores, idb, lean-qr, zod, eventsource-parser (MIT, ISC). */`,
    manualChunks: cartFirst(),
  },
  onwarn(warning, warn) {
    // zod's comments and its own cycle: nothing of ours.
    if (!/node_modules\/zod\//.test(`${warning.id} ${warning.ids} ${warning.message}`)) warn(warning);
  },
  plugins: [
    nodeResolve({ exportConditions: ['source', 'browser', 'production'], extensions: ['.ts', '.js', '.mjs'] }),
    esbuild({ target: 'es2022', tsconfig: false, sourceMap: true }),
    nodeEnv,
    minifyLiterals,
    terser({ ecma: 2022, module: true, compress: { passes: 3, unsafe_arrows: true }, format: { comments: /^!/ } }),
    weigh,
  ],
};
