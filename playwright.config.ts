import { defineConfig } from '@playwright/test';
import { chromiumArgs, findEngines } from './scripts/engines.mjs';

const engines = await findEngines();
const root = chromiumArgs.length > 0;

// Each spec starts what it needs on ports of its own (examples/start.ts with PORT=0 or a free port): nothing is shared.
export default defineConfig({
  testDir: 'tests',
  testMatch: ['journeys/**/*.spec.ts', 'hosts/**/*.spec.ts', 'docs/**/*.spec.ts', 'stories/**/*.spec.ts'],
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [['line'], ['./scripts/playwright-reporter.ts']],
  use: { trace: 'retain-on-failure' },
  projects: [
    ...(engines.chromium
      ? [
          {
            name: 'chromium',
            use: { browserName: 'chromium' as const, launchOptions: { executablePath: engines.chromium, chromiumSandbox: !root } },
          },
        ]
      : []),
    // Stock Firefox speaks WebDriver BiDi; Playwright drives it by this channel.
    ...(engines.firefox
      ? [
          {
            name: 'firefox',
            testMatch: 'journeys/**/*.spec.ts',
            use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath: engines.firefox } },
          },
        ]
      : []),
  ],
});
