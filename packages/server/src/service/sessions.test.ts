import { ROUTES, type SessionRenewal } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { type Answer, codeFor, Device, newCartToken, newRefreshToken, openShop, OTHER_KEY, type Shop } from '../../test/shop.ts';
import type { Clock } from '../clock.ts';
import { noHints } from '../live/hints.ts';
import { Streams } from '../live/streams.ts';
import { tidyUp } from './housekeeping.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const EMAIL = 'sara@example.test';

/** Time that passes without anything being done in it: months are nothing to wait for. */
class StillClock implements Clock {
  #now = Date.UTC(2026, 10, 21, 12);

  now(): number {
    return this.#now;
  }

  after(): () => void {
    return () => undefined;
  }

  advance(ms: number): void {
    this.#now += ms;
  }
}

const open = async () => {
  const clock = new StillClock();
  const shop = await openShop({ clock });
  return { shop, clock, device: new Device(shop.app) };
};

const signIn = async (shop: Shop, channel = 'web') => {
  const device = new Device(shop.app);
  const { body } = await device.send('POST', '/sessions', { email: EMAIL });
  const id = String(body['id']);
  const minted = { refreshToken: newRefreshToken(), cartToken: newCartToken() };
  const proof = { code: await codeFor(shop, id), ...minted };
  const answer = await device.send('POST', `/sessions/${id}/verify`, proof, { 'throughline-channel': channel });
  return { device, ...minted, ...ROUTES.verifySession.answer.parse(answer.body) };
};

const refresh = (device: Device, refreshToken: string, next: string, more: Record<string, string> = {}): Promise<Answer> =>
  device.send('POST', '/sessions/refresh', { refreshToken, next }, more);
const parse = ({ status, text }: Answer): SessionRenewal => {
  expect(status, text).toBe(200);
  return ROUTES.refreshSession.answer.parse(JSON.parse(text));
};
/** Whether the bearer stands for somebody, asked without ending anything: the wrong value of the query is looked at after the bearer. */
const stands = async (device: Device, bearer: string): Promise<boolean> => {
  const { status } = await device.send('DELETE', '/sessions/current?everywhere=perhaps', undefined, { authorization: `Bearer ${bearer}` });
  return status === 400;
};

describe('a session', () => {
  it('goes on for as long as it is renewed, under a new bearer each quarter of an hour', async () => {
    const { shop, clock } = await open();
    const { device, bearer, refreshToken, session } = await signIn(shop);
    expect(await stands(device, bearer)).toBe(true);
    clock.advance(15 * MINUTE);
    expect(await stands(device, bearer)).toBe(false);
    let token: string = refreshToken;
    for (let month = 0; month < 3; month++) {
      clock.advance(29 * DAY);
      const next = newRefreshToken();
      const renewal = parse(await refresh(device, token, next));
      expect(renewal.session).toEqual(session);
      expect(await stands(device, renewal.bearer)).toBe(true);
      token = next;
    }
    clock.advance(30 * DAY);
    expect((await refresh(device, token, newRefreshToken())).body['type']).toMatch(/session-ended$/);
  });

  it('survives an answer that was lost, and two tabs that ask at once', async () => {
    const { shop } = await open();
    const { device, refreshToken } = await signIn(shop);
    const next = newRefreshToken();
    const both = (await Promise.all([refresh(device, refreshToken, next), refresh(device, refreshToken, next)])).map(parse);
    for (const { bearer } of both) expect(await stands(device, bearer)).toBe(true);
    const after = newRefreshToken();
    parse(await refresh(device, next, after));
    // The first request again, much delayed: refused, and nobody signed out for it.
    expect((await refresh(device, refreshToken, next)).status).toBe(401);
    parse(await refresh(device, after, newRefreshToken()));
  });

  it('ends for everybody when a refresh token comes back from somebody else, and its cart is out of reach', async () => {
    const { shop } = await open();
    const { device, bearer, refreshToken, cart, cartToken } = await signIn(shop);
    const next = newRefreshToken();
    const renewal = parse(await refresh(device, refreshToken, next));
    const stolen = await refresh(device, refreshToken, newRefreshToken());
    expect([stolen.status, stolen.body['type']]).toEqual([401, 'urn:throughline:problem:session-ended']);
    for (const each of [bearer, renewal.bearer]) expect(await stands(device, each)).toBe(false);
    expect((await refresh(device, next, newRefreshToken())).status).toBe(401);
    expect((await new Device(shop.app, cart.id, cartToken).read()).status).toBe(410);
  });

  it('is not renewed at another brand, nor under a token that is known already', async () => {
    const { shop } = await open();
    const { device, refreshToken } = await signIn(shop);
    const other = await signIn(shop);
    expect((await refresh(device, refreshToken, newRefreshToken(), { 'throughline-key': OTHER_KEY })).status).toBe(401);
    expect((await refresh(device, refreshToken, other.refreshToken)).status).toBe(401);
    expect((await refresh(device, refreshToken, refreshToken)).status).toBe(401);
    parse(await refresh(device, refreshToken, newRefreshToken()));
  });

  it('ends here, or everywhere', async () => {
    const { shop } = await open();
    const [one, two, three] = [await signIn(shop), await signIn(shop), await signIn(shop)];
    const out = (from: typeof one, query = '') =>
      from.device.send('DELETE', `/sessions/current${query}`, undefined, { authorization: `Bearer ${from.bearer}` });
    expect((await out(one)).status).toBe(204);
    expect(await Promise.all([one, two, three].map(({ device, bearer }) => stands(device, bearer)))).toEqual([false, true, true]);
    expect((await out(two, '?everywhere=true')).status).toBe(204);
    for (const each of [one, two, three]) {
      expect(await stands(each.device, each.bearer)).toBe(false);
      expect((await refresh(each.device, each.refreshToken, newRefreshToken())).status).toBe(401);
      expect((await new Device(shop.app, each.cart.id, each.cartToken).read()).status).toBe(410);
    }
  });

  it('at a kiosk ends by itself when the visit was left without a word, and is forgotten', async () => {
    const { shop, clock } = await open();
    const { cart, cartToken } = await signIn(shop, 'kiosk');
    const kiosk = new Device(shop.app, cart.id, cartToken);
    const context = { storage: shop.storage, clock, streams: new Streams(noHints) };
    clock.advance(14 * MINUTE);
    await tidyUp(context);
    expect((await kiosk.read()).status).toBe(200);
    clock.advance(MINUTE);
    await tidyUp(context);
    expect((await kiosk.read()).status).toBe(410);
    clock.advance(8 * DAY);
    await tidyUp(context);
    for (const table of ['sessions', 'bearers', 'sign_ins', 'mails'] as const)
      expect(await shop.storage.db.selectFrom(table).selectAll().execute()).toEqual([]);
  });
});
