import type { Finding } from '../import/import-error.ts';

/** Findings printed one by one; a file can be wrong on every line. */
const MOST_PRINTED = 100;

/** `2 products`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** On a terminal one line that counts; elsewhere nothing. */
export const showProgress =
  (noun: string) =>
  (done: number, all: number): void => {
    if (process.stderr.isTTY && (done === all || done % 50 === 0))
      process.stderr.write(`\r${done} of ${all} ${noun}${done === all ? '\n' : ''}`);
  };

/** One line each: where, and why it was left out. `unit`: what the file is counted in. */
export const printFindings = (findings: readonly Finding[], unit = 'line'): void => {
  for (const { line, column, reason } of findings.slice(0, MOST_PRINTED))
    console.error(`${unit} ${line}${column === '' ? '' : `, ${column}`}: ${reason}`);
  if (findings.length > MOST_PRINTED) console.error(`… and ${findings.length - MOST_PRINTED} more`);
};

/** How an import went, for a file of which `taken` things were taken; the exit code. */
export const printOutcome = (findings: readonly Finding[], taken: number): number => {
  if (findings.length === 0) return 0;
  const rest = taken === 0 ? 'nothing was imported' : 'the rest was imported';
  console.log(`${count(findings.length, 'problem')} in the file, see above; ${rest}.`);
  return taken === 0 ? 1 : 2;
};
