// `npm run storybook`, `npm run build:storybook`: every element in every state, for designers.
import { createRequire } from 'node:module';
import { bootstrap } from './bootstrap.mjs';
import { build } from './build.mjs';
import { Advice, fail } from './root.mjs';
import { run } from './run.mjs';

/** Seconds a designer's Storybook may run. */
const A_WORKDAY = 16 * 60 * 60;

const shared = ['--config-dir', 'stories/.storybook', '--disable-telemetry'];

/** @type {Readonly<Record<string, string[]>>} */
const commands = {
  dev: ['dev', ...shared, '--host', '127.0.0.1', '--port', process.env.STORYBOOK_PORT ?? '6006', '--exact-port', '--ci'],
  build: ['build', ...shared, '--output-dir', 'stories/dist', '--quiet'],
};

try {
  const name = process.argv[2] ?? '';
  const args = commands[name];
  if (!args) throw new Advice(`There is no "${name}"; there are ${Object.keys(commands).join(' and ')}.`);
  const { env } = await bootstrap();
  // Stories need the compiled tokens and the manifest.
  await build(env);
  // And the database that each story begins with.
  await tool(env, ['--conditions=source', 'stories/seed/seed.ts']);
  const program = createRequire(new URL('../stories/package.json', import.meta.url)).resolve('storybook/internal/bin/dispatcher');
  const { code, output } = await run('node', [program, ...args], { env, show: name === 'dev', seconds: name === 'dev' ? A_WORKDAY : 300 });
  if (code !== 0) throw new Advice(name === 'dev' ? `Storybook ended with ${code}.` : output.trim());
} catch (error) {
  fail(error);
}

/** @param {NodeJS.ProcessEnv} env @param {string[]} args */
async function tool(env, args) {
  const { code, output } = await run('node', args, { env });
  if (code !== 0) throw new Advice(output.trim());
}
