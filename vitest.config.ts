import { defineConfig } from 'vitest/config';
import { CountingReporter } from './scripts/vitest-reporter.ts';

// Tests run on sources: no build between a change and its test.
const conditions = ['source', 'module', 'node', 'development|production'];

const projects = [
  { name: 'tokens', include: ['packages/tokens/**/*.test.ts'] },
  { name: 'contract', include: ['packages/contract/**/*.test.ts'] },
  { name: 'client', include: ['packages/client/**/*.test.ts'] },
  { name: 'server', include: ['packages/server/**/*.test.ts'], exclude: ['**/*.postgres.test.ts'] },
  {
    // The same tests of everything that reads or writes, on a real PostgreSQL; and those that are about it.
    name: 'postgres',
    include: [
      'packages/server/src/{brand,import,live,routes,service}/**/*.test.ts',
      'packages/server/src/http/wrong-input.test.ts',
      'packages/server/src/**/*.postgres.test.ts',
    ],
    globalSetup: ['packages/server/test/postgres.ts'],
    setupFiles: ['packages/server/test/on-postgres.ts'],
  },
  { name: 'workshop', include: ['stories/**/*.test.ts', 'tests/visual/**/*.test.ts'] },
  { name: 'imports', include: ['tests/imports/**/*.test.ts'] },
  { name: 'languages', include: ['tests/languages/**/*.test.ts'] },
];

export default defineConfig({
  test: {
    passWithNoTests: true,
    allowOnly: false,
    // Left to itself Vitest keeps a core free, which is half of two.
    maxWorkers: '100%',
    reporters: ['default', new CountingReporter()],
    projects: projects.map(({ exclude = [], ...project }) => ({
      resolve: { conditions },
      ssr: { resolve: { conditions } },
      test: {
        ...project,
        exclude: ['**/node_modules/**', '**/dist/**', ...exclude],
        environment: 'node',
        testTimeout: 20_000,
        hookTimeout: 60_000,
      },
    })),
  },
});
