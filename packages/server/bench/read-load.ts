// The readers, in a process of their own: `node read-load.ts API BARE CLIENTS SECONDS`. Prints one line of JSON.
import { measure } from './measure.ts';
import { getting } from './read-case.ts';
import { READ_CASES } from './read-cases.ts';

const [api = '', bare = '', clientsText = '16', secondsText = '3'] = process.argv.slice(2);
const clients = Number(clientsText);
const ms = Number(secondsText) * 1000;

const cases = [];
for (const { name, open, alone } of READ_CASES) {
  const single = alone === undefined ? null : { must: alone, ...(await measure(() => open(api), 1, ms)) };
  cases.push({ name, loaded: await measure(() => open(api), clients, ms), alone: single });
}
const route = await measure(() => getting(() => '/bare')(bare), clients, ms);
console.log(JSON.stringify({ cases, route }));
process.exit(0);
