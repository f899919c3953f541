import { demoKey, seedDemo } from '../../src/index.ts';
import { Connection } from '../../test/connection.ts';
import { newActionId, newCartId, newCartToken, newClientId } from '../../test/shop.ts';
import { getting, type ReadCase } from '../read-case.ts';

const HOME = 'https://demo.test/';
const SKUS = ['OH-TEE-INK-M', 'OH-FSH-OAT-M', 'OH-SOP-LAUREL'];

/** A shopper of the demo with three lines in her cart, who looks at her offers. */
export const offersForCart: ReadCase = {
  name: 'offers for a cart',
  seed: (storage) => seedDemo(storage, { origins: [], links: { claim: `${HOME}claim`, product: `${HOME}{handle}`, home: HOME } }),
  open: async (api) => {
    const [cart, client] = [newCartId(), newClientId()];
    const headers = { 'Throughline-Key': demoKey, 'Cart-Token': newCartToken() };
    const connection = new Connection(api);
    const send = async (method: string, path: string, body: object): Promise<void> => {
      const lines = Object.entries({ ...headers, 'Throughline-Version': '2026-11-22' }).map(([name, value]) => `${name}: ${value}\r\n`);
      const { status, body: text } = await connection.send(method, `/v1${path}`, lines.join(''), JSON.stringify(body));
      if (status !== 200 || text.includes('"refused"')) throw new Error(`${path} ${status} ${text.slice(0, 200)}`);
    };
    await send('PUT', `/carts/${cart}`, { currency: 'EUR' });
    const actions = SKUS.map((sku, index) => ({ id: newActionId(), seq: index + 1, type: 'addLine', sku, quantity: 2 }));
    await send('POST', `/carts/${cart}/actions`, { client, actions });
    connection.close();
    return getting(() => `/offers?cart=${cart}`, headers)(api);
  },
};
