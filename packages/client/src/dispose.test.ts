import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tab } from '../sim/device.ts';
import { createWorld, type World } from '../sim/world.ts';
import type { Client, LineId, OrderId, PhotoId, ReturnId, ReturnPlan, SizeChart, WithdrawalId } from './index.ts';
import './journey/create-journey.ts';
import './offers/create-offers.ts';
import './orders/create-orders.ts';
import './profile/create-profile.ts';
import './returns/create-returns.ts';
import './returns/sharing.ts';
import './sizes/create-sizes.ts';
import './stores/create-stores.ts';

const NOTHING = { timers: 0, listeners: 0, locks: 0, channels: 0, requests: 0, storages: 0 };
const EMAIL = 'ada@example.test';
const ORDER: OrderId = `or_${'A'.repeat(22)}`;
const RETURN: ReturnId = `rn_${'A'.repeat(22)}`;
const WITHDRAWAL: WithdrawalId = `wd_${'A'.repeat(22)}`;
const PHOTO: PhotoId = `ph_${'A'.repeat(22)}`;
const LINE = 'li_MUG' as LineId;
const PLAN: ReturnPlan = {
  order: ORDER,
  method: 'store',
  lines: [{ line: LINE, quantity: 1, reason: 'too-small', condition: 'unopened', outcome: 'refund' }],
};
const NO_CHART = { references: [] } as unknown as SizeChart;

interface Listenable {
  subscribe(listener: () => void): () => void;
}

/** Every state there is. */
const states = ({ brand, catalogue, cart, handoff, session, profile, offers, stores, sizes, orders, returns }: Client): Listenable[] => [
  brand.$brand,
  catalogue.product('mug'),
  catalogue.productOf('MUG'),
  catalogue.products().$list,
  cart.$cart,
  handoff.$offer,
  session.$session,
  profile.$profile,
  profile.$consents,
  offers.$offers,
  stores.search({ q: 'Paris' }),
  stores.store('st_none'),
  stores.availability({ sku: 'MUG' }),
  sizes.chart('tees'),
  sizes.chartOf('tee'),
  orders.order(ORDER),
  orders.list(),
  returns.returnable(ORDER),
  returns.return(RETURN),
  returns.list(ORDER),
  returns.withdrawal(WITHDRAWAL),
];

/** Every verb that gives a promise. */
const verbs: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  'catalogue more': ({ catalogue }) => catalogue.products().more(),
  'cart add': ({ cart }) => cart.add({ sku: 'MUG' }),
  'cart applyCode': ({ cart }) => cart.applyCode('TEN'),
  'cart changeQuantity': ({ cart }) => cart.changeQuantity(LINE, 1),
  'cart remove': ({ cart }) => cart.remove(LINE),
  'cart refresh': ({ cart }) => cart.refresh(),
  'cart settled': ({ cart }) => cart.settled(),
  'cart forget': ({ cart }) => cart.forget(),
  'handoff offer': ({ handoff }) => handoff.offer(),
  'handoff preview': ({ handoff }) => handoff.preview({ code: 'AAAA-AAAA' }),
  'handoff claim': ({ handoff }) => handoff.claim({ code: 'AAAA-AAAA' }),
  'session begin': ({ session }) => session.begin(EMAIL),
  'session resend': ({ session }) => session.resend(),
  'session verify': ({ session }) => session.verify('000000'),
  'session signOut': ({ session }) => session.signOut(),
  'profile update': ({ profile }) => profile.update({ preferences: { units: 'in' } }),
  'profile giveConsent': ({ profile }) => profile.giveConsent('analytics', 'web', { text: '1', locale: 'en' }),
  'profile withdrawConsent': ({ profile }) => profile.withdrawConsent('analytics', 'web'),
  'profile exportData': ({ profile }) => profile.exportData(),
  'profile erase': ({ profile }) => profile.erase(),
  'offers refresh': ({ offers }) => offers.refresh(),
  'stores more': ({ stores }) => stores.more({ q: 'Paris' }),
  'stores refresh': ({ stores }) => stores.refresh(),
  'sizes recommend': ({ sizes }) => sizes.recommend(NO_CHART, {}),
  'sizes recommendFrom': ({ sizes }) => sizes.recommendFrom(NO_CHART, { brand: 'none', label: 'M' }),
  'orders place': ({ orders }) => orders.place({ version: 1, total: { amount: 1, currency: 'EUR' }, kind: 'counter' }),
  'orders lookup': ({ orders }) => orders.lookup({ number: 'A', email: EMAIL }),
  'orders cancel': ({ orders }) => orders.cancel(ORDER),
  'returns quote': ({ returns }) => returns.quote(PLAN),
  'returns place': ({ returns }) => returns.place(PLAN),
  'returns cancel': ({ returns }) => returns.cancel(RETURN),
  'returns code': ({ returns }) => returns.code(RETURN),
  'returns share': ({ returns }) => returns.share(ORDER, { lines: [] }),
  'returns resume': ({ returns }) => returns.resume(RETURN),
  'returns addPhoto': ({ returns }) => returns.addPhoto(RETURN, LINE, new Blob(['picture'])),
  'returns photo': ({ returns }) => returns.photo(RETURN, PHOTO),
  'returns removePhoto': ({ returns }) => returns.removePhoto(RETURN, PHOTO),
  'returns withdraw': ({ returns }) => returns.withdraw(ORDER, { name: 'Ada', email: EMAIL }),
  'returns confirmWithdrawal': ({ returns }) => returns.confirmWithdrawal(WITHDRAWAL),
  'returns acknowledgement': ({ returns }) => returns.acknowledgement(WITHDRAWAL),
  'returns draft': ({ returns }) => returns.draft(ORDER),
  'returns keepDraft': ({ returns }) => returns.keepDraft(ORDER, { lines: [] }),
  'journey track': ({ journey }) => journey.track({ name: 'view_cart' }),
  'journey flush': ({ journey }) => journey.flush(),
};

