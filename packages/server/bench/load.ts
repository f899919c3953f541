// The load, in a process of its own: `node load.ts API BARE CLIENTS SECONDS`. Prints one line of JSON.
import { randomBytes } from 'node:crypto';
import { KEY } from '../test/shop.ts';
import { Connection } from '../test/connection.ts';
import { measure } from './measure.ts';

const [api = '', bare = '', clientsText = '16', secondsText = '8'] = process.argv.slice(2);
const clients = Number(clientsText);
const seconds = Number(secondsText);

const id = (prefix: string, bytes: number): string => `${prefix}_${randomBytes(bytes).toString('base64url')}`;

/** A shopper with three lines in her cart who adds and takes away. */
const shopper = async (): Promise<(turn: number) => Promise<void>> => {
  const connection = new Connection(api);
  const cart = id('ca', 16);
  const client = id('cl', 16);
  const headers = `Throughline-Key: ${KEY}\r\nThroughline-Version: 2026-11-22\r\nCart-Token: ${id('ct', 32)}\r\n`;
  const ask = async (method: string, path: string, body: unknown): Promise<void> => {
    const { status, body: text } = await connection.send(method, path, headers, JSON.stringify(body));
    if (status !== 200 || text.includes('"refused"')) throw new Error(`${method} ${status} ${text.slice(0, 200)}`);
  };
  let seq = 0;
  const act = (action: object): Promise<void> =>
    ask('POST', `/v1/carts/${cart}/actions`, { client, actions: [{ id: id('ac', 16), seq: (seq += 1), ...action }] });
  await ask('PUT', `/v1/carts/${cart}`, { currency: 'EUR' });
  for (const sku of ['TEE-S', 'TEE-M', 'MUG']) await act({ type: 'addLine', sku, quantity: 2 });
  return (turn) => act({ type: 'changeQuantity', line: 'li_MUG', by: turn % 2 === 0 ? 1 : -1 });
};

/** Somebody who sends the same body to a route that does nothing. */
const bystander = (): Promise<(turn: number) => Promise<void>> => {
  const connection = new Connection(bare);
  const body = JSON.stringify({
    client: id('cl', 16),
    actions: [{ id: id('ac', 16), seq: 1, type: 'changeQuantity', line: 'li_MUG', by: 1 }],
  });
  return Promise.resolve(async () => {
    const { status } = await connection.send('POST', '/bare', '', body);
    if (status !== 200) throw new Error(`bare ${status}`);
  });
};

const changes = await measure(shopper, clients, seconds * 1000);
const route = await measure(bystander, clients, 3000);
console.log(JSON.stringify({ changes, route }));
process.exit(0);
