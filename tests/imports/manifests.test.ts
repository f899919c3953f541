import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageNames, table } from './table.ts';

interface Manifest {
  readonly name: string;
  readonly type?: string;
  readonly license?: string;
  readonly exports?: Record<string, unknown>;
  readonly files?: readonly string[];
  readonly sideEffects?: unknown;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifestOf = (name: string): Manifest => read(`packages/${name}/package.json`) as Manifest;

test('the table knows every package', () => {
  expect(globSync('packages/*/package.json').map((path) => basename(path.replace(/\/package\.json$/, '')))).toEqual(
    expect.arrayContaining([...packageNames]),
  );
  expect(globSync('packages/*/package.json')).toHaveLength(packageNames.length);
});

describe.each(packageNames)('%s', (name) => {
  const manifest = manifestOf(name);
  const allowed: readonly string[] = [...table[name].packages.map((other) => `@throughline/${other}`), ...table[name].libraries];

  test('its manifest depends on what the table allows', () => {
    expect(Object.keys(manifest.dependencies ?? {}).filter((dependency) => !allowed.includes(dependency))).toEqual([]);
  });

  test('its project references are the packages of the table', () => {
    const { references } = read(`packages/${name}/tsconfig.json`) as { references: ReadonlyArray<{ path: string }> };
    const expected = table[name].packages.map((other) => `../${other}`);
    expect(references.map(({ path }) => path).filter((path) => !expected.includes(path))).toEqual([]);
  });

  test('pins every version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('says what a publisher must say', () => {
    expect(manifest).toMatchObject({ name: `@throughline/${name}`, type: 'module', license: 'MIT' });
    expect(manifest.exports).toBeDefined();
    expect(manifest.files).toContain('dist');
    expect(manifest.sideEffects).toBeDefined();
  });
});

test('no example and no story reaches into a package', () => {
  const sources = globSync('{examples,stories}/**/*.{ts,js,mjs,html}', { exclude: (path) => path.includes('node_modules') });
  const reaching = sources.filter((path) =>
    /(from|import\()\s*['"][^'"]*packages\/|@throughline\/[a-z]+\/(src|dist)\//.test(readFileSync(path, 'utf8')),
  );
  expect(reaching).toEqual([]);
});
