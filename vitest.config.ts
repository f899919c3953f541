import { defineConfig } from 'vitest/config';
import { CountingReporter } from './scripts/vitest-reporter.ts';

// Tests run on sources: no build between a change and its test.
const conditions = ['source', 'module', 'node', 'development|production'];

const projects = [
  { name: 'tokens', include: ['packages/tokens/**/*.test.ts'] },
  { name: 'contract', include: ['packages/contract/**/*.test.ts'] },
  { name: 'client', include: ['packages/client/**/*.test.ts'] },
  { name: 'server', include: ['packages/server/**/*.test.ts'] },
  { name: 'imports', include: ['tests/imports/**/*.test.ts'] },
];

export default defineConfig({
  test: {
    passWithNoTests: true,
    allowOnly: false,
    reporters: ['default', new CountingReporter()],
    projects: projects.map(({ name, include }) => ({
      resolve: { conditions },
      ssr: { resolve: { conditions } },
      test: { name, include, exclude: ['**/node_modules/**', '**/dist/**'], environment: 'node', testTimeout: 20_000 },
    })),
  },
});
