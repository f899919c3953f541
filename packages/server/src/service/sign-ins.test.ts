import { type Cart, ROUTES, type SignInResult } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { type Answer, codeFor, Device, KEY, newCartToken, newRefreshToken, openShop, OTHER_KEY, type Shop } from '../../test/shop.ts';

const MINUTE = 60_000;
const EMAIL = 'sara@example.test';
const WRONG = 'urn:throughline:problem:code-wrong';

const open = async (options: Parameters<typeof openShop>[0] = {}) => {
  const clock = new ManualClock();
  const shop = await openShop({ clock, ...options });
  return { shop, clock, device: new Device(shop.app) };
};

const begin = async (device: Device, email = EMAIL, more: object = {}): Promise<string> =>
  String((await device.send('POST', '/sessions', { email, ...more })).body['id']);

interface Tokens {
  readonly refreshToken: string;
  readonly cartToken: string;
}
const tokens = (): Tokens => ({ refreshToken: newRefreshToken(), cartToken: newCartToken() });

const verify = (device: Device, id: string, code: string, more: object = {}, channel = 'web'): Promise<Answer> =>
  device.send('POST', `/sessions/${id}/verify`, { code, ...tokens(), ...more }, { 'throughline-channel': channel });

const parse = ({ status, text }: Answer): SignInResult => {
  expect(status, text).toBe(200);
  return ROUTES.verifySession.answer.parse(JSON.parse(text));
};

/** Signs a device in with the cart it holds. */
const signIn = async (shop: Shop, device: Device, more: object = {}, channel = 'web'): Promise<SignInResult & Tokens> => {
  const id = await begin(device);
  const minted = tokens();
  const cart = { cart: { id: device.id, token: device.token } };
  return { ...minted, ...parse(await verify(device, id, await codeFor(shop, id), { ...minted, ...cart, ...more }, channel)) };
};

const withCart = async (shop: Shop, ...lines: [string, number][]): Promise<Device> => {
  const device = new Device(shop.app);
  await device.open();
  for (const [sku, quantity] of lines) await device.add(sku, quantity);
  return device;
};

const lines = (cart: Cart): string[] => cart.lines.map(({ sku, quantity }) => `${sku} ${quantity}`);
const bearer = ({ bearer: token }: SignInResult) => ({ authorization: `Bearer ${token}` });

