import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Device, Tab } from '../../sim/device.ts';
import { createWorld, type World } from '../../sim/world.ts';
import type { Client, ClientOptions, MergedLine } from '../index.ts';

const EMAIL = 'sara@example.test';

interface Place {
  readonly device: Device;
  readonly tab: Tab;
  readonly client: Client;
}

let world: World;
let requests: string[];

const open = (name: string, options: Partial<ClientOptions> = {}): Place => {
  const device = world.device(name);
  const tab = device.open();
  return { device, tab, client: world.client(tab, options) };
};
/** The same browser's next page. */
const another = ({ device }: Place, options: Partial<ClientOptions> = {}): Place => {
  const tab = device.open();
  return { device, tab, client: world.client(tab, options) };
};

const signIn = async ({ client }: Place, email = EMAIL): Promise<readonly MergedLine[]> => {
  await world.until(client.session.begin(email));
  return world.until(client.session.verify(await world.code(email)));
};

/** What an element that shows it would have shown, one after the other. */
const watch = ({ client }: Place): string[] => {
  const seen: string[] = [];
  client.session.$session.subscribe(({ status, value }) => {
    const shown = `${status} ${value?.email ?? 'nobody'}`;
    if (seen.at(-1) !== shown) seen.push(shown);
  });
  return seen;
};
const who = async (place: Place): Promise<string> => {
  const stop = place.client.session.$session.subscribe(() => {});
  await world.timeline.pass(500);
  const { value } = place.client.session.$session.get();
  stop();
  return value?.email ?? 'nobody';
};
const lines = ({ client }: Place): string[] => client.cart.$cart.get().lines.map(({ sku, quantity }) => `${sku} ${quantity}`);
const kept = ({ device }: Place): string => JSON.stringify([...device.disk.values]);

beforeEach(async () => {
  world = await createWorld(11);
  requests = [];
  world.network.onArrival = ({ method, path }) =>
    void requests.push(`${method} ${path.replace(/^.*\/v1/, '').replace(/si_[\w-]+/, '{id}')}`);
});
afterEach(() => world.close());

describe('signing in', () => {
  it('takes a code sent by mail, and gives the cart held here to the customer', async () => {
    const phone = open('phone');
    const seen = watch(phone);
    await world.until(phone.client.cart.add({ sku: 'MUG', quantity: 2 }));
    expect(await world.until(phone.client.session.begin(EMAIL))).toMatchObject({ delivery: 'sent', expiresIn: 600 });
    expect(await world.until(phone.client.session.verify(await world.code(EMAIL)))).toEqual([]);
    expect(seen).toEqual(['loading nobody', 'ready nobody', 'ready s…@example.test']);
    await world.until(phone.client.cart.add({ sku: 'LAMP' }));
    expect(lines(phone)).toEqual(['MUG 2', 'LAMP 1']);
    expect(phone.client.cart.$cart.get()).toMatchObject({ sync: 'synced', changedElsewhere: 0 });
  });

  it('on the second device brings her cart, and tells what became of what was held there, line by line', async () => {
    const [phone, laptop] = [open('phone'), open('laptop')];
    await world.until(phone.client.cart.add({ sku: 'MUG', quantity: 2 }));
    await signIn(phone);
    await world.until(laptop.client.cart.add({ sku: 'MUG' }));
    // Not yet sent when she types the code: it is settled first.
    void laptop.client.cart.add({ sku: 'LAST', quantity: 2 });
    expect(await signIn(laptop)).toEqual([
      { sku: 'MUG', title: 'mug', before: 2, added: 1, now: 3, outcome: 'joined' },
      { sku: 'LAST', title: 'last', before: 0, added: 2, now: 2, outcome: 'added' },
    ]);
    expect(lines(laptop)).toEqual(['MUG 3', 'LAST 2']);
    await world.timeline.pass(1000);
    expect(lines(phone)).toEqual(lines(laptop));
    expect(laptop.client.cart.$cart.get()).toMatchObject({ sync: 'synced', refusals: [] });
  });

  it('loses and doubles nothing, though answers are lost and requests come twice', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const stormy = await createWorld(seed, {
        drop: 0.15,
        double: 0.2,
        loseAnswer: 0.25,
        silent: 0.1,
        unavailable: 0.1,
        cutStream: 0.2,
        delay: 300,
      });
      const calm = { ...stormy.network.weather, drop: 0, double: 0, loseAnswer: 0, silent: 0, unavailable: 0, cutStream: 0 };
      const storm = stormy.network.weather;
      world.close().catch(() => {});
      world = stormy;
      stormy.network.weather = calm;
      const [phone, laptop] = [open('phone'), open('laptop')];
      await world.until(phone.client.cart.add({ sku: 'MUG', quantity: 2 }));
      await signIn(phone);
      await world.until(laptop.client.cart.add({ sku: 'LAMP', quantity: 3 }));
      await world.until(laptop.client.session.begin(EMAIL));
      const code = await world.code(EMAIL);
      stormy.network.weather = storm;
      void laptop.client.cart.add({ sku: 'TEE-S' });
      let added = 0;
      const trySignIn = async (): Promise<void> => {
        for (let attempt = 0; attempt < 20; attempt++) {
          const verified = laptop.client.session.verify(code).then(
            () => true,
            () => false,
          );
          // The shopper goes on meanwhile.
          void laptop.client.cart.add({ sku: 'TEE-M' });
          added++;
          if (await verified) return;
        }
        throw new Error('never signed in');
      };
      await world.until(trySignIn());
      stormy.network.weather = calm;
      await world.until(laptop.client.cart.settled());
      await world.timeline.pass(40_000);
      expect(lines(laptop).sort(), `seed ${seed}`).toEqual(['LAMP 3', 'MUG 2', `TEE-M ${added}`, 'TEE-S 1']);
      expect(lines(phone).sort(), `seed ${seed}`).toEqual(lines(laptop).sort());
    }
  });

  it('refused, may be tried again; another code may be had', async () => {
    const phone = open('phone');
    await world.until(phone.client.session.begin(EMAIL));
    const first = await world.code(EMAIL);
    await expect(world.until(phone.client.session.verify('nothing'))).rejects.toMatchObject({ reason: 'code-wrong' });
    await world.timeline.pass(1000);
    await world.until(phone.client.session.resend());
    await expect(world.until(phone.client.session.verify(first))).rejects.toMatchObject({ reason: 'code-wrong' });
    await world.until(phone.client.session.verify(await world.code(EMAIL)));
    expect(await who(phone)).toBe('s…@example.test');
  });

  it('needs an address, and to be begun', async () => {
    const { client } = open('phone');
    await expect(world.until(client.session.verify('123456'))).rejects.toThrow(/begin/);
    await expect(world.until(client.session.resend())).rejects.toThrow(/begin/);
    await expect(world.until(client.session.begin('sara'))).rejects.toMatchObject({ reason: 'invalid-request' });
  });
});

