import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** A skipped test makes the run red; the number of tests goes to the file that THROUGHLINE_COUNT names. */
export class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      if (module.errors().length > 0) failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else failed++;
        if (state === 'passed' || state === 'failed') continue;
        console.error(`skipped, which counts as failed: ${test.fullName} (${module.relativeModuleId})`);
        process.exitCode = 1;
      }
    }
    if (process.env.THROUGHLINE_COUNT) writeFileSync(process.env.THROUGHLINE_COUNT, JSON.stringify({ passed, failed }));
  }
}
