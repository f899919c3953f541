// Which browser engines this machine has, and where. Only Node built-ins: it also runs before anything is installed.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {{ chromium?: string, firefox?: string, webkit?: { driver: string, browser: string } }} Engines */

/** @param {string[]} names commands to look for on PATH, then full paths @returns {string | undefined} */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const path of name.includes('/') ? [name] : folders.map((folder) => join(folder, name))) {
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // not here
      }
    }
  }
  return undefined;
}

/** WebKitGTK's test browser lies beside the library, outside PATH. */
function miniBrowser() {
  for (const lib of ['/usr/lib', '/usr/lib64', '/usr/libexec']) {
    for (const folder of [lib, ...(existsSync(lib) ? readdirSync(lib).map((name) => join(lib, name)) : [])]) {
      for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
        const path = join(folder, version, 'MiniBrowser');
        if (existsSync(path)) return path;
      }
    }
  }
  return undefined;
}

/** Playwright's own Chromium, when `playwright install` has fetched it. */
async function playwrightChromium() {
  try {
    const { chromium } = await import('playwright-core');
    return findProgram(chromium.executablePath());
  } catch {
    return undefined;
  }
}

/** @returns {Promise<Engines>} `THROUGHLINE_ENGINES=chromium,firefox` narrows it. */
export async function findEngines() {
  const chromium =
    findProgram(
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ) ?? (await playwrightChromium());
  const firefox = findProgram('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox');
  const driver = findProgram('WebKitWebDriver', '/usr/bin/WebKitWebDriver');
  const browser = miniBrowser();
  const display = process.env.DISPLAY ?? findProgram('xvfb-run');
  const found = {
    ...(chromium && { chromium }),
    ...(firefox && { firefox }),
    ...(driver && browser && display && { webkit: { driver, browser } }),
  };
  const wanted = process.env.THROUGHLINE_ENGINES?.split(',');
  return wanted ? Object.fromEntries(Object.entries(found).filter(([name]) => wanted.includes(name))) : found;
}

/** Chromium refuses its sandbox to root, which is what containers run as. */
export const chromiumArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** For pictures that are compared: what is drawn anew in part is a shade lighter or darker at round edges than what is drawn as a whole. */
export const drawnAsWhole = '--disable-partial-raster';
