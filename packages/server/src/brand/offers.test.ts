import type { OfferPublication } from '@throughline/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { brand, openShop } from '../../test/shop.ts';
import { OffersError, publishOffers, type Storage } from '../index.ts';
import { readOffers } from '../storage/offer-rows.ts';

const good: OfferPublication = {
  id: 'autumn',
  title: { en: 'Autumn', ar: 'خريف' },
  benefit: { kind: 'percent', percentBp: 1000 },
  messages: { web: { en: '{discount} off' } },
};

let storage: Storage;
beforeEach(async () => {
  ({ storage } = await openShop());
});

/** What is said against these offers, by field. */
const findings = async (...offers: readonly object[]): Promise<Record<string, string>> => {
  try {
    await publishOffers(storage, brand.id, offers as OfferPublication[]);
    return {};
  } catch (error) {
    if (!(error instanceof OffersError)) throw error;
    return Object.fromEntries(error.errors.map(({ pointer, detail }) => [pointer, detail]));
  }
};

describe('an offer that would make a price negative', () => {
  const amount = (more: object, rest: object = {}) => ({ ...good, messages: {}, benefit: { kind: 'amount', ...more }, ...rest });

  it('is refused, naming the article and what to do', async () => {
    expect(await findings(amount({ amounts: { EUR: 2000 }, per: 'order' }))).toEqual({
      '/0/benefit/amounts/EUR':
        'takes 20.00 EUR off, and MUG costs 17.50 EUR: its price would be negative; take off less, or set a minimum of 20.00 EUR',
    });
    expect(await findings(amount({ amounts: { JPY: 2801 }, per: 'line' }))).toEqual({
      '/0/benefit/amounts/JPY':
        'takes 2801 JPY off, and MUG costs 2800 JPY: its price would be negative; take off less, or leave the cheaper articles out of "on"',
    });
    expect(await findings({ ...good, benefit: { kind: 'percent', percentBp: 10_001 } })).toHaveProperty(['/0/benefit/percentBp']);
  });

  it('costs points only for a code that somebody asks with', async () => {
    expect(await findings({ ...good, codes: undefined, costs: 100 })).toHaveProperty(['/0/costs']);
    expect(await findings({ ...good, codes: ['POINTS'], costs: 100 })).toEqual({});
  });

  it('is taken where it can not', async () => {
    expect(await findings(amount({ amounts: { EUR: 1750 }, per: 'line' }))).toEqual({});
    expect(await findings(amount({ amounts: { EUR: 2000 }, per: 'order' }, { minimum: { EUR: 2000 } }))).toEqual({});
    expect(await findings(amount({ amounts: { EUR: 4900 }, per: 'line', on: { products: ['tee'] } }))).toEqual({});
    // A minimum is of the whole cart: what the offer is about may be less.
    expect(await findings(amount({ amounts: { EUR: 2000 }, per: 'order', on: { skus: ['MUG'] } }, { minimum: { EUR: 2000 } }))).not.toEqual(
      {},
    );
  });
});

