import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planted } from './planted.ts';

interface Complaint {
  readonly code?: string;
  readonly message: string;
  readonly filename: string;
}

/** Each planted file under a name of its own, beside nothing else, so that one run of the linter reads them all. */
const files = planted.map((file, index) => ({ ...file, path: file.path.replace(/(?=\.ts$)/, `-${index}`) }));
const room = mkdtempSync(join(tmpdir(), 'throughline-imports-'));
let complaints: readonly Complaint[] = [];

function write(path: string, code: string): void {
  mkdirSync(dirname(join(room, path)), { recursive: true });
  writeFileSync(join(room, path), code);
}

function lint(): Promise<Complaint[]> {
  return new Promise((done, fail) => {
    execFile(
      resolve('node_modules/.bin/oxlint'),
      ['--format', 'json', 'packages', 'examples', 'stories'],
      { cwd: room, maxBuffer: 1e8 },
      (_, stdout, stderr) => {
        try {
          done((JSON.parse(stdout) as { diagnostics: Complaint[] }).diagnostics);
        } catch {
          fail(new Error(`oxlint said no JSON: ${stdout}${stderr}`));
        }
      },
    );
  });
}

const about = (path: string): string =>
  complaints
    .filter(({ filename }) => filename.endsWith(path))
    .map(({ code, message }) => `${code}: ${message}`)
    .join('\n');

beforeAll(async () => {
  cpSync(resolve('.oxlintrc.json'), join(room, '.oxlintrc.json'));
  cpSync(resolve('scripts/lint'), join(room, 'scripts/lint'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(room, 'node_modules'));
  for (const { path, code } of files) write(path, code);
  write('packages/client/src/one.ts', `import { two } from './two.ts';\nexport const one = (): unknown => two;\n`);
  write('packages/client/src/two.ts', `import { one } from './one.ts';\nexport const two = (): unknown => one;\n`);
  complaints = await lint();
});

afterAll(() => rmSync(room, { recursive: true, force: true }));

test.each(files)('refuses: $what', ({ path, complaint }) => {
  expect(about(path)).toMatch(complaint);
});

test('refuses two files that import each other', () => {
  expect(about('packages/client/src/one.ts')).toMatch(/no-cycle/);
});