describe('a code', () => {
  it('comes by mail in the language asked for, first in the subject', async () => {
    const { shop, device } = await open();
    await device.send('POST', '/sessions', { email: 'sara+shop@bücher.example' }, { 'accept-language': 'ar' });
    const [mail] = await shop.storage.db.selectFrom('mails').selectAll().execute();
    expect(mail).toMatchObject({ recipient: 'sara+shop@xn--bcher-kva.example', sender: '"متجر" <no-reply@shop.test>' });
    expect(mail?.subject).toMatch(/^\d{6} .*متجر$/);
    expect(mail?.html).toContain('dir="rtl"');
  });

  it('signs in once', async () => {
    const { shop, device } = await open();
    const id = await begin(device);
    const code = await codeFor(shop, id);
    parse(await verify(device, id, code));
    expect((await verify(device, id, code)).status).toBe(422);
  });

  it('that is dead or never was is answered in one way, whatever is wrong', async () => {
    const { shop, clock, device } = await open();
    const used = await begin(device, 'used@example.test');
    const usedCode = await codeFor(shop, used);
    await verify(device, used, usedCode);
    const replaced = await begin(device, 'again@example.test');
    const replacedCode = await codeFor(shop, replaced);
    await begin(device, 'again@example.test', { replaces: replaced });
    const expired = await begin(device, 'late@example.test');
    const expiredCode = await codeFor(shop, expired);
    clock.advance(10 * MINUTE);
    const id = await begin(device);
    const code = await codeFor(shop, id);
    const other = new Device(shop.app, device.id, device.token, { 'throughline-key': OTHER_KEY });
    const answers = [
      await verify(device, `si_${'A'.repeat(22)}`, code),
      await verify(device, used, usedCode),
      await verify(device, replaced, replacedCode),
      await verify(device, expired, expiredCode),
      await verify(other, id, code),
    ];
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 422, body: { type: WRONG, triesLeft: 0 } });
    parse(await verify(device, id, code));
  });

  it('is dead after five guesses, the right one included', async () => {
    const { shop, device } = await open();
    const id = await begin(device);
    const code = await codeFor(shop, id);
    for (const triesLeft of [4, 3, 2, 1, 0, 0]) expect((await verify(device, id, 'no')).body).toMatchObject({ type: WRONG, triesLeft });
    expect((await verify(device, id, code)).body).toMatchObject({ type: WRONG, triesLeft: 0 });
  });

  it('can be had again, and only the newest is alive; nobody else can kill it', async () => {
    const { shop, device } = await open();
    const first = await begin(device);
    const mine = await codeFor(shop, first);
    await begin(device, 'eve@example.test', { replaces: first });
    parse(await verify(device, first, mine));
  });

  it('is on record as a hash only, and so are all tokens', async () => {
    const { shop, device } = await open({ mail: { kind: 'smtp', send: () => Promise.resolve(), close: () => undefined } });
    const id = await begin(device);
    const signedIn = tokens();
    await verify(device, id, '000000', signedIn);
    const everything = JSON.stringify(
      await Promise.all(
        (['sign_ins', 'sessions', 'bearers', 'refresh_tokens', 'cart_tokens', 'mails', 'customers'] as const).map((table) =>
          shop.storage.db.selectFrom(table).selectAll().execute(),
        ),
      ),
    );
    expect(everything).not.toMatch(/\b\d{6}\b/);
    expect(everything).not.toMatch(/(at|rt|ct)_[\w-]{43}/);
  });

  it('is not sent to what is no address, and the field is named', async () => {
    const { device } = await open();
    const { status, body } = await device.send('POST', '/sessions', { email: 'sara@localhost' });
    expect([status, body['errors']]).toMatchObject([400, [{ pointer: '/email', detail: expect.stringContaining('domain') as string }]]);
  });

  it('is asked for and guessed at slowly: per address of mail, and per address of the network', async () => {
    const { device } = await open({ limits: {} });
    const statuses = async (times: number, ask: (turn: number) => Promise<Answer>) => {
      const all = [];
      for (let turn = 0; turn < times; turn++) all.push((await ask(turn)).status);
      return all;
    };
    const waits = [];
    for (let turn = 0; turn < 5; turn++) waits.push((await device.send('POST', '/sessions', { email: EMAIL })).body['resendIn']);
    expect(waits).toEqual([0, 0, 0, 0, 120]);
    expect((await device.send('POST', '/sessions', { email: EMAIL })).status).toBe(429);
    expect((await statuses(21, (turn) => device.send('POST', '/sessions', { email: `a${turn}@example.test` }))).at(-1)).toBe(429);
    expect((await statuses(31, () => verify(device, `si_${'A'.repeat(22)}`, '1'))).at(-1)).toBe(429);
  });
});

