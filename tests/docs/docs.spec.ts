import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { DemoProcess } from '../journeys/demo-process.ts';
import { codeBlocks } from './code-blocks.ts';
import { unknownCommands } from './commands.ts';

const blocks = codeBlocks();
const of = (...languages: readonly string[]): typeof blocks => blocks.filter(({ language }) => languages.includes(language));

test('every command that is shown exists', () => {
  const unknown = of('bash', 'sh', 'shell', 'console').flatMap(({ at, code }) =>
    unknownCommands(code).map((command) => `${at}: ${command}`),
  );
  expect(unknown).toEqual([]);
});

test('every TypeScript block compiles against the packages', () => {
  // Inside the repository, where the packages resolve by their public names.
  const room = resolve('.cache/docs');
  rmSync(room, { recursive: true, force: true });
  mkdirSync(room, { recursive: true });
  try {
    for (const [index, { at, code }] of of('ts', 'typescript', 'js', 'javascript').entries()) {
      writeFileSync(join(room, `block-${index}.ts`), `// ${at}\n${code}\nexport {};\n`);
    }
    const compilerOptions = {
      noEmit: true,
      composite: false,
      incremental: false,
      lib: ['es2024', 'dom', 'dom.iterable'],
      types: ['node'],
      noUnusedLocals: false,
    };
    writeFileSync(
      join(room, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions, include: ['*.ts'], files: [] }),
    );
    const output = of('ts', 'typescript', 'js', 'javascript').length === 0 ? '' : compile(room);
    expect(output).toBe('');
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
});

test('every HTML block runs without a complaint', async ({ browser }) => {
  const demo = await DemoProcess.start();
  try {
    for (const { at, code } of of('html')) {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        // The browser's word on its own drawing of maps without a graphics card.
        if (message.text().includes('GL Driver Message')) return;
        if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
      // The README's addresses are those of `npm start`; here the ports are others.
      const here = code
        .replaceAll('http://127.0.0.1:4000', demo.api)
        .replaceAll('http://localhost:4000', demo.api)
        .replaceAll('http://127.0.0.1:4001', demo.site);
      // A fragment stands on a page that has the one tag already.
      const tag = `<script type="module" src="${demo.api}/sdk/throughline.js" data-endpoint="${demo.api}" data-key="pk_demo_throughline" data-channel="web"></script>`;
      const head = '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>README</title>';
      await page.route(`${demo.site}/readme`, (route) =>
        route.fulfill({ contentType: 'text/html', body: head + (here.includes('throughline.js') ? '' : tag) + here }),
      );
      await page.goto(`${demo.site}/readme`);
      const undefinedTags = (): Promise<string[]> =>
        page.evaluate(() => [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
      await expect.poll(undefinedTags, { message: at }).toEqual([]);
      // What an element asks for after it is defined may fail too.
      await page.waitForLoadState('networkidle');
      expect(complaints, at).toEqual([]);
      await page.close();
    }
  } finally {
    await demo.stop();
  }
});

function compile(folder: string): string {
  try {
    execFileSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
