// Elements in every engine of this machine. `THROUGHLINE_ENGINES=chromium npm run elements` runs one.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { seleniumLauncher } from '@web/test-runner-selenium';
import * as puppeteer from 'puppeteer-core';
import selenium from 'selenium-webdriver';
import { chromiumArgs, findEngines } from './scripts/engines.mjs';
import { skippedReporter } from './scripts/skipped-reporter.mjs';
import { startWebKitDriver } from './scripts/webkit.mjs';
import { defaultReporter } from '@web/test-runner';

const engines = await findEngines();
const browsers = [];
const plugins = [
  // Sources as they are; class fields with `declare` and no decorators: nothing else to lower.
  esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)) }),
  {
    // nanostores asks for NODE_ENV the way bundlers answer it; a browser has no `process`.
    name: 'node-env',
    transform: (context) =>
      typeof context.body === 'string' && context.body.includes('process.env.NODE_ENV')
        ? context.body.replaceAll('process.env.NODE_ENV', '"development"')
        : undefined,
  },
  {
    // axe-core is no ES module: it leaves itself on the window. `import axe from 'axe-core'` works all the same.
    name: 'axe-core',
    transform(context) {
      return /\/axe-core\/axe(\.min)?\.js$/.test(context.path) ? `${context.body}\nexport default window.axe;` : undefined;
    },
  },
];

if (engines.chromium) {
  // One page at a time: a second tab takes focus and frames from the first. Neither may a file's page go without them for what a file
  // before it has opened, saved or printed.
  const createPage = async ({ context }) => {
    const page = await context.newPage();
    await page.bringToFront();
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return page;
  };
  browsers.push(chromeLauncher({ launchOptions: { executablePath: engines.chromium, args: chromiumArgs }, createPage, concurrency: 1 }));
}

if (engines.firefox) {
  browsers.push(
    chromeLauncher({
      puppeteer: puppeteer.default ?? puppeteer,
      launchOptions: { browser: 'firefox', executablePath: engines.firefox },
      concurrency: 1,
    }),
  );
}

if (engines.webkit) {
  const driver = await startWebKitDriver(engines.webkit.driver);
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: engines.webkit.browser, args: ['--automation'] },
  };
  browsers.push(
    seleniumLauncher({ driverBuilder: new selenium.Builder().usingServer(driver.url).withCapabilities(capabilities), concurrency: 1 }),
  );
  plugins.push({ name: 'webkit-driver', serverStop: driver.stop });
}

export default {
  files: 'packages/components/src/**/*.test.ts',
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  hostname: '127.0.0.1',
  browsers,
  // Two cores: a third engine at once makes all of them slower.
  concurrentBrowsers: 2,
  plugins,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), skippedReporter()],
  testFramework: { config: { ui: 'bdd', timeout: '40000' } },
  testsFinishTimeout: 180_000,
};
