import { BASE_PATH, type HandoffToken, type Route, type RouteName, ROUTES } from '@throughline/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../sim/world.ts';
import type { Client, LineId, OrderId, PhotoId, ReturnId, ReturnPlan, WithdrawalId } from './index.ts';
import './journey/create-journey.ts';
import './offers/create-offers.ts';
import './orders/create-orders.ts';
import './profile/create-profile.ts';
import './returns/create-returns.ts';
import './sizes/create-sizes.ts';
import './stores/create-stores.ts';

/** A page of a shopper who is signed in and has a mug in her cart. */
interface Page {
  readonly client: Client;
  readonly world: World;
  readonly email: string;
}

type Verb = (page: Page) => unknown;

interface NotForPages {
  readonly notForPages: string;
}

const ORDER: OrderId = `or_${'A'.repeat(22)}`;
const RETURN: ReturnId = `rn_${'A'.repeat(22)}`;
const WITHDRAWAL: WithdrawalId = `wd_${'A'.repeat(22)}`;
const PHOTO: PhotoId = `ph_${'A'.repeat(22)}`;
const LINE = 'li_1' as LineId;
const PLAN: ReturnPlan = {
  order: ORDER,
  method: 'store',
  lines: [{ line: LINE, quantity: 1, reason: 'too-small', condition: 'unopened', outcome: 'refund' }],
};
const OFTEN = 20 * 60_000;

interface Listenable {
  subscribe(listener: () => void): () => void;
}
const look = ($state: Listenable): unknown => $state.subscribe(() => {});

/** The verb of every route, or why no page has one. A route that is missing here does not compile. */
const VERBS: Readonly<Record<RouteName, Verb | NotForPages>> = {
  getBrand: ({ client }) => look(client.brand.$brand),
  streamBrand: ({ client }) => client.brand.follow(),
  listProducts: ({ client }) => look(client.catalogue.products().$list),
  getProduct: ({ client }) => look(client.catalogue.product('mug')),
  findVariant: ({ client }) => look(client.catalogue.productOf('MUG')),
  putCart: async ({ client }) => {
    await client.cart.forget();
    void client.cart.add({ sku: 'LAMP' });
  },
  getCart: ({ client }) => client.cart.refresh(),
  postActions: ({ client }) => client.cart.add({ sku: 'LAMP' }),
  streamCart: { notForPages: 'a stream and no question: `cart.$cart` is what it says' },
  postHandoff: ({ client }) => client.handoff.offer(),
  previewHandoff: ({ client }) => client.handoff.preview({ code: 'AAAA-AAAA' }),
  claimHandoff: ({ client }) => client.handoff.claim({ code: 'AAAA-AAAA' }),
  postSession: ({ client }) => client.session.begin('ada@example.test'),
  verifySession: async ({ client }) => {
    await client.session.begin('ada@example.test');
    await client.session.verify('000000');
  },
  refreshSession: async ({ client, world }) => {
    await world.timeline.pass(OFTEN);
    look(client.profile.$profile);
  },
  joinCart: async ({ client, world }) => {
    const other = world.client(world.device(`laptop ${world.timeline.now()}`).open());
    await other.cart.add({ sku: 'LAMP' });
    void other.handoff.offer();
    await world.timeline.pass(1500);
    const state = other.handoff.$offer.get();
    if (state.status !== 'open') throw new Error(`the offer is ${state.status}`);
    await client.handoff.claim({ token: new URL(state.handoff.url).hash.slice(4) as HandoffToken });
    other.dispose();
  },
  signOut: ({ client }) => client.session.signOut(),
  getProfile: ({ client }) => look(client.profile.$profile),
  patchProfile: ({ client }) => client.profile.update({ preferences: { units: 'in' } }),
  postConsents: ({ client }) => client.profile.giveConsent('analytics', 'web', { text: '1', locale: 'en' }),
  exportProfile: ({ client }) => client.profile.exportData(),
  eraseProfile: ({ client }) => client.profile.erase(),
  listOffers: ({ client }) => look(client.offers.$offers),
  listStores: ({ client }) => look(client.stores.search({ q: 'Paris' })),
  listStorePoints: ({ client }) => look(client.stores.points({ bounds: { west: 0, south: 40, east: 10, north: 50 }, zoom: 5 })),
  getStore: ({ client }) => look(client.stores.store(`st_${'A'.repeat(22)}`)),
  getAvailability: ({ client }) => look(client.stores.availability({ sku: 'MUG' })),
  getSizeChart: ({ client }) => look(client.sizes.chart('tees')),
  getProductSizeChart: ({ client }) => look(client.sizes.chartOf('tee')),
  postOrder: ({ client }) => {
    const { version, totals } = client.cart.$cart.get();
    if (!totals) throw new Error('the totals are pending');
    return client.orders.place({ version, total: totals.total, kind: 'counter' });
  },
  listOrders: ({ client }) => look(client.orders.list()),
  getOrder: ({ client }) => look(client.orders.order(ORDER)),
  lookupOrder: ({ client }) => client.orders.lookup({ number: 'A', email: 'ada@example.test' }),
  cancelOrder: ({ client }) => client.orders.cancel(ORDER),
  postOrderPayment: { notForPages: 'what became of a payment is for the checkout to say, by the secret key' },
  postOrderStatus: { notForPages: 'what became of an order is for the shop to say, by the secret key' },
  getReturnable: ({ client }) => look(client.returns.returnable(ORDER)),
  quoteReturn: ({ client }) => client.returns.quote(PLAN),
  postReturn: ({ client }) => client.returns.place(PLAN),
  putReturnDraft: ({ client }) => client.returns.share(ORDER, { lines: [] }),
  getReturnDraft: ({ client }) => client.returns.resume(RETURN),
  getReturn: ({ client }) => look(client.returns.return(RETURN)),
  listReturns: ({ client }) => look(client.returns.list(ORDER)),
  cancelReturn: ({ client }) => client.returns.cancel(RETURN),
  postReturnCode: ({ client }) => client.returns.code(RETURN),
  getPickup: { notForPages: 'where goods are fetched is for the one who sends the carrier, by the secret key' },
  receiveReturn: { notForPages: 'what came in is for the shop to say, by the secret key' },
  postPhoto: ({ client }) => client.returns.addPhoto(RETURN, LINE, new Blob(['picture'], { type: 'image/png' })),
  getPhoto: ({ client }) => client.returns.photo(RETURN, PHOTO),
  deletePhoto: ({ client }) => client.returns.removePhoto(RETURN, PHOTO),
  postWithdrawal: ({ client }) => client.returns.withdraw(ORDER, { name: 'Ada', email: 'ada@example.test' }),
  getWithdrawal: ({ client }) => look(client.returns.withdrawal(WITHDRAWAL)),
  confirmWithdrawal: ({ client }) => client.returns.confirmWithdrawal(WITHDRAWAL),
  getAcknowledgement: ({ client }) => client.returns.acknowledgement(WITHDRAWAL),
  postEvents: async ({ client }) => {
    await client.profile.giveConsent('analytics', 'web', { text: '1', locale: 'en' });
    await client.journey.track({ name: 'view_cart' });
    await client.journey.flush();
  },
  getInsights: { notForPages: 'how a brand does is for the brand to know, by the secret key' },
};