describe('a session', () => {
  it('is there after a reload, at once and without asking who it is first', async () => {
    const phone = open('phone');
    await signIn(phone);
    phone.tab.kill();
    const reloaded = another(phone);
    const seen = watch(reloaded);
    await world.timeline.pass(1000);
    expect(seen).toEqual(['loading nobody', 'ready s…@example.test']);
    expect(requests.filter((each) => each === 'POST /sessions/refresh')).toHaveLength(1);
  });

  it('keeps its bearer in memory: storage holds the refresh token, and no address of hers', async () => {
    const phone = open('phone');
    await signIn(phone);
    expect(kept(phone)).toMatch(/rt_[\w-]{43}/);
    expect(kept(phone)).not.toMatch(/at_[\w-]{43}|sara@/);
  });

  it('is the same in all tabs: signed in, renewed at once in several, signed out', async () => {
    const one = open('phone');
    const [two, three] = [another(one), another(one)];
    const seen = [watch(two), watch(three)];
    await world.timeline.pass(100);
    await signIn(one);
    await world.timeline.pass(1000);
    for (const each of seen) expect(each.at(-1)).toBe('ready s…@example.test');
    // All bearers are over at the same moment, and all tabs ask for new ones.
    await world.timeline.pass(16 * 60_000);
    for (const place of [one, two, three]) place.tab.tell('wake');
    await world.timeline.pass(2000);
    for (const place of [one, two, three]) expect(await who(place)).toBe('s…@example.test');
    await world.until(three.client.session.signOut());
    await world.timeline.pass(500);
    for (const place of [one, two, three]) {
      expect(await who(place)).toBe('nobody');
      expect(place.client.cart.$cart.get()).toMatchObject({ id: null, lines: [] });
    }
    expect([...one.device.disk.values]).toEqual([]);
  });

  it('outlives lost answers to its renewal, in any tab', async () => {
    const one = open('phone');
    await signIn(one);
    await world.timeline.pass(16 * 60_000);
    const two = another(one);
    world.network.weather = { ...world.network.weather, loseAnswer: 1 };
    watch(two);
    one.tab.tell('wake');
    await world.timeline.pass(2000);
    world.network.weather = { ...world.network.weather, loseAnswer: 0 };
    one.tab.tell('wake');
    two.tab.tell('wake');
    await world.timeline.pass(2000);
    expect([await who(one), await who(two)]).toEqual(['s…@example.test', 's…@example.test']);
  });

  it('ended elsewhere, is over here with the next question; the shopper is not asked who she is by surprise', async () => {
    const [phone, laptop] = [open('phone'), open('laptop')];
    await signIn(phone);
    await signIn(laptop);
    const seen = watch(phone);
    await world.until(laptop.client.session.signOut({ everywhere: true }));
    await world.timeline.pass(16 * 60_000);
    phone.tab.tell('wake');
    await world.timeline.pass(1000);
    expect(seen.at(-1)).toBe('ready nobody');
    expect(kept(phone)).not.toContain('rt_');
  });

  it('ends here though the server can not be told, and says so', async () => {
    const phone = open('phone');
    await signIn(phone);
    await world.until(phone.client.cart.add({ sku: 'MUG' }));
    phone.device.setOnline(false);
    await expect(world.until(phone.client.session.signOut())).rejects.toMatchObject({ name: 'NetworkError' });
    expect(await who(phone)).toBe('nobody');
    expect([...phone.device.disk.values]).toEqual([]);
  });

  it('leaves nothing behind when the client is disposed of, at whatever moment', async () => {
    for (let wait = 0; wait < 120; wait += 9) {
      const place = open(`phone ${wait}`);
      watch(place);
      void place.client.session.begin(EMAIL).catch(() => {});
      await world.timeline.pass(wait);
      place.client.dispose();
      await world.timeline.pass(50);
      expect(place.tab.open, `after ${wait} ms`).toEqual({ timers: 0, listeners: 0, locks: 0, channels: 0, requests: 0, storages: 0 });
    }
  });
});

