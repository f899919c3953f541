// The browsers the tests need: those of this machine; else, as root on Debian, its packages; else Playwright's own Chromium.
import { existsSync } from 'node:fs';
import { findEngines, findProgram } from './engines.mjs';
import { run } from './run.mjs';

const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);
const debianPackages = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'] };

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ missing: string[], advice: string }>} what is still missing, and the line that says what to do
 */
export async function setUpBrowsers(env) {
  let missing = await missingEngines();
  if (missing.length > 0 && canApt()) {
    await apt(missing);
    missing = await missingEngines();
  }
  // Debian's packages bring their libraries along; Playwright's download needs them there.
  if (missing.includes('chromium')) {
    await fetchChromium(env);
    missing = await missingEngines();
  }
  return { missing, advice: missing.length > 0 ? advise(missing) : '' };
}

async function missingEngines() {
  const found = await findEngines();
  const wanted = process.env.THROUGHLINE_ENGINES?.split(',') ?? engines;
  return engines.filter((name) => wanted.includes(name) && !found[name]);
}

function canApt() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && findProgram('apt-get') !== undefined;
}

/** @param {Array<keyof typeof debianPackages>} missing */
async function apt(missing) {
  console.log(`Installing browsers with apt-get: ${missing.flatMap((name) => debianPackages[name]).join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-q'], { env, seconds: 180 });
  if (update.code !== 0) console.error(update.output.trim());
  // One engine at a time: a distribution that lacks one (Ubuntu has no firefox-esr) still brings the others.
  for (const name of missing) {
    const install = await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...debianPackages[name]], {
      env,
      seconds: 300,
    });
    if (install.code !== 0) console.error(`${install.output.trim()}\napt-get could not install ${debianPackages[name].join(' ')}.`);
  }
}

/** @param {NodeJS.ProcessEnv} env */
async function fetchChromium(env) {
  console.log("Fetching Playwright's Chromium …");
  const { code, output } = await run('playwright', ['install', 'chromium'], {
    env: { ...env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    seconds: 240,
  });
  if (code !== 0) console.error(output.trim().split('\n').slice(-5).join('\n'));
}

/** @param {Array<keyof typeof debianPackages>} missing */
function advise(missing) {
  if (process.platform === 'darwin') {
    const casks = missing.flatMap((name) => ({ chromium: ['google-chrome'], firefox: ['firefox'], webkit: [] })[name]);
    const others = casks.length > 0 ? `install with: brew install --cask ${casks.join(' ')}` : 'WebKitGTK runs on Linux only';
    return `Not on this machine: ${missing.join(', ')}; ${others}`;
  }
  const packages = missing.flatMap((name) => debianPackages[name]).join(' ');
  return `Not on this machine: ${missing.join(', ')}; install with: sudo apt-get install ${packages} (Debian), or your system's packages of that kind`;
}
