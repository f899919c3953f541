import { ProfileExport } from '@throughline/contract';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { newReceiptId } from '../../test/exercises/profile.ts';
import { Device, openShop, type Shop, signIn } from '../../test/shop.ts';
import { PERSONAL } from './personal-nouns.ts';

const EMAIL = 'ada+fit@exämple.test';

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

/** A customer who has used everything there is. Whoever adds a noun that keeps something of hers, lets her use it here. */
const live = async (shop: Shop) => {
  const { customer, bearer } = await signIn(shop, EMAIL);
  const device = new Device(shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
  const grant = { channel: 'web', choice: 'granted', text: '2026-11', locale: 'en' };
  const choices = ['fit', 'analytics'].map((purpose) => ({ id: newReceiptId(), purpose, ...grant }));
  await device.send('POST', '/profile/consents', { choices });
  await device.send('PATCH', '/profile', { basedOn: 1, preferences: { units: 'cm', homeStore: 'st_one' }, measurements: { chest: 960 } });
  const { id } = await shop.storage.db.selectFrom('sessions').select('id').where('customer_id', '=', customer).executeTakeFirstOrThrow();
  return { customer, session: id, device };
};

it('is answered for, in whichever table it is', async () => {
  const shop = await openShop();
  const answered = new Set<string>(PERSONAL.flatMap(({ tables }) => tables));
  const tables = await tablesOf(shop);
  const personal = tables.filter(({ columns }) => columns.some(({ name }) => PERSONAL_COLUMN.test(name))).map(({ name }) => name);
  // A table here needs a noun in service/personal-nouns.ts that exports and erases what of hers is in it.
  expect(personal.filter((name) => !answered.has(name))).toEqual([]);
  expect([...answered].filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
});

it('is exported by every noun, without what would let anybody in', async () => {
  const shop = await openShop();
  const { device, session } = await live(shop);
  const { body, text } = await device.send('GET', '/profile/export');
  expect(Object.keys(ProfileExport.parse(body).data).toSorted()).toEqual(PERSONAL.map(({ noun }) => noun).toSorted());
  expect(text).not.toContain(session);
  expect(text).not.toMatch(/"[A-Za-z0-9_-]{43}"/);
});

it('is gone from every column of every table once she is erased, and nobody else’s is', async () => {
  const shop = await openShop();
  const other = await signIn(shop, 'bo@example.test');
  const before = await everything(shop);
  const { customer, session, device } = await live(shop);
  const hers = [EMAIL, EMAIL.toLowerCase(), 'ada+fit', customer, session];
  expect(await foundIn(shop, hers)).not.toEqual([]);
  expect((await device.send('DELETE', '/profile')).status).toBe(200);
  expect(await foundIn(shop, hers)).toEqual([]);
  expect(await foundIn(shop, [other.customer])).toEqual(['customers', 'sessions']);
  for (const { tables } of PERSONAL)
    for (const name of tables) expect([name, (await everything(shop))[name]]).toEqual([name, before[name]]);
});