describe('a customer', () => {
  it('is one, though she signs in on two devices at once and writes her address otherwise', async () => {
    const { shop, device } = await open();
    const ids = [await begin(device, 'Sara@Example.test'), await begin(device, 'sara@EXAMPLE.test')];
    const codes = await Promise.all(ids.map((each) => codeFor(shop, each)));
    const carts = [await withCart(shop, ['MUG', 2]), await withCart(shop, ['MUG', 3])];
    const both = await Promise.all(
      ids.map((id, at) => {
        const cart = carts[at];
        return verify(device, id, codes[at] ?? '', cart && { cart: { id: cart.id, token: cart.token } });
      }),
    );
    const [one, two] = both.map(parse);
    expect(one?.session.customer).toBe(two?.session.customer);
    expect(one?.cart.id).toBe(two?.cart.id);
    expect((await shop.storage.db.selectFrom('customers').selectAll().execute()).length).toBe(1);
    const [cart] = await shop.storage.db.selectFrom('carts').select('document').where('customer_id', 'is not', null).execute();
    expect((JSON.parse(cart?.document ?? '') as { lines: { quantity: number }[] }).lines).toMatchObject([{ quantity: 5 }]);
  });

  it('is another one at another brand', async () => {
    const { shop, device } = await open();
    const there = new Device(shop.app, device.id, device.token, { 'throughline-key': OTHER_KEY });
    const here = await signIn(shop, device);
    const id = await begin(there);
    const other = parse(await verify(there, id, await codeFor(shop, id)));
    expect(other.session.customer).not.toBe(here.session.customer);
  });

  it('is shown no more of her address than she knows', async () => {
    const { shop, device } = await open();
    const { session } = await signIn(shop, device);
    expect(session).toMatchObject({ email: 's…@example.test', channel: 'web' });
  });
});

describe("the guest's cart", () => {
  it('is hers, when she has none', async () => {
    const { shop } = await open();
    const guest = await withCart(shop, ['MUG', 2]);
    const { cart, merged, cartToken } = await signIn(shop, guest);
    expect([cart.id, lines(cart), merged]).toEqual([guest.id, ['MUG 2'], []]);
    expect((await new Device(shop.app, guest.id, cartToken as Device['token']).add('LAMP')).status).toBe(200);
  });

  it('is added to hers, line by line, and dies', async () => {
    const { shop } = await open();
    await signIn(shop, await withCart(shop, ['MUG', 30], ['TEE-S', 2]));
    const guest = await withCart(shop, ['TEE-M', 4], ['MUG', 20], ['LAMP', 1]);
    const { cart, merged } = await signIn(shop, guest);
    expect(merged).toEqual([
      { sku: 'TEE-M', title: 'Heavy Tee', before: 0, added: 4, now: 4, outcome: 'added' },
      { sku: 'MUG', title: 'Mug', before: 30, added: 20, now: 40, outcome: 'capped' },
      { sku: 'LAMP', title: 'Imported lamp', before: 0, added: 1, now: 1, outcome: 'added' },
    ]);
    expect(lines(cart)).toEqual(['MUG 40', 'TEE-S 2', 'TEE-M 4', 'LAMP 1']);
    expect((await guest.read()).status).toBe(410);
  });

  it('is not there: the second device has her cart', async () => {
    const { shop, device } = await open();
    const first = await signIn(shop, await withCart(shop, ['MUG', 2]));
    const id = await begin(device);
    const second = parse(await verify(device, id, await codeFor(shop, id)));
    expect([second.cart.id, lines(second.cart)]).toEqual([first.cart.id, ['MUG 2']]);
  });

  it('is not there, and she has none: an empty one, in the currency asked for', async () => {
    const { shop, device } = await open();
    const id = await begin(device);
    const { cart } = parse(await verify(device, id, await codeFor(shop, id), { currency: 'JPY' }));
    expect([cart.currency, cart.lines, cart.version]).toEqual(['JPY', [], 0]);
  });

  it("is left alone when it is another customer's", async () => {
    const { shop } = await open();
    const guest = await withCart(shop, ['MUG', 2]);
    const hers = await signIn(shop, guest);
    const id = await begin(guest, 'eve@example.test');
    const code = await codeFor(shop, id);
    const eve = parse(await verify(guest, id, code, { cart: { id: hers.cart.id, token: hers.cartToken } }));
    expect([eve.cart.lines, eve.merged]).toEqual([[], []]);
    expect(eve.cart.id).not.toBe(hers.cart.id);
  });

  it('is merged once, though the answer is lost and the proof comes again', async () => {
    const { shop } = await open();
    await signIn(shop, await withCart(shop, ['MUG', 1]));
    const guest = await withCart(shop, ['MUG', 2]);
    const id = await begin(guest);
    const body = { ...tokens(), cart: { id: guest.id, token: guest.token } };
    const code = await codeFor(shop, id);
    const first = parse(await verify(guest, id, code, body));
    const again = parse(await verify(guest, id, code, body));
    expect([again.cart, again.merged, again.session]).toEqual([first.cart, first.merged, first.session]);
    expect(again.bearer).not.toBe(first.bearer);
    // Another who learnt the code, and not the tokens, has nothing of it.
    expect((await verify(guest, id, code, { cart: body.cart })).status).toBe(422);
  });

  it('executes no action twice whose answer was lost before the merge', async () => {
    const { shop } = await open();
    await signIn(shop, await withCart(shop, ['MUG', 1]));
    const guest = await withCart(shop, ['LAMP', 1]);
    const action = guest.mint({ type: 'addLine', sku: 'MUG', quantity: 2 });
    await guest.post(action);
    const { cart, cartToken } = await signIn(shop, guest);
    const after = new Device(shop.app, cart.id, cartToken as Device['token']);
    const repeated = await after.send('POST', `/carts/${cart.id}/actions`, { client: guest.client, actions: [action] });
    expect(repeated.body['results']).toMatchObject([{ status: 'applied' }]);
    expect(lines(ROUTES.getCart.answer.parse((await after.read()).body))).toEqual(['MUG 3', 'LAMP 1']);
    const [result] = repeated.body['results'] as { version: number }[];
    expect(result?.version).toBeLessThanOrEqual(cart.version);
  });
});

