import { defineConfig } from 'vitest/config';

/** Packages are taken from their sources, so that a test needs no build. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { include: ['src/**/*.test.ts'], server: { deps: { inline: [/@throughline\//] } } },
});
