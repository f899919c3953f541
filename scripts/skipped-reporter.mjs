import { writeFileSync } from 'node:fs';

/**
 * A reporter for the elements: a skipped test makes the run red, and the number of tests goes to the file that
 * THROUGHLINE_COUNT names, for the summary of `npm test`.
 */
export function skippedReporter() {
  return {
    /** @param {{ sessions: import('@web/test-runner-core').TestSession[] }} args */
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const where = `${session.browser.name} ${session.testFile}`;
        for (const test of testsOf(session.testResults)) {
          if (test.passed && !test.skipped) passed++;
          else failed++;
          if (!test.skipped) continue;
          console.error(`skipped, which counts as failed: ${test.name} (${where})`);
          process.exitCode = 1;
        }
        if (!session.passed && !session.testResults) failed++;
      }
      if (process.env.THROUGHLINE_COUNT) writeFileSync(process.env.THROUGHLINE_COUNT, JSON.stringify({ passed, failed }));
    },
  };
}

/** @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite @returns {import('@web/test-runner-core').TestResult[]} */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
