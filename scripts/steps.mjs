/**
 * What `npm test` runs, in the order it is begun. `after`: steps that must be green first. `cores`: how many of two it takes;
 * a step that takes both runs alone, because what it measures or drives would wait for the other.
 * @typedef {{ id: string, says: string, command: string[], after?: string[], cores?: 1 | 2, browsers?: boolean, seconds?: number }} Step
 */

/** @type {Step[]} */
export const steps = [
  { id: 'build', says: 'tokens, packages, bundle', command: ['node', 'scripts/build.mjs'], cores: 2 },
  {
    id: 'lint',
    says: 'oxlint, type-aware',
    command: ['oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
    after: ['build'],
  },
  { id: 'format', says: 'oxfmt', command: ['oxfmt', '--check', '.'] },
  { id: 'types', says: 'TypeScript over everything', command: ['tsc', '-b'], after: ['build'] },
  {
    id: 'imports',
    says: 'the import table, by manifests, references and linter',
    command: ['vitest', 'run', '--project', 'imports'],
    after: ['build'],
  },
  {
    id: 'languages',
    says: 'every table of messages: complete, well set, in the words of the glossary',
    command: ['vitest', 'run', '--project', 'languages'],
  },
  {
    id: 'usage',
    says: 'element styles use the brand’s roles',
    command: ['node', 'packages/tokens/build/check-usage.ts', 'packages/components/src/**/*.ts'],
    after: ['build'],
  },
  {
    id: 'unit',
    says: 'tokens, contract, client, server on SQLite and PostgreSQL',
    command: [
      'vitest',
      'run',
      ...['tokens', 'contract', 'client', 'server', 'postgres', 'workshop'].flatMap((name) => ['--project', name]),
    ],
    after: ['build'],
    cores: 2,
    // The simulator's 500 seeds take most of it.
    seconds: 840,
  },
  { id: 'elements', says: 'elements in each engine, with axe', command: ['wtr'], after: ['build'], cores: 2, browsers: true },
  {
    id: 'journeys',
    says: 'kiosk, phone and web in real browsers',
    command: ['playwright', 'test', 'journeys'],
    after: ['build'],
    cores: 2,
    browsers: true,
    seconds: 600,
  },
  {
    id: 'keyboard',
    says: 'the four main flows by keyboard, in each engine',
    command: ['playwright', 'test', 'keyboard'],
    after: ['build'],
    cores: 2,
    browsers: true,
    seconds: 600,
  },
  {
    id: 'hosts',
    says: 'the same pixels on hostile pages',
    command: ['playwright', 'test', 'hosts'],
    after: ['build'],
    cores: 2,
    browsers: true,
  },
  {
    id: 'size',
    says: 'bytes and requests as a browser loads them',
    command: ['node', 'tests/size/size.ts'],
    after: ['build'],
    cores: 2,
    browsers: true,
  },
  { id: 'storybook', says: 'the Storybook builds', command: ['node', 'scripts/storybook.mjs', 'build'], after: ['build'] },
  {
    id: 'stories',
    says: 'every story, each in another combination, with axe',
    command: ['playwright', 'test', 'tests/stories/'],
    after: ['storybook'],
    cores: 2,
    browsers: true,
    seconds: 900,
  },
  { id: 'hygiene', says: 'publint, attw, knip', command: ['node', 'scripts/hygiene.mjs'], after: ['build'] },
  { id: 'docs', says: 'what the README shows works', command: ['playwright', 'test', 'docs'], after: ['build'], cores: 2, browsers: true },
];