describe('at a kiosk', () => {
  const visit = async (): Promise<Place> => {
    const kiosk = open('kiosk', { channel: 'kiosk' });
    await world.until(kiosk.client.cart.add({ sku: 'MUG' }));
    await signIn(kiosk);
    return kiosk;
  };

  it('nothing of a session is kept, and the wipe between two shoppers ends it everywhere', async () => {
    const kiosk = await visit();
    expect(kept(kiosk)).not.toMatch(/rt_|at_|se_/);
    expect(await who(kiosk)).toBe('s…@example.test');
    requests.length = 0;
    await world.until(kiosk.client.cart.forget());
    await world.timeline.pass(200);
    expect([...kiosk.device.disk.values]).toEqual([]);
    expect(await who(kiosk)).toBe('nobody');
    expect(requests).toContain('DELETE /sessions/current');
    // Hers it stays.
    const phone = open('phone');
    await signIn(phone);
    expect(lines(phone)).toEqual(['MUG 1']);
    expect(lines(kiosk)).toEqual([]);
  });

  it('is over after a quarter of an hour', async () => {
    const kiosk = await visit();
    await world.timeline.pass(15 * 60_000 + 500);
    expect(await who(kiosk)).toBe('nobody');
    expect(lines(kiosk)).toEqual([]);
    expect(kiosk.tab.open.timers).toBe(0);
  });
});

describe('a hand-off to a device on which she is signed in', () => {
  it('becomes part of her cart, on all her devices, and is no second cart beside it', async () => {
    const [phone, laptop, kiosk] = [open('phone'), open('laptop'), open('kiosk', { channel: 'kiosk' })];
    await world.until(phone.client.cart.add({ sku: 'MUG', quantity: 2 }));
    await signIn(phone);
    await signIn(laptop);
    await world.until(kiosk.client.cart.add({ sku: 'LAMP' }));
    void kiosk.client.handoff.offer();
    await world.timeline.pass(1500);
    const offer = kiosk.client.handoff.$offer.get();
    if (offer.status !== 'open') throw new Error(offer.status);
    const { cart } = await world.until(phone.client.handoff.claim({ code: offer.handoff.code }));
    expect(cart.totals.quantity).toBe(3);
    await world.timeline.pass(1000);
    for (const place of [phone, laptop]) expect(lines(place)).toEqual(['MUG 2', 'LAMP 1']);
    expect(lines(kiosk)).toEqual([]);
    await world.until(phone.client.cart.add({ sku: 'TEE-S' }));
    await world.timeline.pass(1000);
    expect(lines(laptop)).toEqual(['MUG 2', 'LAMP 1', 'TEE-S 1']);
    expect(phone.client.cart.$cart.get().sync).toBe('synced');
  });

  it('of another customer is held as a guest would hold it', async () => {
    const [phone, friend] = [open('phone'), open('friend')];
    await signIn(phone);
    await world.until(friend.client.cart.add({ sku: 'LAMP' }));
    await signIn(friend, 'bo@example.test');
    void friend.client.handoff.offer({ mode: 'share' });
    await world.timeline.pass(1500);
    const offer = friend.client.handoff.$offer.get();
    if (offer.status !== 'open') throw new Error(offer.status);
    await world.until(phone.client.handoff.claim({ code: offer.handoff.code }));
    expect([lines(phone), await who(phone)]).toEqual([['LAMP 1'], 's…@example.test']);
  });
});
