import { parseArgs } from 'node:util';
import { journey } from './journey.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '500' },
    seed: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(
    'npm run sim -- [--seeds N] [--seed S]\n\n  --seeds N  how many journeys, from seed 1 (500)\n  --seed S   one journey, twice: the same seed must give the same trace',
  );
  process.exit(0);
}

const whole = (name: string, text: string): number => {
  if (!/^\d{1,9}$/.test(text)) {
    console.error(`--${name}: expected a whole number, got "${text}"`);
    process.exit(2);
  }
  return Number(text);
};

const once = values.seed === undefined ? undefined : whole('seed', values.seed);
const seeds = once === undefined ? Array.from({ length: whole('seeds', values.seeds) }, (_, at) => at + 1) : [once, once];
const began = performance.now();
const traces = new Set<string>();
let bad = 0;
let actions = 0;
let refused = 0;

for (const seed of seeds) {
  const result = await journey(seed);
  traces.add(result.trace);
  actions += result.actions;
  refused += result.refused;
  if (!result.faults.length) continue;
  bad++;
  console.log(`seed ${seed}\n${result.faults.map((fault) => `  ${fault}`).join('\n')}`);
}

if (once !== undefined && traces.size !== 1) {
  bad++;
  console.log(`seed ${once}: two runs, two traces`);
}
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(`${seeds.length} journeys, ${actions} actions kept, ${refused} refused by the server, ${bad} journeys at fault, ${seconds} s`);
process.exit(bad ? 1 : 0);
