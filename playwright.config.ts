import { defineConfig } from '@playwright/test';
import { chromiumArgs, drawnAsWhole, findEngines } from './scripts/engines.mjs';

const engines = await findEngines();
const root = chromiumArgs.length > 0;
// A page that a test answers itself counts as a public one, from which Chromium allows no request to this machine.
const localPages = '--disable-features=LocalNetworkAccessChecks';

// Each spec starts what it needs on ports of its own (examples/start.ts with PORT=0 or a free port): nothing is shared.
export default defineConfig({
  testDir: 'tests',
  testMatch: [
    'journeys/**/*.spec.ts',
    'hosts/**/*.spec.ts',
    'docs/**/*.spec.ts',
    'stories/**/*.spec.ts',
    'a11y/**/*.spec.ts',
    'keyboard/**/*.spec.ts',
  ],
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  // Machines that build and test at once are slow; a journey that is right is right after ten seconds too.
  expect: { timeout: 15_000 },
  reporter: [['line'], ['./scripts/playwright-reporter.ts']],
  use: { screenshot: 'only-on-failure' },
  projects: [
    ...(engines.chromium
      ? [
          {
            name: 'chromium',
            use: {
              browserName: 'chromium' as const,
              launchOptions: { executablePath: engines.chromium, chromiumSandbox: !root, args: [localPages, drawnAsWhole] },
            },
          },
        ]
      : []),
    // Stock Firefox speaks WebDriver BiDi; Playwright drives it by this channel.
    ...(engines.firefox
      ? [
          {
            name: 'firefox',
            testMatch: 'journeys/handoff.spec.ts',
            use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath: engines.firefox } },
          },
        ]
      : []),
  ],
});
