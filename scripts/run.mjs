import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** @type {Set<number>} ids of the process groups we started and that still run */
const groups = new Set();

/** @param {NodeJS.Signals} signal */
function stopAll(signal = 'SIGTERM') {
  for (const group of groups) {
    try {
      process.kill(-group, signal);
    } catch {
      // it has ended already
    }
  }
}

// A child of ours never outlives us: each is a group of its own, ended whole.
for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.on(signal, () => {
    stopAll();
    process.exit(code);
  });
}
process.on('exit', () => stopAll());

/**
 * Runs a program in the repository and collects what it prints.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, seconds?: number, show?: boolean }} [options] `show`: print as it comes, too
 * @returns {Promise<{ code: number, output: string }>} `code` 124 when it did not end in time, 127 when it could not start
 */
export function run(program, args, { env = process.env, seconds = 600, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const group = child.pid;
    if (group) groups.add(group);
    let output = '';
    let late = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    const limit = setTimeout(() => {
      late = true;
      output += `\nDid not end within ${seconds} s; ended by us.\n`;
      // First as Ctrl-C would: a test runner ends the browsers it started, which are groups of their own.
      signal('SIGINT');
      setTimeout(() => signal('SIGKILL'), 10_000).unref();
    }, seconds * 1000);
    /** @param {NodeJS.Signals} name what has ended already is left alone */
    const signal = (name) => {
      try {
        if (group) process.kill(-group, name);
      } catch {
        // nothing left
      }
    };
    let ended = false;
    /** @param {number} code */
    const end = (code) => {
      if (ended) return;
      ended = true;
      clearTimeout(limit);
      // What a step leaves behind is ended with it.
      signal('SIGTERM');
      if (group) groups.delete(group);
      resolve({ code: late ? 124 : code, output });
    };
    child.on('error', (error) => {
      output += `${program}: ${error.message}\n`;
      end(127);
    });
    child.on('exit', (code, signal) => {
      // A stray grandchild may keep the pipes open: what the child itself wrote has arrived by then.
      setTimeout(() => end(code ?? (signal ? 1 : 0)), 300).unref();
    });
    child.on('close', (code, signal) => end(code ?? (signal ? 1 : 0)));
  });
}
