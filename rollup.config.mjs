// The SDK a site pastes: packages/components/dist/cdn/throughline.js and its chunks.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

const out = 'packages/components/dist/cdn';
const { version } = JSON.parse(readFileSync(new URL('packages/components/package.json', import.meta.url), 'utf8'));

// Every page with a cart needs these three together: one chunk, one request.
const cartPath = ['add-to-cart', 'cart', 'cart-button', 'cart-drawer'];

// Every element stands on these: one chunk, fetched beside the first element's.
const shared =
  /\/node_modules\/(@?lit|lit-|nanostores|idb|eventsource-parser|zod)|\/packages\/(client|contract)\/|\/components\/src\/(base|i18n|events)\//;

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
    manualChunks(id) {
      const folder = /packages\/components\/src\/([^/]+)\//.exec(id)?.[1];
      if (folder && cartPath.includes(folder)) return 'cart';
      return shared.test(id) ? 'shared' : undefined;
    },
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
