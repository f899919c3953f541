// The SDK a site pastes: packages/components/dist/cdn/throughline.js and its chunks.
import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

const out = 'packages/components/dist/cdn';
const { version } = JSON.parse(readFileSync(new URL('packages/components/package.json', import.meta.url), 'utf8'));

// Every page with a cart needs these three together: one chunk, one request.
const cartPath = ['add-to-cart', 'cart-button', 'cart-drawer'];

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
      const element = /packages\/components\/src\/([^/]+)\//.exec(id)?.[1];
      if (element && cartPath.includes(element)) return 'cart';
      return undefined;
    },
  },
  plugins: [
    nodeResolve({ exportConditions: ['source', 'browser', 'production'], extensions: ['.ts', '.js', '.mjs'] }),
    esbuild({ target: 'es2022', tsconfig: false, sourceMap: true }),
    nodeEnv,
    minifyLiterals,
    terser({ ecma: 2022, module: true, compress: { passes: 3, unsafe_arrows: true, pure_getters: false }, format: { comments: /^!/ } }),
  ],
};
