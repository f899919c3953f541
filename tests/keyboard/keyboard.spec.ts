import { expect, firefox, test as base } from '@playwright/test';
import { findEngines } from '../../scripts/engines.mjs';
import { DemoProcess } from '../journeys/demo-process.ts';
import { FLOWS } from './flows.ts';
import { playwrightUser } from './playwright-user.ts';
import { webkitUser } from './webkit-user.ts';

const test = base.extend<object, { readonly demo: DemoProcess }>({
  demo: [
    async ({}, use) => {
      const demo = await DemoProcess.start();
      await use(demo);
      await demo.stop();
    },
    { scope: 'worker' },
  ],
});

const engines = await findEngines();

/** Some hundred keys, each with a look at the tree after it. */
test.describe.configure({ timeout: 240_000 });

for (const [says, flow] of Object.entries(FLOWS)) {
  test(`${says}, by keyboard in Chromium`, async ({ browser, demo }) => {
    const user = await playwrightUser(browser);
    await flow(user, demo);
    await user.close();
  });

  test(`${says}, by keyboard in Firefox`, async ({ demo }) => {
    expect(engines.firefox, 'Firefox on this machine').toBeTruthy();
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: engines.firefox ?? '' });
    try {
      await flow(await playwrightUser(browser), demo);
    } finally {
      await browser.close();
    }
  });

  test(`${says}, by keyboard in WebKit`, async ({ demo }) => {
    if (!engines.webkit) throw new Error('WebKit is not on this machine.');
    const user = await webkitUser(engines.webkit);
    try {
      await flow(user, demo);
    } finally {
      await user.close();
    }
  });
}
