// `npm start`: dependencies, Node 24, a build of what changed, then the three origins of examples/start.ts.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { build } from './build.mjs';
import { Advice, fail, root } from './root.mjs';

const script = join(root, 'examples', 'start.ts');

try {
  const { node, env } = await bootstrap();
  await build(env);
  if (!existsSync(script)) throw new Advice(`There is no ${script} to start.`);
  become(node, [script, ...process.argv.slice(2)], env);
} catch (error) {
  fail(error);
}

/**
 * Hands this process over to `program`: one process, no signal to forward, no orphan. Node 20 cannot; there it is a child that
 * gets our signals and gives us its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function become(program, args, env) {
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM').removeAllListeners('SIGHUP');
  if (process.execve) {
    // It announces itself as experimental; the announcement is not for the reader of `npm start`.
    process.removeAllListeners('warning');
    process.execve(program, [program, ...args], env);
  }
  // A group of its own, so that Ctrl-C reaches it once, through us.
  const child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('error', fail);
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 0);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
