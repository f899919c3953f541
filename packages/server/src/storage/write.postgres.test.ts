import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { type App, createApp, openStorage, type Storage } from '../index.ts';
import { newDatabase } from '../../test/new-database.ts';
import { Relay } from '../../test/relay.ts';
import { Device, newCartId, newCartToken, publishShop } from '../../test/shop.ts';

interface Node {
  readonly storage: Storage;
  readonly app: App;
}

const start = async (address: string): Promise<Node> => {
  const storage = await openStorage(address);
  return { storage, app: createApp({ storage, limits: false }) };
};

/** Two nodes of one shop. */
let a: Node;
let b: Node;
beforeAll(async () => {
  const address = await newDatabase();
  a = await start(address);
  await publishShop(a.storage);
  b = await start(address);
});
afterAll(async () => {
  for (const { storage } of [a, b]) await storage.close();
});

const resultsOf = (text: string): string => text.slice(text.indexOf('"results":'));

it('executes an action once that both nodes get at once, and both answer alike', { timeout: 60_000 }, async () => {
  const [id, token] = [newCartId(), newCartToken()];
  await new Device(a.app, id, token).open();
  const shoppers = Array.from({ length: 4 }, () => {
    const left = new Device(a.app, id, token);
    return { left, right: new Device(b.app, id, token) };
  });
  await Promise.all(
    shoppers.map(async ({ left, right }) => {
      for (let turn = 0; turn < 8; turn += 1) {
        const body = { client: left.client, actions: [left.mint({ type: 'addLine', sku: 'TEE-M', quantity: 1 })] };
        const path = `/carts/${id}/actions`;
        const [one, other] = await Promise.all([left.send('POST', path, body), right.send('POST', path, body)]);
        expect([one.status, other.status]).toEqual([200, 200]);
        expect(resultsOf(one.text)).toBe(resultsOf(other.text));
      }
    }),
  );
  expect((await new Device(b.app, id, token).read()).body).toMatchObject({ version: 32, totals: { quantity: 32 } });
});

it('makes a cart once that both nodes are asked for at once', async () => {
  const [id, token] = [newCartId(), newCartToken()];
  const opened = await Promise.all([a, b, a, b, a, b].map(({ app }) => new Device(app, id, token).open()));
  expect(opened.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  const strangers = await Promise.all([a, b, a, b].map(({ app }) => new Device(app, newCartId(), token).open()));
  expect(strangers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});

it('gives a hand-off to one of many who claim it on both nodes at once', async () => {
  const kiosk = new Device(a.app);
  await kiosk.open();
  await kiosk.add('MUG');
  const { body } = await kiosk.send('POST', `/carts/${kiosk.id}/handoffs`, { mode: 'move' });
  const phones = Array.from({ length: 12 }, (_, index) => new Device(index % 2 === 0 ? a.app : b.app, kiosk.id));
  const claims = await Promise.all(
    phones.map((phone) => phone.send('POST', '/handoffs/claim', { proof: { code: body['code'] }, cartToken: phone.token })),
  );
  expect(claims.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(new Set(claims.map(({ status }) => status))).toEqual(new Set([200, 404]));
  expect((await kiosk.read()).status).toBe(410);
  const reads = await Promise.all(phones.map((phone) => phone.read()));
  expect(reads.filter(({ status }) => status === 200)).toHaveLength(1);
});

it('keeps works that read before they write from each other', async () => {
  /** Puts one more sheet, as long as there are fewer than five. */
  const put = ({ storage }: Node, hash: string): Promise<boolean> =>
    storage.write(async (tx) => {
      const there = await tx.selectFrom('stylesheets').select('hash').where('hash', 'like', 'mine-%').execute();
      if (there.length >= 5) return false;
      await tx.insertInto('stylesheets').values({ hash, css: '' }).execute();
      return true;
    });
  const done = await Promise.all(Array.from({ length: 16 }, (_, index) => put(index % 2 === 0 ? a : b, `mine-${index}`)));
  expect(done.filter(Boolean)).toHaveLength(5);
});

it('brings every one of many works through that all change one row', { timeout: 60_000 }, async () => {
  const count = ({ storage }: Node): Promise<void> =>
    storage.write(async (tx) => {
      const { seed } = await tx.selectFrom('brands').select('seed').where('id', '=', 'shop').executeTakeFirstOrThrow();
      await tx
        .updateTable('brands')
        .set({ seed: String(Number(seed) + 1) })
        .where('id', '=', 'shop')
        .execute();
    });
  await Promise.all(Array.from({ length: 80 }, (_, index) => count(index % 2 === 0 ? a : b)));
  expect(await a.storage.db.selectFrom('brands').select('seed').where('id', '=', 'shop').execute()).toEqual([{ seed: '80' }]);
});

it('leaves nothing of a work that fails, and tells its own error', async () => {
  const { storage } = a;
  const failing = storage.write(async (tx) => {
    await tx.insertInto('stylesheets').values({ hash: 'gone', css: '' }).execute();
    throw new RangeError('no');
  });
  await expect(failing).rejects.toThrow(RangeError);
  const twice = storage.write((tx) =>
    tx
      .insertInto('stylesheets')
      .values([
        { hash: 'a', css: '' },
        { hash: 'a', css: '' },
      ])
      .execute(),
  );
  await expect(twice).rejects.toMatchObject({ code: '23505' });
  expect(await storage.db.selectFrom('stylesheets').select('hash').where('hash', 'in', ['gone', 'a']).execute()).toEqual([]);
});

it('is not ready while the database is away, says so to shoppers, and goes on when it is back', async () => {
  const relay = await Relay.to(await newDatabase());
  onTestFinished(() => {
    relay.close();
  });
  const { storage, app } = await start(relay.address);
  onTestFinished(() => storage.close());
  await publishShop(storage);
  const device = new Device(app);
  await device.open();
  const action = device.mint({ type: 'addLine', sku: 'MUG', quantity: 1 });
  relay.cut();
  expect((await app.request('/readyz')).status).toBe(503);
  expect((await app.request('/healthz')).status).toBe(200);
  const away = await device.post(action);
  expect([away.status, away.body['type'], away.headers.get('retry-after')]).toEqual([503, 'urn:throughline:problem:unavailable', '2']);
  relay.mend();
  expect((await app.request('/readyz')).status).toBe(200);
  expect((await device.post(action)).status).toBe(200);
  expect((await device.read()).body['version']).toBe(1);
});

it('ends in seconds even when the database no longer answers, and keeps no connection', async () => {
  const relay = await Relay.to(await newDatabase());
  onTestFinished(() => {
    relay.close();
  });
  const { storage } = await start(relay.address);
  await storage.db.selectFrom('brands').select('id').execute();
  relay.freeze();
  const stuck = storage.write((tx) => tx.selectFrom('brands').select('id').execute());
  await Promise.all([storage.close(), expect(stuck).rejects.toThrow()]);
  await relay.empty();
});
