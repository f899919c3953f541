import { type Cart, Handoff, HandoffPreview, HandoffResult } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { type Answer, Device, newCartToken, openShop, ORIGIN, type Shop } from '../../test/shop.ts';

const open = async (): Promise<{ shop: Shop; clock: ManualClock; kiosk: Device }> => {
  const clock = new ManualClock();
  const shop = await openShop({ clock });
  const kiosk = new Device(shop.app);
  await kiosk.open();
  await kiosk.add('MUG', 3);
  return { shop, clock, kiosk };
};

const offer = async (device: Device, mode: 'move' | 'share' = 'move'): Promise<Handoff> => {
  const { body } = await device.send(
    'POST',
    `/carts/${device.id}/handoffs`,
    { mode, label: 'Kiosk 2' },
    { 'throughline-channel': 'kiosk' },
  );
  return Handoff.parse(body);
};

const tokenOf = (handoff: Handoff): string => handoff.url.slice(handoff.url.indexOf('#tl=') + 4);

const claim = (device: Device, proof: object, cartToken: string = newCartToken()): Promise<Answer> =>
  device.send('POST', '/handoffs/claim', { proof, cartToken });
const preview = (device: Device, proof: object): Promise<Answer> => device.send('POST', '/handoffs/preview', { proof });

describe('a hand-off', () => {
  it('shows enough to recognise the cart, nothing of what is in it, as often as asked', async () => {
    const { kiosk } = await open();
    const handoff = await offer(kiosk);
    expect(handoff.url.startsWith(`${ORIGIN}/claim#tl=ho_`)).toBe(true);
    for (const proof of [{ token: tokenOf(handoff) }, { code: handoff.code }, { code: handoff.code.toLowerCase().replace('-', ' ') }]) {
      const shown = HandoffPreview.parse((await preview(kiosk, proof)).body);
      expect(shown).toEqual({
        brand: 'Shop',
        mode: 'move',
        from: { channel: 'kiosk', label: 'Kiosk 2' },
        quantity: 3,
        match: handoff.match,
        expiresIn: 60,
      });
    }
    expect((await claim(kiosk, { code: handoff.code })).status).toBe(200);
  });

  it('moves the cart: the claimer has it, every other token is dead', async () => {
    const { kiosk, shop } = await open();
    const handoff = await offer(kiosk);
    const token = newCartToken();
    const { mode, cart } = HandoffResult.parse((await claim(kiosk, { token: tokenOf(handoff) }, token)).body);
    expect([mode, cart.id, cart.totals.quantity]).toEqual(['move', kiosk.id, 3]);
    const phone = new Device(shop.app, kiosk.id, token);
    expect((await phone.add('MUG')).status).toBe(200);
    for (const answer of [await kiosk.read(), await kiosk.add('MUG'), await kiosk.open()]) {
      expect([answer.status, answer.body['type']]).toEqual([410, 'urn:throughline:problem:cart-moved']);
    }
    expect((await phone.read()).body['totals']).toMatchObject({ quantity: 4 });
  });

  it('shares the cart: both have it', async () => {
    const { kiosk: phone, shop } = await open();
    const handoff = await offer(phone, 'share');
    const token = newCartToken();
    await claim(phone, { code: handoff.code }, token);
    const laptop = new Device(shop.app, phone.id, token);
    await laptop.add('MUG');
    await phone.add('MUG');
    expect((await laptop.read()).text).toBe((await phone.read()).text);
  });

  it('gives the winner the same answer again, and nobody else any', async () => {
    const { kiosk } = await open();
    const proof = { token: tokenOf(await offer(kiosk)) };
    const token = newCartToken();
    const [first, again, other] = [await claim(kiosk, proof, token), await claim(kiosk, proof, token), await claim(kiosk, proof)];
    expect([first.status, again.status, other.status]).toEqual([200, 200, 404]);
    expect(again.text).toBe(first.text);
  });

  it('has one winner among many who claim at once', async () => {
    const { kiosk } = await open();
    const { code } = await offer(kiosk);
    const answers = await Promise.all(Array.from({ length: 20 }, () => claim(kiosk, { code })));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  });

  it('tells wrong, used, ended and expired ones apart for nobody', async () => {
    const { kiosk, clock } = await open();
    const ended = await offer(kiosk);
    const used = await offer(kiosk, 'share');
    await claim(kiosk, { code: used.code });
    const expired = await offer(kiosk);
    clock.advance(60_000);
    const texts: string[] = [];
    for (const { code, token } of [
      { code: 'ZZZZ-ZZZZ', token: `ho_${'A'.repeat(22)}` },
      ...[ended, used, expired].map((handoff) => ({ code: handoff.code, token: tokenOf(handoff) })),
    ]) {
      for (const proof of [{ code }, { token }]) {
        const answers = [await claim(kiosk, proof), await preview(kiosk, proof)];
        expect(answers.map((answer) => answer.status)).toEqual([404, 404]);
        texts.push(...answers.map((answer) => answer.text));
      }
    }
    expect(new Set(texts).size).toBe(1);
  });

  it('can be claimed in its last second and no longer', async () => {
    const { kiosk, clock } = await open();
    const { code } = await offer(kiosk, 'share');
    clock.advance(59_999);
    expect((await preview(kiosk, { code })).body['expiresIn']).toBe(1);
    expect((await claim(kiosk, { code })).status).toBe(200);
  });

  it('wants a token that was never given out', async () => {
    const { kiosk } = await open();
    const { code } = await offer(kiosk);
    expect((await claim(kiosk, { code }, kiosk.token)).status).toBe(404);
    expect((await kiosk.read()).status).toBe(200);
    expect((await claim(kiosk, { code })).status).toBe(200);
  });

  it('keeps hashes, and neither token nor code', async () => {
    const { kiosk, shop } = await open();
    const handoff = await offer(kiosk);
    const rows = JSON.stringify([
      await shop.storage.db.selectFrom('handoffs').selectAll().execute(),
      await shop.storage.db.selectFrom('cart_tokens').selectAll().execute(),
    ]);
    for (const secret of [tokenOf(handoff), handoff.code, handoff.code.replace('-', ''), kiosk.token]) expect(rows).not.toContain(secret);
  });
});

it('speaks the language of the claimer', async () => {
  const { kiosk } = await open();
  const { code } = await offer(kiosk, 'share');
  const { body, headers } = await kiosk.send(
    'POST',
    '/handoffs/claim',
    { proof: { code }, cartToken: newCartToken() },
    { 'accept-language': 'ar-EG,en;q=0.5' },
  );
  expect((body['cart'] as Cart).lines[0]?.title).toBe('كوب');
  expect(headers.get('content-language')).toBe('ar');
});
