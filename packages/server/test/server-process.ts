// The server under test, in a process of its own: `node server.ts FILE`. Prints one line of JSON when it listens.
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { createApp, listen, openStorage } from '../src/index.ts';
import { publishShop } from './shop.ts';

const storage = await openStorage(process.argv[2] ?? ':memory:');
await publishShop(storage);
const api = await listen(createApp({ storage, limits: false }), { host: '127.0.0.1', port: 0 });

/** What the framework alone costs: a route that reads JSON and gives it back. */
const bare = createAdaptorServer({ fetch: new Hono().post('/bare', async (c) => c.json(await c.req.json<object>())).fetch });
bare.listen(0, '127.0.0.1', () => {
  const { port } = bare.address() as AddressInfo;
  console.log(JSON.stringify({ api: api.url, bare: `http://127.0.0.1:${port}` }));
});
