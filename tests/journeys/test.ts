import { type BrowserContext, type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test';
import { DemoProcess } from './demo-process.ts';
import { Faults } from './faults.ts';

export type Device = 'kiosk' | 'phone' | 'laptop';

const DEVICES: Readonly<Record<Device, BrowserContextOptions>> = {
  kiosk: { viewport: { width: 1080, height: 1920 }, hasTouch: true },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
  laptop: { viewport: { width: 1280, height: 800 } },
};

interface Fixtures {
  readonly faults: Faults;
  /** A screen of its own: fresh profile, the device's size. `open(device)` gives its first page, blank. */
  readonly open: (device: Device, options?: BrowserContextOptions) => Promise<Page>;
}

/** Each worker has its own servers; each screen its own profile. A fault that nobody allowed fails the test at its end. */
export const test = base.extend<Fixtures, { readonly demo: DemoProcess }>({
  demo: [
    async ({}, use) => {
      const demo = await DemoProcess.start();
      await use(demo);
      await demo.stop();
    },
    { scope: 'worker' },
  ],
  faults: async ({}, use) => {
    const faults = new Faults();
    await use(faults);
    expect(faults.left).toEqual([]);
  },
  open: async ({ browser, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (device, options = {}) => {
      const context = await browser.newContext({ ...DEVICES[device], ...options });
      faults.watch(device, context);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };
