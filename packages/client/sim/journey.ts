import { createHash } from 'node:crypto';
import { type App, publishOffers } from '@throughline/server';
import { type HandoffMode, type HandoffToken, savedIdOf } from '@throughline/contract';
import type { Client } from '../src/index.ts';
import type { Device, Tab } from './device.ts';
import { audit, Promised } from './audit.ts';
import { CALM, type Weather } from './network.ts';
import { signInTwice } from './sign-in.ts';
import { changePrice, createWorld, openStore, SKUS, type World } from './world.ts';

export interface Journey {
  readonly seed: number;
  /** What went wrong, in words; empty when all is well. */
  readonly faults: readonly string[];
  /** Tells two runs apart that differ in anything. */
  readonly trace: string;
  readonly actions: number;
  readonly refused: number;
}

/** Two that add up; each is there to be typed, and one has a minimum that carts fall below. */
const CODES = ['TENOFF', 'FIVEMORE'] as const;
const OFFERS = [
  { id: 'ten', title: { en: 'Ten', ar: 'Ten' }, benefit: { kind: 'percent', percentBp: 1000 } as const, codes: [CODES[0]] },
  {
    id: 'five',
    title: { en: 'Five', ar: 'Five' },
    benefit: { kind: 'percent', percentBp: 500 } as const,
    minimum: { EUR: 5000, JPY: 9000 },
    codes: [CODES[1]],
  },
];

interface Page {
  readonly tab: Tab;
  readonly client: Client;
}

const storm = (world: World): Weather => {
  const { chance } = world;
  const upTo = (most: number): number => (chance.hits(0.5) ? 0 : chance.next() * most);
  return {
    drop: upTo(0.3),
    double: upTo(0.3),
    loseAnswer: upTo(0.3),
    silent: upTo(0.5),
    unavailable: upTo(0.2),
    cutStream: upTo(0.3),
    delay: chance.pick([20, 200, 3000]) ?? 20,
  };
};

/** One stormy hour of one cart on some devices, and whether all is well when the sky has cleared. */
export const journey = async (seed: number, wrap?: (app: App) => Pick<App, 'fetch'>): Promise<Journey> => {
  const world = await createWorld(seed, CALM, wrap);
  await publishOffers(world.storage, 'sim', OFFERS);
  const store = await openStore(world.storage);
  const { timeline, chance, network } = world;
  const promised = new Promised();
  const trace = createHash('sha256');
  const note = (...words: unknown[]): void => void trace.update(`${timeline.now()} ${words.join(' ')}\n`);
  const faults: string[] = [];
  const open = new Map<string, Promise<void>>();
  let calls = 0;
  let refused = 0;

  network.onArrival = ({ method, path, body }) => note(method, path, body);
  network.weather = storm(world);

  const devices = Array.from({ length: chance.between(1, 3) }, (_, at) => world.device(`device ${at + 1}`, chance.hits(0.7)));
  const pages = new Map<Device, Page[]>(devices.map((device) => [device, []]));

  const openPage = (device: Device): Page => {
    const tab = device.open();
    const client = world.client(tab);
    const page = { tab, client };
    client.cart.$cart.subscribe(({ version, lines, sync }) =>
      note(device.name, version, sync, lines.map(({ sku, quantity, pending }) => `${sku}×${quantity}${pending ? '*' : ''}`).join(' ')),
    );
    pages.get(device)?.push(page);
    return page;
  };
  const alive = (device: Device): Page[] => (pages.get(device) ?? []).filter(({ tab }) => tab.alive);
  const anyPage = (): Page | undefined => chance.pick(devices.flatMap(alive));

  const shop = ({ client, tab }: Page): void => {
    const { cart } = client;
    const { lines, saved } = cart.$cart.get();
    const line = chance.pick(lines);
    const kept = chance.pick(saved);
    const dice = chance.next();
    const what = (): Promise<void> => {
      if (kept && dice > 0.9) return dice < 0.97 ? cart.moveToCart(kept.id) : cart.remove(kept.id);
      if (!line || dice < 0.4) return cart.add({ sku: chance.pick(SKUS) ?? 'MUG', quantity: chance.between(1, 3) });
      if (dice < 0.6) return cart.changeQuantity(line.id, chance.hits(0.5) ? 1 : -1);
      if (dice < 0.7) return cart.remove(line.id);
      if (dice < 0.73) return cart.undoRemove(chance.hits(0.7) ? line.id : savedIdOf(line.sku));
      if (dice < 0.78) return cart.saveForLater(line.id);
      if (dice < 0.81) return cart.changeVariant(line.id, chance.pick(SKUS) ?? 'MUG');
      if (dice < 0.85) return cart.setDelivery(line.id, chance.hits(0.3) ? { kind: 'ship' } : { kind: 'pickup', store });
      if (dice < 0.88) return cart.setGiftNote(chance.pick(['Yours', 'For the tea', null]) ?? null);
      if (dice < 0.95) return cart.applyCode(chance.pick(CODES) ?? CODES[0]);
      if (dice < 0.98) return cart.removeCode(chance.pick(CODES) ?? CODES[0]);
      return cart.setCurrency(chance.hits(0.5) ? 'JPY' : 'EUR');
    };
    const call = `${tab.device.name} ${++calls}`;
    const before = what();
    open.set(call, before);
    before.then(
      () => open.delete(call),
      (error: Error) => {
        open.delete(call);
        if (error.name === 'ProblemError') refused++;
        else if (error.name !== 'ArgumentError') faults.push(`${call}: ${error.message}`);
      },
    );
    void Promise.resolve().then(() => {
      // What a dead page was promised nobody can hear any more; storage is asked instead.
      const forgetDead = (): void => void (tab.alive ? timeline.after(1000, forgetDead) : open.delete(call));
      forgetDead();
    });
  };

  /** Something happens, to somebody. */
  const happen = (): void => {
    const page = anyPage();
    const device = chance.pick(devices)!;
    const dice = chance.next();
    if (dice < 0.02) void changePrice(world.storage, chance.between(900, 1100));
    else if (dice < 0.62 && page) {
      // Rapid taps, too.
      for (let taps = chance.hits(0.2) ? chance.between(2, 8) : 1; taps > 0; taps--) shop(page);
    } else if (dice < 0.7 && page) page.tab.kill();
    else if (dice < 0.78 && alive(device).length < 4) openPage(device);
    else if (dice < 0.86) device.setOnline(!device.online);
    else if (dice < 0.9) network.weather = storm(world);
    else if (dice < 0.95 && page) {
      page.tab.tell('sleep');
      page.tab.later(() => page.tab.tell('wake'), chance.between(10, 20_000));
    } else if (page) void page.client.cart.refresh().catch(() => {});
  };

  /** A cart comes to another device, as it does in life: shared, or moved and forgotten where it was. */
  const handOver = async (from: Device, to: Device, mode: HandoffMode): Promise<void> => {
    let token: HandoffToken | null = null;
    let cart: string | null = null;
    for (let tries = 0; tries < 100; tries++) {
      const source = alive(from)[0] ?? openPage(from);
      const target = alive(to)[0] ?? openPage(to);
      const { $offer } = source.client.handoff;
      await timeline.pass(100);
      const held = source.client.cart.$cart.get();
      // A cart that was taken is offered no more; the claim whose answer was lost is repeated.
      if (mode === 'share' || !cart || held.id === cart) {
        // The page may have died before it kept the first article.
        if (!held.lines.length) void source.client.cart.add({ sku: 'TEE-M' }).catch(() => {});
        if ($offer.get().status !== 'open') void source.client.handoff.offer({ mode });
        for (let waits = 0; waits < 10 && $offer.get().status !== 'open'; waits++) await timeline.pass(2000);
        const offer = $offer.get();
        if (offer.status !== 'open') continue;
        token = new URL(offer.handoff.url).hash.slice(4) as HandoffToken;
        cart = source.client.cart.$cart.get().id;
      }
      if (token) void target.client.handoff.claim({ token }).catch(() => {});
      await timeline.pass(chance.between(2000, 20_000));
      const [gave, took] = [source, target].map(({ client }) => client.cart.$cart.get().id);
      if (!cart || took !== cart || (mode === 'share') !== (gave === cart)) continue;
      if (mode === 'move' && JSON.stringify([...from.disk.values]).includes(cart)) faults.push(`${from.name} still keeps the cart`);
      source.client.handoff.withdraw();
      return;
    }
    faults.push(`${to.name} never got the cart`);
  };

  for (const device of devices) {
    promised.watch(device);
    device.disk.killer = () => chance.hits(0.004);
    openPage(device);
  }
  const [first, ...others] = devices as [Device, ...Device[]];
  void alive(first)[0]?.client.cart.add({ sku: 'TEE-M' });
  for (const device of others) {
    if (chance.hits(0.5)) for (const page of alive(device)) shop(page);
    // A move takes the cart from whoever shares it, too.
    const moves = device === others[0] && chance.hits(0.5);
    if (moves) await handOver(first, device, 'move');
    await (moves ? handOver(device, first, 'share') : handOver(first, device, 'share'));
  }

  for (let steps = chance.between(20, 60); steps > 0; steps--) {
    happen();
    await timeline.pass(chance.hits(0.7) ? chance.between(0, 300) : chance.between(0, 12_000));
  }

  // The sky clears.
  network.weather = CALM;
  for (const device of devices) {
    device.disk.killer = () => false;
    device.setOnline(true);
    if (!alive(device).length) openPage(device);
    for (const { tab } of alive(device)) tab.tell('wake');
  }
  await timeline.pass(90_000);

  const ids = new Set(devices.flatMap(alive).map(({ client }) => client.cart.$cart.get().id));
  const [cart] = ids;
  if (ids.size !== 1) faults.push(`${ids.size} carts: ${[...ids].join(' ')}`);
  if (cart) faults.push(...(await audit(world.storage, cart, promised)));
  for (const call of open.keys()) faults.push(`never answered: ${call}`);
  const views = devices.flatMap((device) =>
    alive(device).map(({ client }) => {
      const { lines, saved, giftNote, changes, totals, codes, sync, version, currency } = client.cart.$cart.get();
      if (sync !== 'synced') faults.push(`${device.name} is ${sync}`);
      return JSON.stringify({ lines, saved, giftNote, changes, totals, codes, version, currency });
    }),
  );
  if (cart) {
    const row = await world.storage.db.selectFrom('carts').select('version').where('id', '=', cart).executeTakeFirst();
    views.push(...views.filter((view) => JSON.parse(view).version !== row?.version).map((view) => `behind ${row?.version}: ${view}`));
  }
  if (new Set(views).size > 1) faults.push(`views differ: ${[...new Set(views)].join(' | ')}`);
  if (!faults.length && chance.hits(0.3)) {
    const home = world.device('device at home');
    devices.push(home);
    pages.set(home, []);
    faults.push(...(await signInTwice(world, openPage(home).client, (alive(first)[0] ?? openPage(first)).client)));
  }
  for (const device of devices)
    for (const { tab, client } of alive(device)) {
      client.dispose();
      await timeline.pass(0);
      if (Object.values(tab.open).some((count) => count !== 0)) faults.push(`left open: ${JSON.stringify(tab.open)}`);
    }
  await world.close();
  note(...faults);
  return { seed, faults, trace: trace.digest('hex'), actions: promised.actions.size, refused };
};
