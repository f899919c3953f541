import { describe, expect, it } from 'vitest';
import { holderOf, openOrderShop, orderIn, place, shopping } from '../../test/orders.ts';
import { ManualClock } from '../../test/clock.ts';
import { Device, OTHER_KEY, type Shop } from '../../test/shop.ts';
import { createApp, type Storage } from '../index.ts';

const EMAIL = 'guest@example.test';

const ordered = async (shop: Shop): Promise<{ readonly id: string; readonly number: string }> => orderIn(await place(await shopping(shop)));

const ask = ({ app }: Pick<Shop, 'app'>, number: string, email: string, headers: Record<string, string> = {}) =>
  new Device(app).send('POST', '/orders/lookup', { number, email }, headers);

/** Another number that is right in itself; and one that is not. */
const slip = (number: string): string => number.slice(0, -1) + (number.endsWith('A') ? 'B' : 'A');

/** The statements that a storage was asked for, without what was asked. */
const listening = (storage: Storage): { storage: Storage; seen: string[] } => {
  const seen: string[] = [];
  const plugin = {
    transformQuery: ({ node }: { node: { kind: string } }) => (seen.push(node.kind), node),
    transformResult: ({ result }: { result: unknown }) => Promise.resolve(result),
  };
  return { storage: { ...storage, db: storage.db.withPlugin(plugin as never) }, seen };
};

it('gives a token for exactly that order, for a quarter of an hour', async () => {
  const clock = new ManualClock();
  const shop = await openOrderShop({ clock });
  const [mine, other] = [await ordered(shop), await ordered(shop)];
  const typed = mine.number.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  const { status, body } = await ask(shop, typed, ' Guest@EXAMPLE.test ');
  expect([status, body['id'], body['expiresIn']]).toEqual([200, mine.id, 900]);
  const holder = holderOf(shop, body['token'] as string);
  const statuses = async () => [
    (await holder.send('GET', `/orders/${mine.id}`)).status,
    (await holder.send('GET', `/orders/${other.id}`)).status,
    (await holder.send('GET', '/orders')).status,
  ];
  expect(await statuses()).toEqual([200, 404, 401]);
  clock.advance(900_000);
  expect(await statuses()).toEqual([404, 404, 401]);
});

it('answers every kind of wrong alike, and goes the same steps for each', async () => {
  const shop = await openOrderShop();
  const { number } = await ordered(shop);
  const anonymous = orderIn(await place(await shopping(shop), { kind: 'counter', email: undefined }));
  const wrong: [string, string, Record<string, string>?][] = [
    [number, 'somebody@example.test'],
    ['SH-0000-0000', EMAIL],
    [slip(number), EMAIL],
    ['nonsense', EMAIL],
    [anonymous.number, EMAIL],
    [number, EMAIL, { 'throughline-key': OTHER_KEY }],
  ];
  const answers: (Awaited<ReturnType<typeof ask>> & { steps: string })[] = [];
  for (const [typed, email, headers] of wrong) {
    const { storage, seen } = listening(shop.storage);
    // Time stands still: what a server does by itself (mail, webhooks) would be among the steps now and then.
    const app = createApp({ storage, limits: false, clock: new ManualClock() });
    answers.push({ ...(await ask({ app }, typed, email, headers)), steps: seen.join() });
  }
  expect(answers.map(({ status }) => status)).toEqual(wrong.map(() => 404));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(new Set(answers.map(({ steps }) => steps)).size).toBe(1);
  expect(answers[0]?.steps).not.toBe('');
});

it.each<[string, unknown, string]>([
  ['no number', { email: EMAIL }, '/number'],
  ['an empty number', { number: '', email: EMAIL }, '/number'],
  ['a number of 33 characters', { number: '1'.repeat(33), email: EMAIL }, '/number'],
  ['no e-mail', { number: 'SH-0000-0000' }, '/email'],
  ['an e-mail without @', { number: 'SH-0000-0000', email: 'guest' }, '/email'],
  ['a field there is not', { number: 'SH-0000-0000', email: EMAIL, zip: '10115' }, '/zip'],
])('takes no %s', async (_, body, pointer) => {
  const shop = await openOrderShop();
  const answer = await new Device(shop.app).send('POST', '/orders/lookup', body);
  expect([answer.status, (answer.body['errors'] as { pointer: string }[])[0]?.pointer]).toEqual([400, pointer]);
});

describe('guessing', () => {
  const behind = (address: string) => ({ 'x-forwarded-for': address });
  const open = (clock: ManualClock) => openOrderShop({ clock, trustedProxies: 1, limits: {} });
  const guess = (index: number): string => `SH-${String(index).padStart(4, '0')}-0000`;

  it('is slow from one address', async () => {
    const clock = new ManualClock();
    const shop = await open(clock);
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    for (let index = 0; index < 21; index += 1) answers.push(await ask(shop, guess(index), `${index}@example.test`, behind('192.0.2.1')));
    expect([answers[19]?.status, answers[20]?.status, answers[20]?.headers.get('retry-after')]).toEqual([404, 429, '6']);
    clock.advance(6000);
    expect((await ask(shop, guess(1), '30@example.test', behind('192.0.2.1'))).status).toBe(404);
  });

  it.each<[string, (shop: Shop, number: string, index: number) => ReturnType<typeof ask>]>([
    ['number', (shop, number, index) => ask(shop, number, `${index}@example.test`, behind('192.0.2.1'))],
    ['e-mail', (shop, _, index) => ask(shop, guess(index), EMAIL, behind('192.0.2.1'))],
  ])('is slower still for one %s, and keeps nobody else out', async (_, tryIt) => {
    const shop = await open(new ManualClock());
    const { number } = await ordered(shop);
    const statuses: number[] = [];
    for (let index = 0; index < 12; index += 1) statuses.push((await tryIt(shop, number, index)).status);
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429, 429, 429, 429, 429, 429]);
    expect((await ask(shop, number, EMAIL, behind('192.0.2.2'))).status).toBe(200);
  });

  it.each<[string, (shop: Shop, number: string, index: number) => ReturnType<typeof ask>]>([
    ['number', (shop, number, index) => ask(shop, number, `${index}@example.test`, behind(`192.0.2.${index}`))],
    ['e-mail', (shop, _, index) => ask(shop, guess(index), EMAIL, behind(`192.0.2.${index}`))],
  ])('is slow for one %s from however many addresses; right or wrong makes no difference', async (_, tryIt) => {
    const shop = await open(new ManualClock());
    const { number } = await ordered(shop);
    const statuses: number[] = [];
    for (let index = 0; index < 51; index += 1) statuses.push((await tryIt(shop, number, index)).status);
    expect([new Set(statuses.slice(0, 50)), statuses.at(-1)]).toEqual([new Set([404]), 429]);
    expect((await ask(shop, number, EMAIL, behind('192.0.2.200'))).status).toBe(429);
  });
});
