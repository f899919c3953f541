// `npm test`: sets itself up, then runs every suite; `npm test -- unit elements` runs some. The last line counts.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { setUpBrowsers } from './browsers.mjs';
import { Advice, fail } from './root.mjs';
import { run } from './run.mjs';
import { steps } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {{ passed: number, failed: number }} Count */

const cores = 2;
const inCi = /^(1|true)$/.test(process.env.CI ?? '');
const started = Date.now();

const chosen = choose(process.argv.slice(2));
const room = mkdtempSync(join(tmpdir(), 'throughline-test-'));
process.on('exit', () => rmSync(room, { recursive: true, force: true }));

try {
  const { env } = await bootstrap();
  /** @type {Count[]} */
  const counts = [];
  if (chosen.some((step) => step.browsers)) counts.push(await checkBrowsers(env));
  counts.push(...(await runAll(chosen, env)));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\nin ${seconds(started)}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
} catch (error) {
  fail(error);
}

/** @param {string[]} names @returns {Step[]} the steps asked for, and the build that they need */
function choose(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.id === name));
  if (unknown.length > 0)
    fail(new Advice(`No suite is called ${unknown.join(', ')}; there are ${steps.map((step) => step.id).join(', ')}.`));
  if (names.length === 0) return steps;
  const needed = new Set(names);
  for (const step of steps) if (needed.has(step.id)) step.after?.forEach((name) => needed.add(name));
  return steps.filter((step) => needed.has(step.id));
}

/** An engine that is missing is said aloud; in CI it is a failure. @param {NodeJS.ProcessEnv} env @returns {Promise<Count>} */
async function checkBrowsers(env) {
  const { missing, advice } = await setUpBrowsers(env);
  if (missing.length === 0) return { passed: 0, failed: 0 };
  const red = inCi || missing.includes('chromium');
  console.log(`${red ? 'FAILED' : '--'}  ${advice}`);
  return { passed: 0, failed: red ? missing.length : 0 };
}

/**
 * Runs steps two at a time where they leave room, each when those it comes after are green.
 * @param {Step[]} all
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Count[]>}
 */
async function runAll(all, env) {
  let waiting = all;
  const green = new Set();
  const red = new Set();
  /** @type {Count[]} */
  const counts = [];
  const running = new Set();
  let free = cores;
  while (waiting.length > 0 || running.size > 0) {
    for (const step of waiting) {
      const needs = (step.after ?? []).filter((name) => all.some((other) => other.id === name));
      if (needs.some((name) => red.has(name))) {
        waiting = waiting.filter((other) => other !== step);
        red.add(step.id);
        counts.push({ passed: 0, failed: 1 });
        console.log(`FAILED  ${step.id}: not run, because ${needs.find((name) => red.has(name))} failed`);
        continue;
      }
      const takes = step.cores ?? 1;
      if (takes > free || needs.some((name) => !green.has(name))) continue;
      waiting = waiting.filter((other) => other !== step);
      free -= takes;
      const work = runStep(step, env).then(({ ok, count }) => {
        (ok ? green : red).add(step.id);
        counts.push(count);
        free += takes;
        running.delete(work);
      });
      running.add(work);
    }
    await Promise.race(running);
  }
  return counts;
}

/** @param {Step} step @param {NodeJS.ProcessEnv} env @returns {Promise<{ ok: boolean, count: Count }>} */
async function runStep(step, env) {
  const begun = Date.now();
  const counted = join(room, step.id);
  const [program = '', ...args] = step.command;
  const { code, output } = await run(program, args, {
    env: { ...env, FORCE_COLOR: '0', THROUGHLINE_COUNT: counted },
    seconds: step.seconds ?? 480,
  });
  const count = readCount(counted, code === 0);
  const ok = count.failed === 0;
  if (!ok) console.log(`\n----- ${step.id}: ${step.command.join(' ')}\n${output.trim()}\n-----`);
  const cases = count.passed + count.failed > 1 ? `, ${count.passed} of ${count.passed + count.failed} cases` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${step.id.padEnd(9)} ${seconds(begun).padStart(7)}  ${step.says}${cases}`);
  return { ok, count };
}

/** Test cases where the suite counts them, else the step itself; a bad exit is never green. @param {string} file @param {boolean} ok @returns {Count} */
function readCount(file, ok) {
  /** @type {Count} */
  const count = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: ok ? 1 : 0, failed: 0 };
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