const names = Object.keys(ROUTES) as RouteName[];
const routes: Readonly<Record<RouteName, Route>> = ROUTES;

/** The route of a request; one that names more of its path goes before one with a parameter there. */
const routeOf = (method: string, path: string): RouteName | undefined => {
  const [pathname = ''] = path.split('?');
  return names
    .filter((name) => {
      const pattern = routes[name].path.replace(/\{\w+\}/g, '[^/]+');
      return routes[name].method === method && new RegExp(`^${BASE_PATH}${pattern}$`).test(pathname);
    })
    .sort((a, b) => routes[a].path.split('{').length - routes[b].path.split('{').length)[0];
};

let world: World;
let asked: string[] = [];

beforeAll(async () => {
  world = await createWorld(31);
  world.network.onArrival = ({ method, path }) => void asked.push(routeOf(method, path) ?? `${method} ${path}`);
});
afterAll(() => world.close());

describe('the client has a verb for', () => {
  for (const name of names) {
    const verb = VERBS[name];
    if (typeof verb !== 'function') continue;
    it(`${name}, ${routes[name].method} ${routes[name].path}`, async () => {
      const email = `${name.toLowerCase()}@example.test`;
      const client = world.client(world.device(name).open());
      await world.until(client.session.begin(email));
      await world.until(client.session.verify(await world.code(email)));
      await world.until(client.cart.add({ sku: 'MUG' }));
      asked = [];
      // That it is asked is the test, and not what such an order is answered.
      void Promise.resolve(verb({ client, world, email })).catch(() => {});
      for (let waits = 0; waits < 100 && !asked.includes(name); waits++) await world.timeline.pass(waits < 50 ? 100 : OFTEN / 20);
      expect(asked).toContain(name);
      expect(asked.filter((each) => !(each in ROUTES))).toEqual([]);
      client.dispose();
    });
  }
});

it('what no page asks is the brand’s own, or a stream', () => {
  const left = names.filter((name) => typeof VERBS[name] !== 'function');
  expect(left).toEqual(names.filter((name) => routes[name].auth === 'secret' || name === 'streamCart'));
});
