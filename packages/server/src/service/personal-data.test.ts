import { Erasure, ProfileExport, SignInResult } from '@throughline/contract';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { newReceiptId } from '../../test/exercises/profile.ts';
import { EventReader } from '../../test/events.ts';
import { openOrderShop, place } from '../../test/orders.ts';
import { codeFor, Device, newCartToken, newRefreshToken, type Shop, signIn } from '../../test/shop.ts';
import { PERSONAL } from './personal-nouns.ts';

const EMAIL = 'Ada+Fit@exämple.test';

/** A column that names a person, or leads to her. */
const PERSONAL_COLUMN = /customer|session|mail|recipient|phone/;

const tablesOf = async ({ storage }: Shop) =>
  (await storage.db.introspection.getTables()).filter(({ name }) => !name.startsWith('kysely_') && !name.startsWith('sqlite_'));

/** Every row of every table, as text. */
const everything = async (shop: Shop): Promise<Record<string, string>> => {
  const pages = (await tablesOf(shop)).map(async ({ name }) => {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(shop.storage.db);
    return [name, JSON.stringify(rows)] as const;
  });
  return Object.fromEntries(await Promise.all(pages));
};

/** Names of the tables in which one of the words stands. */
const foundIn = async (shop: Shop, words: readonly string[]): Promise<string[]> =>
  Object.entries(await everything(shop)).flatMap(([name, text]) => (words.some((word) => text.includes(word)) ? [name] : []));

/** Signs in as everybody does, with the device's cart. */
const signInByMail = async (shop: Shop, guest: Device) => {
  await guest.open();
  await guest.add('MUG', 2);
  const { body: begun } = await guest.send('POST', '/sessions', { email: EMAIL });
  const proof = { code: await codeFor(shop, String(begun['id'])), refreshToken: newRefreshToken(), cartToken: newCartToken() };
  const cart = { id: guest.id, token: guest.token };
  const { body } = await guest.send('POST', `/sessions/${String(begun['id'])}/verify`, { ...proof, cart });
  const { session, bearer } = SignInResult.parse(body);
  return { ...session, device: new Device(shop.app, guest.id, proof.cartToken, { authorization: `Bearer ${bearer}` }) };
};

/** A customer who has used everything there is. Whoever adds a noun that keeps something of hers, lets her use it here. */
const live = async (shop: Shop) => {
  const guest = new Device(shop.app);
  await guest.open();
  await guest.add('MUG');
  await guest.post(guest.mint({ type: 'setGiftNote', note: 'For Ada’s aunt', basedOn: 1 }));
  expect((await place(guest, { email: EMAIL.toUpperCase() })).status).toBe(201);
  const { id: session, customer, device } = await signInByMail(shop, guest);
  expect((await place(device, { email: undefined })).status).toBe(201);
  await device.add('MUG');
  const grant = { channel: 'web', choice: 'granted', text: '2026-11', locale: 'en' };
  const choices = ['fit', 'analytics'].map((purpose) => ({ id: newReceiptId(), purpose, ...grant }));
  await device.send('POST', '/profile/consents', { choices });
  await device.send('PATCH', '/profile', {
    basedOn: 1,
    preferences: { units: 'cm', homeStore: `st_${'l'.repeat(22)}` },
    measurements: { chest: 960 },
  });
  await device.send('POST', `/carts/${device.id}/handoffs`, { mode: 'share', label: 'Ada’s phone' });
  return { customer, session, device };
};

it('is answered for, in whichever table it is', async () => {
  const shop = await openOrderShop();
  const answered = new Set<string>(PERSONAL.flatMap(({ tables }) => tables));
  const tables = await tablesOf(shop);
  const personal = tables.filter(({ columns }) => columns.some(({ name }) => PERSONAL_COLUMN.test(name))).map(({ name }) => name);
  // A table here needs a noun in service/personal-nouns.ts that exports and erases what of hers is in it.
  expect(personal.filter((name) => !answered.has(name))).toEqual([]);
  expect([...answered].filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
});

it('is exported by every noun, without what would let anybody in', async () => {
  const shop = await openOrderShop();
  const { device, session } = await live(shop);
  const { body, text } = await device.send('GET', '/profile/export');
  expect(Object.keys(ProfileExport.parse(body).data).toSorted()).toEqual(PERSONAL.map(({ noun }) => noun).toSorted());
  expect(text).not.toContain(session);
  expect(text).not.toMatch(/"[A-Za-z0-9_-]{43}"/);
});

it('is gone from every column of every table once she is erased, and nobody else’s is', async () => {
  const shop = await openOrderShop();
  const other = await signIn(shop, 'bo@example.test');
  const before = await everything(shop);
  const { customer, session, device } = await live(shop);
  const hers = ['da+Fit@', 'da+fit@', 'DA+FIT@', 'Ada’s phone', 'Ada’s aunt', customer, session];
  expect(await foundIn(shop, ['Ada’s aunt'])).toEqual(['orders']);
  expect(await foundIn(shop, hers)).not.toEqual([]);
  const { body } = await device.send('DELETE', '/profile');
  expect(await foundIn(shop, hers)).toEqual([]);
  expect(await foundIn(shop, [other.customer])).toEqual(['customers', 'sessions']);
  const after = await everything(shop);
  const kept = Erasure.parse(body).kept;
  for (const { noun, tables } of PERSONAL)
    for (const name of kept.includes(noun) ? [] : tables) expect([name, after[name]]).toEqual([name, before[name]]);
  expect(kept).toEqual(['orders']);
});

it('includes the cart she has open: nobody opens it any more, and whoever listens learns it', async () => {
  const shop = await openOrderShop();
  const { device } = await live(shop);
  const { body: handoff } = await device.send('POST', `/carts/${device.id}/handoffs`, { mode: 'share' });
  const laptop = new Device(shop.app, device.id, newCartToken());
  await laptop.send('POST', '/handoffs/claim', { proof: { code: handoff['code'] }, cartToken: laptop.token });
  const { body: open } = await device.send('POST', `/carts/${device.id}/handoffs`, { mode: 'move' });
  const events = new EventReader(await laptop.raw('GET', `/carts/${laptop.id}/events`));
  expect((await events.next())?.type).toBe('reset');

  expect((await device.send('DELETE', '/profile')).status).toBe(200);
  expect(await events.next()).toBeUndefined();
  for (const answer of [await laptop.read(), await laptop.add('MUG'), await device.read()])
    expect([answer.status, answer.body['type']]).toEqual([404, 'urn:throughline:problem:cart-not-found']);
  const claim = await laptop.send('POST', '/handoffs/claim', { proof: { code: open['code'] }, cartToken: newCartToken() });
  expect(claim.status).toBe(404);
});
