// `npm run bench:ui`: what elements cost a page, in Chromium against the real demo. `npm run bench:ui -- add mounts` runs some,
// `npm run bench:ui -- opening tl-profile` one of them over the elements named. `--report` prints the figures and never fails: for machines that do other things meanwhile.
import { chromium } from '@playwright/test';
import { chromiumArgs, findEngines } from '../../scripts/engines.mjs';
import { DemoProcess } from '../journeys/demo-process.ts';
import { benchAdd } from './add.ts';
import { benchLines } from './lines.ts';
import { TAGS } from './blank-page.ts';
import { benchMap } from './map.ts';
import { benchMounts } from './mounts.ts';
import { benchOpening } from './opening.ts';

const BENCHES = { add: benchAdd, opening: benchOpening, mounts: benchMounts, map: benchMap, lines: benchLines };

const isBench = (name: string): name is keyof typeof BENCHES => name in BENCHES;

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const benches = wanted.filter(isBench);
const named = wanted.filter((name) => TAGS.includes(name));
const unknown = wanted.find((name) => !isBench(name) && !TAGS.includes(name));
if (unknown) throw new Error(`Neither a bench nor an element: "${unknown}"; the benches are ${Object.keys(BENCHES).join(', ')}.`);

const { chromium: executablePath } = await findEngines();
if (!executablePath) throw new Error('No Chromium on this machine: npx playwright install chromium');
const demo = await DemoProcess.start();
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs, '--js-flags=--expose-gc'] });
try {
  for (const name of Object.keys(BENCHES).filter(isBench)) {
    if (benches.length && !benches.includes(name)) continue;
    for (const { says, ok } of await BENCHES[name](browser, demo, named.length ? named : TAGS)) {
      console.log(`${ok ? 'ok' : 'OVER LIMIT'}: ${says}`);
      if (!ok && !process.argv.includes('--report')) process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  await demo.stop();
}
