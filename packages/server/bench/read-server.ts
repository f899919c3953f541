// The server whose reads are measured: `node read-server.ts FILE`. Prints one line of JSON when it listens.
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { createApp, listen, openStorage } from '../src/index.ts';
import { publishShop } from '../test/shop.ts';
import { READ_CASES } from './read-cases.ts';

const storage = await openStorage(process.argv[2] ?? ':memory:');
await publishShop(storage);
for (const { seed } of READ_CASES) await seed(storage);
const api = await listen(createApp({ storage, limits: false }), { host: '127.0.0.1', port: 0 });

/** What the framework alone costs. */
const bare = createAdaptorServer({ fetch: new Hono().get('/v1/bare', (c) => c.json({ bare: true })).fetch });
bare.listen(0, '127.0.0.1', () => {
  const { port } = bare.address() as AddressInfo;
  console.log(JSON.stringify({ api: api.url, bare: `http://127.0.0.1:${port}` }));
});
