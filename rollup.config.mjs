import { basename, dirname } from 'node:path';
// The SDK a site pastes: packages/components/dist/cdn/throughline.js and its chunks.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { leaveOut } from './scripts/leave-out.mjs';
import { oneHash } from './scripts/one-hash.mjs';
import { ownNames } from './scripts/own-names.mjs';

const { version } = JSON.parse(readFileSync(new URL('packages/components/package.json', import.meta.url), 'utf8'));

/**
 * One chunk, `cart`, for all that a page with a cart needs: the loader's work, Lit, the client, and the three elements of the cart.
 * Together they are 1 kB smaller than apart, most pages with any element have a cart, and what other elements share with them is
 * there already. Without this Rollup makes a chunk, and the browser a request, for each set of elements that share a module.
 * @type {import('rollup').GetManualChunk}
 */
const cartFirst = (id, { getModuleIds, getModuleInfo }) => {
  cart ??= cartModules([...getModuleIds()], getModuleInfo);
  // The client's to hand on; no cart asks for them.
  if (/\/contract\/src\/(hours|store-services|photo-limits)\.ts$/.test(id)) return basename(id, '.ts');
  if (cart.has(id)) return 'cart-path';
  // Small, and used together: one request.
  return /\/i18n\/(dates|times|format-of|lists|spacing)\.ts$/.test(id) ? 'formats' : undefined;
};

/** @type {Set<string> | undefined} */
let cart;

/** @param {string[]} ids @param {(id: string) => import('rollup').ModuleInfo | null} info */
function cartModules(ids, info) {
  const entries = /\/components\/src\/(cart-path\/define|base\/provide-client|loader\/start)\.ts$|\/client\/src\/index\.ts$/;
  const found = new Set(ids.filter((id) => entries.test(id)));
  // A Set is walked in the order of adding, also of what is added on the way.
  for (const id of found) for (const imported of info(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/** What the minifier would take for noise and the parser does not: an unclosed `<path>` swallows the next, an absent `alt` is no empty one. */
const faithful = { keepClosingSlash: true, removeEmptyAttributes: false };

/** Collapses the whitespace of html`` and css`` in our own sources: it is for the reader of the source, not for the page. */
const minifyLiterals = {
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.includes('/packages/') || !/\b(html|css|svg)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id, html: faithful });
    return result ? { code: result.code, map: result.map } : null;
  },
};

/** Once, in the file that everybody loads, and at its end: the source map's columns stay true. */
const licences = {
  name: 'licences',
  renderChunk: {
    order: 'post',
    handler: (code, { isEntry }) =>
      isEntry
        ? {
            code: `${code.trimEnd()}\n/*! Throughline ${version}, MIT; with Lit (BSD-3-Clause, Google LLC), nanostores, lean-qr (MIT), MapLibre GL, pmtiles (BSD-3-Clause), Natural Earth (public domain) */\n`,
            map: null,
          }
        : null,
  },
};

/** The map engine is small already, and takes minutes to make smaller: it lies beside the bundle as it came, with its worker. */
const mapEngine = {
  name: 'map-engine',
  transform: (code, id) =>
    id.endsWith('/store-map/worker-url.ts') ? "export const workerUrl = new URL('./maplibre-gl-worker.mjs', import.meta.url).href;" : null,
  generateBundle() {
    for (const fileName of ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs']) {
      const source = readFileSync(new URL(import.meta.resolve(`maplibre-gl/dist/${fileName}`)), 'utf8');
      this.emitFile({ type: 'asset', fileName, source: source.replace(/\n\/\/# sourceMappingURL=.*/, '') });
    }
  },
};

/** Leaves what went into each chunk, and which others it can't do without, for `npm run size`. */
const weigh = {
  name: 'weigh',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const weights = chunks.map(({ fileName, imports, modules }) => [
      fileName,
      {
        imports,
        modules: Object.entries(modules)
          .map(([id, { renderedLength }]) => ({
            id: id.replace(/^.*\/(packages|node_modules)\//, '').replace(/\/src\//, '/'),
            bytes: renderedLength,
          }))
          .sort((a, b) => b.bytes - a.bytes),
      },
    ]);
    mkdirSync('.cache/workshop', { recursive: true });
    writeFileSync('.cache/workshop/bundle.json', JSON.stringify(Object.fromEntries(weights)));
  },
};

export default {
  input: { throughline: 'packages/components/src/throughline.ts' },
  external: ['maplibre-gl'],
  output: {
    dir: 'packages/components/dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    // An element's file is named after it, not after the module that all of them begin with.
    chunkFileNames: ({ name, moduleIds }) => {
      const begins = name === 'define' && moduleIds.find((id) => id.endsWith('/define.ts'));
      return `${begins ? basename(dirname(begins)) : name}-[hash:7].js`;
    },
    sourcemap: true,
    paths: { 'maplibre-gl': './maplibre-gl.mjs' },
    // Nobody looks at the namespace of a chunk but its importer.
    generatedCode: { preset: 'es2015', symbols: false },
    freeze: false,
    manualChunks: cartFirst,
  },
  onwarn(warning, warn) {
    // zod's comments and its own cycle: nothing of ours.
    if (!/node_modules\/zod\//.test(`${warning.id} ${warning.ids} ${warning.message}`)) warn(warning);
  },
  plugins: [
    nodeResolve({ exportConditions: ['source', 'browser', 'production'], extensions: ['.ts', '.js', '.mjs'] }),
    esbuild({ target: 'es2022', tsconfig: false, sourceMap: true }),
    mapEngine,
    leaveOut,
    minifyLiterals,
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 5, unsafe_arrows: true, keep_fargs: false },
      format: { comments: false },
    }),
    ownNames('cart-path'),
    licences,
    oneHash,
    weigh,
  ],
};
