import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export type Child = ChildProcessByStdio<null, Readable, null>;

/** Runs a TypeScript file of this package in a process of its own, on sources. What it says on stderr is passed on. */
export const run = (script: URL, ...args: string[]): Child =>
  spawn(process.execPath, ['--conditions=source', script.pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
  });

/** The JSON of the first line it prints. Throws when it ends before. */
export const firstLine = async (child: Child): Promise<unknown> => {
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then((): never => {
    throw new Error('the process ended without a word');
  });
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  ended.catch(() => undefined);
  return JSON.parse(line) as unknown;
};

/** Ends it and waits until it is gone. */
export const end = async (child: Child, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
};