describe('a sign-in at a kiosk', () => {
  it('is for the visit: nothing renews it, and signing out takes the cart away', async () => {
    const { shop } = await open();
    const kiosk = await withCart(shop, ['MUG', 2]);
    const visit = await signIn(shop, kiosk, {}, 'kiosk');
    expect((await kiosk.read()).status).toBe(410);
    const held = new Device(shop.app, visit.cart.id, visit.cartToken as Device['token']);
    expect((await held.read()).status).toBe(200);
    const renewal = await kiosk.send('POST', '/sessions/refresh', { refreshToken: visit.refreshToken, next: newRefreshToken() });
    expect(renewal.status).toBe(401);
    expect((await kiosk.send('DELETE', '/sessions/current', undefined, bearer(visit))).status).toBe(204);
    expect((await held.read()).status).toBe(410);
    expect((await kiosk.send('DELETE', '/sessions/current', undefined, bearer(visit))).body['type']).toMatch(/session-ended$/);
    // Hers it stays.
    const phone = await signIn(shop, new Device(shop.app));
    expect(lines(phone.cart)).toEqual(['MUG 2']);
  });
});

it('a cart taken along from a kiosk leaves the kiosk, and not her other devices', async () => {
  const { shop } = await open();
  const phone = await signIn(shop, await withCart(shop, ['MUG', 2]));
  const visit = await signIn(shop, await withCart(shop, ['LAMP', 1]), {}, 'kiosk');
  const kiosk = new Device(shop.app, visit.cart.id, visit.cartToken as Device['token']);
  const { body } = await kiosk.send('POST', `/carts/${kiosk.id}/handoffs`, { mode: 'move' });
  const tablet = new Device(shop.app, kiosk.id);
  expect((await tablet.send('POST', '/handoffs/claim', { proof: { code: body['code'] }, cartToken: tablet.token })).status).toBe(200);
  expect((await kiosk.read()).status).toBe(410);
  for (const device of [tablet, new Device(shop.app, phone.cart.id, phone.cartToken as Device['token'])])
    expect((await device.read()).body['totals']).toMatchObject({ quantity: 3 });
});

it('needs a key', async () => {
  const { device } = await open();
  expect((await device.send('POST', '/sessions', { email: EMAIL }, { 'throughline-key': `${KEY}x` })).status).toBe(401);
});