describe('what an offer says of itself', () => {
  const say = (messages: object, rest: object = {}) => findings({ ...good, ...rest, messages });

  it.each(['10% off', '10 off', 'Nur heute 20 €', '٢٠ off', 'half ½ %'])('states no value of its own: %s', async (en) => {
    expect(await say({ web: { en } })).toEqual({
      '/0/messages/web/en': 'states a value; write a placeholder such as {discount}, so that it can not differ from the offer',
    });
  });

  it('asks for nothing the offer does not have', async () => {
    expect(await say({ web: { en: 'From {threshold}' } })).toEqual({
      '/0/messages/web/en': '{threshold} is nothing this offer has in EUR; it has {discount}',
    });
    expect(await say({ web: { en: 'From {threshold}' } }, { minimum: { EUR: 5000 } })).toEqual({});
  });

  it.each([
    ['kiosk', 55, 56],
    ['web', 155, 156],
    ['sms', 155, 156],
  ])('fits %s once its amounts are in', async (channel, fits, over) => {
    // "{discount}" becomes "10%", and there are two characters before it.
    expect(await say({ [channel]: { en: `${'a'.repeat(fits)}: {discount}` } })).toEqual({});
    expect((await say({ [channel]: { en: `${'a'.repeat(over)}: {discount}` } }))[`/0/messages/${channel}/en`]).toMatch(
      /^is 1 too long for/,
    );
  });

  it('has less room in a text message whose letters are not of the GSM alphabet', async () => {
    expect(await say({ sms: { en: 'a'.repeat(159) } })).toEqual({});
    expect(await say({ sms: { en: `ع${'a'.repeat(159)}` } })).toEqual({
      '/0/messages/sms/en': expect.stringMatching(/^is 90 too long for sms/) as string,
    });
    expect(await say({ sms: { en: `^${'a'.repeat(159)}` } })).toEqual({
      '/0/messages/sms/en': expect.stringMatching(/^is 1 too long for sms/) as string,
    });
  });

  it('has a short title in the first language, without values', async () => {
    expect(await findings({ ...good, title: { ar: 'خريف' } })).toHaveProperty(['/0/title']);
    expect(await findings({ ...good, title: { en: 'x'.repeat(41) } })).toHaveProperty(['/0/title/en']);
    expect(await findings({ ...good, title: { en: '20% off' } })).toHaveProperty(['/0/title/en']);
  });
});

it.each<[string, string, object]>([
  ['it ends before it starts', '/0/ends', { starts: '2026-12-02T00:00:00Z', ends: '2026-12-01T00:00:00Z' }],
  ['an instant has no offset', '/0/starts', { starts: '2026-12-02T00:00:00' }],
  ['the zone is none', '/0/timeZone', { timeZone: 'Mars/Base' }],
  ['a channel is none', '/0/channels/0', { channels: ['pigeon'] }],
  ['a currency is not sold in', '/0/minimum/GBP', { minimum: { GBP: 1 } }],
  ['an amount has a fraction', '/0/minimum/EUR', { minimum: { EUR: 1.5 } }],
  ['a collection is not there', '/0/benefit/on/collections/0', { benefit: { ...good.benefit, on: { collections: ['nothing'] } } }],
  ['a gift is not sold', '/0/benefit/sku', { messages: {}, benefit: { kind: 'gift', sku: 'NOTHING', quantity: 1 } }],
  ['a code is too short', '/0/codes/0', { codes: ['ABC'] }],
  ['two codes are one', '/1/codes/0', { codes: ['SAME CODE'] }],
  [
    'tiers don’t rise',
    '/0/benefit/tiers/1',
    {
      messages: {},
      benefit: {
        kind: 'tiered',
        tiers: [
          { units: 3, percentBp: 500 },
          { units: 2, percentBp: 900 },
        ],
      },
    },
  ],
  [
    'shares are not all',
    '/0/experiment/variants',
    {
      experiment: {
        id: 'x',
        variants: [
          { id: 'a', share: 50 },
          { id: 'b', share: 49 },
        ],
      },
    },
  ],
])('is refused when %s', async (_why, pointer, wrong) => {
  const offers = pointer.startsWith('/1')
    ? [
        { ...good, codes: ['samecode'] },
        { ...good, id: 'other', ...wrong },
      ]
    : [{ ...good, ...wrong }];
  expect(Object.keys(await findings(...offers))).toContain(pointer);
});

it('is all or nothing, and one set takes the place of the one before', async () => {
  await publishOffers(storage, brand.id, [good]);
  expect(await findings({ ...good, id: 'new' }, { ...good, id: 'new' })).toEqual({ '/1/id': 'another offer is called "new" already' });
  expect((await readOffers(storage.db, brand.id)).map(({ id }) => id)).toEqual(['autumn']);
  await publishOffers(storage, brand.id, []);
  expect(await readOffers(storage.db, brand.id)).toEqual([]);
  await expect(publishOffers(storage, 'nobody', [good])).rejects.toThrow(/expected a brand that is published/);
});