let world: World;
beforeEach(async () => {
  world = await createWorld(41);
});
afterEach(() => world.close());

/** A page that looks at everything, of a shopper who is signed in and has agreed to be counted. */
const busy = async (tab: Tab): Promise<Client> => {
  const client = world.client(tab);
  for (const $state of states(client)) $state.subscribe(() => {});
  await world.until(client.session.begin(EMAIL));
  await world.until(client.session.verify(await world.code(EMAIL)));
  await world.until(client.profile.giveConsent('analytics', 'web', { text: '1', locale: 'en' }));
  await world.until(client.journey.track({ name: 'view_cart' }));
  await world.until(client.cart.add({ sku: 'MUG' }));
  void client.handoff.offer().catch(() => {});
  return client;
};

describe('a client that was disposed of', () => {
  it('leaves nothing behind, whatever it was busy with', async () => {
    for (const wait of [0, 3, 11, 40, 700, 3000]) {
      const tab = world.device(`phone ${wait}`).open();
      const client = await busy(tab);
      for (const verb of Object.values(verbs)) void verb(client).catch(() => {});
      await world.timeline.pass(wait);
      client.dispose();
      // What waits for the disk is let go once the disk has answered, and this disk has a queue.
      await world.timeline.pass(500);
      expect({ wait, ...tab.open }).toEqual({ wait, ...NOTHING });
      expect(world.network.streams).toBe(0);
    }
  });

  it('rejects whatever it is asked from then on, and asks nobody', async () => {
    const tab = world.device('phone').open();
    const client = await busy(tab);
    client.dispose();
    await world.timeline.pass(50);
    let requests = 0;
    world.network.onArrival = () => void requests++;
    for (const [name, verb] of Object.entries(verbs)) {
      const why: unknown = await world.until(
        verb(client).then(
          () => 'resolved',
          (error: unknown) => error,
        ),
      );
      expect([name, why instanceof Error ? why.name : why]).toEqual([name, 'DisposedError']);
    }
    for (const $state of states(client)) $state.subscribe(() => {})();
    await world.timeline.pass(60_000);
    expect([requests, tab.open]).toEqual([0, NOTHING]);
  });

  it('never used, it rejects likewise and loads nothing', async () => {
    const client = world.client(world.device('phone').open());
    client.dispose();
    await expect(client.orders.cancel(ORDER)).rejects.toMatchObject({ name: 'DisposedError' });
  });
});

it('two on one page do not disturb each other: one goes on where the other has ended', async () => {
  const tab = world.device('phone').open();
  const [one, two] = [world.client(tab), world.client(tab, { key: 'pk_sim_shop', channel: 'mobile' })];
  const seen: string[] = [];
  for (const $state of states(one)) $state.subscribe(() => {});
  two.catalogue.productOf('MUG').subscribe(({ status }) => void seen.push(status));
  await world.timeline.pass(1000);
  one.dispose();
  two.setLocale('ar');
  await world.timeline.pass(1000);
  await world.until(two.cart.add({ sku: 'LAMP' }));
  expect(seen.at(-1)).toBe('ready');
  expect(two.cart.$cart.get()).toMatchObject({ quantity: 1, sync: 'synced' });
  two.dispose();
  await world.timeline.pass(50);
  expect(tab.open).toEqual(NOTHING);
});
